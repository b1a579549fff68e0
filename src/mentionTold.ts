import type { Context } from './command.ts'
import { mayBeMeant } from './domain/answer.ts'
import { localityIn } from './domain/locality.ts'
import { asksOfMention, mentionAsked } from './domain/mentionAsked.ts'
import type { Hit } from './domain/search/search.ts'
import { recordAlone } from './nameAlone.ts'
import { nameOf, namedAbove, namedThere, notNamed } from './presentation/mention.ts'
import type { Reply } from './reply.ts'

/** Less like the question, a card has nothing to do with it. */
const near = 0.25
const mostNear = 2

/**
 * “Does the agreement mention AI?”, “kvantti?”, “Otaniemis roll?”: a plain no where the agreement does not name it, with what comes
 * nearest; a plain yes, with where, above the card that says it. Nothing where anything else is asked, or
 * by what leans on another question (“and for associations?”).
 */
export async function mentionTold(
  context: Context,
  question: string,
  hits: readonly Hit[],
  leans: boolean,
): Promise<Reply | undefined> {
  const mentions = await context.store.mentions.all()
  const before = context.conversation?.question ?? ''
  if (leans && !mentionAsked(before, mentions)?.whether) return undefined
  const asked = mentionAsked(question, mentions)
  if (!asked) return (await unnamedRecord(context, question)) ?? unnamedPlace(context, question)
  const { mention, whether } = asked
  const name = nameOf(context, mention)
  if (mention.sections.length === 0)
    return notNamed(context, {
      name,
      hits: context.search.find(name, mostNear, ({ area }) => area !== undefined).filter(mayBeMeant),
    })
  if (!whether) return undefined
  const saying = statements(hits).find(({ entry }) =>
    entry.given?.sections.some((id) => mention.sections.includes(id)),
  )
  return saying
    ? namedAbove(context, asked, await context.run(saying.entry.line))
    : namedThere(context, asked)
}

const statements = (hits: readonly Hit[]) =>
  hits.filter(({ entry, score }) => entry.given?.gap === false && score >= near)

/** “Vilken roll har Aalto-universitetet?”: besides what is mentioned, the agreement names no organisation. */
async function unnamedRecord(context: Context, question: string) {
  const record = context.search.names.namedIn(question) ?? (await abbreviated(context, question))
  if (!record?.id.startsWith('organisation:') || !asksOfMention(record.rest)) return undefined
  const [hit] = context.search.find(question, 1, ({ ref }) => ref === record.id)
  return hit && notNamed(context, { name: context.t(hit.entry.title), hits: [], onRecord: hit.entry.line })
}

/** “Mikä on VTT:n rooli?” */
async function abbreviated(context: Context, question: string) {
  const [short] = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.exec(question) ?? []
  const line = short && (await recordAlone(context, short))
  return line ? { id: line.replace(' ', ':'), rest: question.replace(short, ' ') } : undefined
}

async function unnamedPlace(context: Context, question: string) {
  const found = localityIn(question, await context.store.localities.all())
  if (found?.place.kind !== 'district' || !asksOfMention(found.rest)) return undefined
  return notNamed(context, {
    name: context.t(found.place),
    hits: [],
    onRecord: `find place:${found.place.id}`,
  })
}
