import type { Context } from '../../command.ts'
import { heading, list, type Reply } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import { sourcesPart } from '../sources.ts'
import { organisationKinds } from '../vocabulary.ts'

type Kind = keyof typeof organisationKinds

/** How many organisations are known, and how many of each kind; each opens the list of its kind. */
export async function countByKind(context: Context): Promise<Reply> {
  const { t, store, pack } = context
  const all = await store.organisations.all()
  const counted = new Map<Kind, number>()
  for (const { kind } of all) {
    // A city's company is a company.
    const counts = kind === 'city-company' ? 'company' : (kind as Kind)
    counted.set(counts, (counted.get(counts) ?? 0) + 1)
  }
  const items = [...counted]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, count]) => ({
      title: capitalised(t(organisationKinds[kind])),
      detail: String(count),
      command: `find kind:${kind}`,
    }))
  return {
    outcome: 'answered',
    topic: 'command:find kind:organisation',
    parts: [
      heading(t(words.all(all.length))),
      list(...items),
      await sourcesPart(context, 'command:organisation', { sources: [pack.url], asOf: pack.asOf }),
    ],
  }
}

const words = {
  all: (count: number) => ({
    fi: `Tunnen ${count} organisaatiota`,
    sv: `Jag känner till ${count} aktörer`,
    en: `I know of ${count} organisations`,
  }),
}
