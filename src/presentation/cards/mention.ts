import type { Context } from '../../command.ts'
import type { MentionAsked } from '../../domain/asked/meanings/mentionAsked.ts'
import type { Hit } from '../../domain/search/search.ts'
import { buttons, heading, type Reply, sources, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import type { Topic } from '../../topic.ts'
import type { Row } from '../records/records.ts'
import { cite } from '../sources.ts'
import { nearest } from './unsure.ts'
import { whoKnows } from './whoKnows.ts'

interface NotNamed {
  name: string
  topic?: Topic
  /** What comes nearest, and the line that lists what is on record. */
  hits?: readonly Hit[]
  onRecord?: string
}

/** Says that the agreement does not name a thing, what comes nearest, and who knows. */
export async function notNamed(
  context: Context,
  { name, topic, hits = [], onRecord }: NotNamed,
): Promise<Reply> {
  const { t, pack } = context
  return {
    outcome: hits.length > 0 || onRecord ? 'offered' : 'unknown',
    topic,
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
export const topicOf = ({ mention }: Asked): Topic => `mention:${mention.id}`

/** Says above a card that the agreement does not name it: what the card says is no answer to just that. */
export const notNamedAbove = ({ t }: Context, asked: Asked, card: Reply): Reply => ({
  ...above(card, t(words.no(asked.word))),
  outcome: card.outcome === 'answered' ? 'offered' : card.outcome,
  topic: topicOf(asked),
})

/** Says that the agreement names it and where, above a card that speaks of it. */
export async function namedAbove(context: Context, asked: Asked, card: Reply): Promise<Reply> {
  const { mention, word, whether } = asked
  const place = await context.store.localities.get(mention.id)
  const said =
    place?.agreement === 'this'
      ? context.t(words.signed(word))
      : `${context.t(words.yes(word, whether))} ${await placesOf(context, mention.sections)}`
  return { ...above(card, said), topic: topicOf(asked) }
}

/** Says only that the agreement names it, and where. */
export async function namedThere(context: Context, asked: Asked): Promise<Reply> {
  const cited = await cite(context, topicOf(asked), {
    sources: asked.mention.sections.map((id) => `agreement#${id}`),
  })
  return namedAbove(context, asked, {
    outcome: 'answered',
    parts: [heading(capitalised(asked.word)), sources(...cited)],
  })
}

function above(card: Reply, said: string): Reply {
  const at = card.parts.findIndex(({ kind }) => kind === 'heading') + 1
  return { ...card, parts: [...card.parts.slice(0, at), text(said), ...card.parts.slice(at)] }
}

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
  yes: (name: string, whether: boolean) => ({
    fi: `${whether ? `Kyllä, ”${name}”` : `”${capitalised(name)}”`} mainitaan sopimuksessa:`,
    sv: `${whether ? `Ja, ”${name}”` : `”${capitalised(name)}”`} nämns i avtalet:`,
    en: `${whether ? 'Yes, the' : 'The'} agreement mentions “${name}”:`,
  }),
  signed: (name: string) => ({
    fi: `${name} on yksi sopimuksen allekirjoittaneista kaupungeista.`,
    sv: `${name} är en av de städer som har undertecknat avtalet.`,
    en: `${name} is one of the cities that signed the agreement.`,
  }),
  all: { fi: 'koko teksti', sv: 'hela texten', en: 'the whole text' },
  onRecord: {
    fi: 'Mitä siitä on tiedoissani',
    sv: 'Vad jag har om det',
    en: 'What I have on record about it',
  },
}
