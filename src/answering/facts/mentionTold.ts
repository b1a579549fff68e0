import type { Context } from '../../command.ts'
import { decide, mayBeMeant } from '../../domain/answer.ts'
import {
  asksOfMention,
  asksWhetherTakesPart,
  mayAskOfMention,
  mentionAsked,
} from '../../domain/asked/meanings/mentionAsked.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { localityIn } from '../../domain/locality.ts'
import { asksOpenly } from '../../domain/said/asking.ts'
import type { Hit } from '../../domain/search/search.ts'
import { sureBeside } from '../../domain/thresholds.ts'
import { namedAbove, namedThere, notNamed, notNamedAbove, topicOf } from '../../presentation/cards/mention.ts'
import type { Reply } from '../../reply.ts'
import { isOf, isRecordRef, openedBy } from '../../topic.ts'
import { recordAlone } from '../named/nameAlone.ts'

const mostNear = 2

/**
 * “Does the agreement mention AI?”, “kvantti?”, “Otaniemis roll?”: a plain no where the agreement does not name it, with what comes
 * nearest; a plain yes, with where, above the card that says it. Nothing where anything else is asked, where a record is spoken of, or
 * by what leans on another question (“and for associations?”).
 */
export async function mentionTold(
  context: Context,
  question: string,
  hits: readonly Hit[],
  leans: boolean,
): Promise<Reply | undefined> {
  const before = context.conversation?.topic ?? ''
  const isCarriedOn = isOf(before, 'mention')
  const ofRecord = isRecordRef(before) && pointsBack(question)
  const asked = ofRecord ? undefined : mentionAsked(question, await context.store.mentions.all())
  // “Are batteries in it?” names its own subject, though “it” leans.
  if (ofRecord || (leans && !isCarriedOn && !(asked?.whether && pointsBack(question)))) return undefined
  if (!asked && !mayAskOfMention(question)) return undefined
  if (!asked) return (await unnamedRecord(context, question)) ?? unnamedPlace(context, question)
  const { mention, whether, word } = asked
  if (mention.sections.length === 0) {
    const card = cardMeant(word, context.search.find(word))
    return card
      ? notNamedAbove(context, asked, await context.run(card))
      : notNamed(context, { name: word, topic: topicOf(asked), hits: nearTo(hits) })
  }
  if (!whether && !(leans && isCarriedOn)) return undefined
  // The text itself has the usual word, not each that people use for it.
  const named = { ...asked, word: mention[context.locale][0] ?? word, whether: !asksOpenly.test(question) }
  const saying = hits.find(
    (hit) =>
      mayBeMeant(hit) &&
      hit.entry.given?.gap === false &&
      hit.entry.given.sections.some((id) => mention.sections.includes(id)),
  )
  return saying
    ? namedAbove(context, named, await context.run(saying.entry.line))
    : namedThere(context, named)
}

/** The line of the card that is surely meant; the bot itself is not, which is asked of by “AI”, too. */
function cardMeant(question: string, hits: readonly Hit[]): string | undefined {
  const decision = decide(question, hits)
  if (decision.outcome !== 'answered') return undefined
  const { score, entry } = decision.hit
  return entry.given && entry.ref !== 'card:about-bot' && score >= sureBeside ? entry.line : undefined
}

const nearTo = (hits: readonly Hit[]) =>
  hits.filter(({ entry, score }) => entry.given?.gap === false && score >= sureBeside).slice(0, mostNear)

/** “Vilken roll har Aalto-universitetet?”: besides what is mentioned, the agreement names no organisation. */
async function unnamedRecord(context: Context, question: string) {
  const record = context.search.names.namedIn(question) ?? (await abbreviated(context, question))
  if (!record || !isOf(record.id, 'organisation') || !asksOfMention(record.rest)) return undefined
  const [hit] = context.search.find(question, 1, ({ ref }) => ref === record.id)
  if (hit && asksWhetherTakesPart(record.rest)) return context.run(hit.entry.line)
  return hit && notNamed(context, { name: context.t(hit.entry.title), onRecord: hit.entry.line })
}

/** “Mikä on VTT:n rooli?” */
async function abbreviated(context: Context, question: string) {
  const [short] = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.exec(question) ?? []
  const line = short && (await recordAlone(context, short))
  return line ? { id: openedBy(line), rest: question.replace(short, ' ') } : undefined
}

async function unnamedPlace(context: Context, question: string) {
  const found = localityIn(question, await context.store.localities.all())
  return found?.place.kind === 'district' && asksOfMention(found.rest)
    ? notNamed(context, { name: context.t(found.place), onRecord: `find place:${found.place.id}` })
    : undefined
}
