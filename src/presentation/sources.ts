import type { Context } from '../command.ts'
import { type Part, type Source, sources } from '../reply.ts'
import type { Row } from './records/records.ts'

interface Sourced {
  sources: readonly string[]
  asOf?: string | null
}

/**
 * The sources of a record: sections of the agreement are dated by its signing, public pages by the day they were read.
 * `ref` names the record a page speaks for, such as `project:haastemoottori`.
 */
export async function cite(
  context: Pick<Context, 'store' | 'pack' | 't'>,
  ref: string,
  { sources: addresses, asOf }: Sourced,
): Promise<Source[]> {
  const sections = new Map((await context.store.sections.all()).map((section) => [section.id, section]))
  return addresses.map((address) => {
    const section = sections.get(address.replace('agreement#', ''))
    if (section && address.startsWith('agreement#')) {
      const title = `${context.t(context.pack.agreement)}, ${context.t(section.title)}`
      return { ref: address, title, asOf: context.pack.signed }
    }
    return {
      ref,
      title: new URL(address).hostname.replace(/^www\./, ''),
      url: address,
      asOf: asOf ?? context.pack.asOf,
    }
  })
}

/** The sources of a statement: the sections of the agreement first, then pages. */
export const citeCard = (context: Context, { id, sections, sources: pages, asOf }: Row<'cards'>) =>
  cite(context, `card:${id}`, { sources: [...sections.map((one) => `agreement#${one}`), ...pages], asOf })

/** At most this many sources are shown; the rest stand in the record. */
const shown = 3

export const sourcesPart = async (context: Context, ref: string, record: Sourced): Promise<Part> =>
  sources(...(await cite(context, ref, record)).slice(0, shown))
