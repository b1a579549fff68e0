import type { Context } from '../command.ts'
import type { MentionAsked } from '../domain/mentionAsked.ts'
import type { Hit } from '../domain/search/search.ts'
import { buttons, heading, type Reply, sources, text } from '../reply.ts'
import type { Row } from './records.ts'
import { cite } from './sources.ts'
import { nearest } from './unsure.ts'
import { whoKnows } from './whoKnows.ts'

interface NotNamed {
  name: string
  /** What comes nearest, and the line that lists what is on record. */
  hits: readonly Hit[]
  onRecord?: string
}

/** Says that the agreement does not name a thing, what comes nearest, and who knows. */
export async function notNamed(context: Context, { name, hits, onRecord }: NotNamed): Promise<Reply> {
  const { t, pack } = context
  return {
    outcome: hits.length > 0 || onRecord ? 'offered' : 'unknown',
    parts: [
      heading(capitalised(name)),
      text(t(words.no(name))),
      ...nearest(context, hits),
      ...(await whoKnows(context, 'coordination-project')),
      sources({ ref: 'agreement#0', title: `${t(pack.agreement)}, ${t(words.all)}`, asOf: pack.signed }),
      ...(onRecord ? [buttons({ label: t(words.onRecord), command: onRecord })] : []),
    ],
  }
}

type Asked = MentionAsked<Row<'mentions'>>

/** Says that the agreement names it and where, above what `shown` tells. */
export async function namedAbove(context: Context, { mention }: Asked, shown: Reply): Promise<Reply> {
  const where = await placesOf(context, mention.sections)
  const yes = text(`${context.t(words.yes(nameOf(context, mention)))} ${where}`)
  const at = shown.parts.findIndex(({ kind }) => kind === 'heading') + 1
  return { ...shown, parts: [...shown.parts.slice(0, at), yes, ...shown.parts.slice(at)] }
}

/** Says only that the agreement names it, and where. */
export async function namedThere(context: Context, asked: Asked): Promise<Reply> {
  const cited = await cite(context, `mention:${asked.mention.id}`, {
    sources: asked.mention.sections.map((id) => `agreement#${id}`),
  })
  return namedAbove(context, asked, {
    outcome: 'answered',
    parts: [heading(capitalised(nameOf(context, asked.mention))), sources(...cited)],
  })
}

/** What it is called in the person's language. */
export const nameOf = ({ locale }: Context, mention: Asked['mention']): string => mention[locale][0] ?? ''

const capitalised = (name: string) => name.charAt(0).toLocaleUpperCase('fi') + name.slice(1)

/** “section 4.1; Annex 1, point 1”. */
async function placesOf({ store, t }: Context, ids: readonly string[]): Promise<string> {
  const sections = (await store.sections.all()).filter(({ id }) => ids.includes(id))
  return `${sections.map(({ title }) => t(title)).join('; ')}.`
}

const words = {
  no: (name: string) => ({
    fi: `”${capitalised(name)}” ei esiinny sopimuksessa.`,
    sv: `”${capitalised(name)}” nämns inte i avtalet.`,
    en: `The agreement does not mention “${name}”.`,
  }),
  yes: (name: string) => ({
    fi: `Kyllä, ”${name}” mainitaan sopimuksessa:`,
    sv: `Ja, ”${name}” nämns i avtalet:`,
    en: `Yes, the agreement mentions “${name}”:`,
  }),
  all: { fi: 'koko teksti', sv: 'hela texten', en: 'the whole text' },
  onRecord: {
    fi: 'Mitä siitä on tiedoissani',
    sv: 'Vad jag har om det',
    en: 'What I have on record about it',
  },
}
