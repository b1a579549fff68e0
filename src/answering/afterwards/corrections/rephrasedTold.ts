import type { Context } from '../../../command.ts'
import { saysNothing } from '../../../domain/asked/pointing.ts'
import { correctionIn } from '../../../domain/carriedOn/corrections/corrected.ts'
import {
  askedByWord,
  type Denied,
  deniedFirst,
  withoutDeniedTail,
} from '../../../domain/carriedOn/corrections/denied.ts'
import { rephrasedIn } from '../../../domain/carriedOn/corrections/rephrased.ts'
import { regexOf } from '../../../domain/regexOf.ts'
import { asksOpenly } from '../../../domain/said/asking.ts'
import { nearest, passButton, rememberQuestion } from '../../../presentation/cards/unsure.ts'
import { whoKnows } from '../../../presentation/cards/whoKnows.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import { notRecorded } from '../../../presentation/records/notRecorded.ts'
import { list, type Reply, text } from '../../../reply.ts'
import { cardShown, isOf, isRecordRef, lineIn, openingOf, type Topic } from '../../../topic.ts'
import { ofCardTold, othersThan } from '../../opened.ts'

/**
 * “That is not what I asked, who decides?”: a question of its own; what was just told is not told once more as if it were new.
 * Nothing where nothing is put right, or only a word of the last question.
 */
export async function rephrasedTold(
  context: Context,
  typed: string,
  answer: (asked: string, context: Context) => Promise<Reply>,
): Promise<Reply | undefined> {
  const { question, topic } = context.conversation ?? {}
  if (!question) return undefined
  const rephrased = rephrasedIn(typed)
  const denied = rephrased === undefined ? deniedFirst(typed) : undefined
  if (denied) return insteadTold(context, question, denied, answer)
  const asked = rephrased && withoutDeniedTail(rephrased)
  if (asked === undefined || (correctionIn(typed) !== undefined && !asksOpenly.test(asked))) return undefined
  const reply = await answer(asked, context)
  if (reply.outcome === 'done' || reply.outcome === 'refused') return reply
  const isTold = topic !== null && topic !== undefined && reply.topic === topic
  const again =
    isTold && (await isWhole(context, reply, topic)) ? await notAgain(context, topic, asked) : undefined
  return { ...(again ?? without(reply, topic)), asked: reply.asked ?? asked }
}

/** “Not Food Waste. The running ones: …”, “not where but when”: what is said instead, and nothing of what is denied. */
async function insteadTold(
  context: Context,
  question: string,
  said: Denied,
  answer: (asked: string, context: Context) => Promise<Reply>,
): Promise<Reply> {
  const { names } = context.search
  const denied = names.namedIn(said.denied)?.id ?? names.namedByPart(said.denied)
  const { conversation } = context
  const isTopic = denied !== undefined && denied === conversation?.topic
  const asked = askedByWord(question, said) ?? said.rest
  const reply = await answer(
    asked,
    isTopic
      ? { ...context, conversation: { ...conversation, topic: conversation.earlier, shown: [] } }
      : context,
  )
  const isOfPartners = lineIn(reply.topic, 'partners', 'match') !== undefined
  return { ...(isOfPartners && denied ? withoutItem(reply, denied) : reply), asked: reply.asked ?? asked }
}

/** All that is told of it, and not a fact of it that is asked for. */
async function isWhole(context: Context, reply: Reply, ref: string): Promise<boolean> {
  const whole = await context.run(isOf(ref, 'card') ? `ask ${ref}` : openingOf(ref))
  return firstText(reply) === firstText(whole)
}
const firstText = ({ parts }: Reply) => parts.find((part) => part.kind === 'text')?.text

/** Of what was just told only what stands in it of the words now said, or that there is nothing more, and who knows. */
async function notAgain(context: Context, told: Topic, asked: string): Promise<Reply | undefined> {
  if (isRecordRef(told)) return ofRecordTold(context, told, asked)
  const card = cardShown(context)
  const title = card && (await context.store.cards.get(card))?.title
  if (!title) return undefined
  const said = await ofCardTold(context, asked, told)
  if (said) return said
  const others = othersThan(context, told, asked)
  const id = await rememberQuestion(context, 'unknown', others, asked)
  return {
    outcome: 'unknown',
    topic: told,
    parts: [
      text(context.t(words.nothingElse(context.t(title)))),
      ...(await whoKnows(context, 'coordination-project')),
      ...nearest(context, others),
      passButton(context, id),
    ],
  }
}

/** The name alone asks for the record, more than that for something of it. */
async function ofRecordTold(context: Context, told: Topic, asked: string): Promise<Reply | undefined> {
  const rest = context.search.names.namedIn(asked)?.rest ?? asked
  const isOfIt = /\p{L}/u.test(rest) && !saysNothing(rest)
  const subject = isOfIt ? await recordOf(context, told) : undefined
  return !subject || whatIsIt.test(rest) ? undefined : notRecorded(context, subject, rest)
}
/** “No, I mean what is it?” */
const whatIsIt = regexOf(
  String.raw`^\W*(?:mikäs?|vad|va|what(?:'?s)?)(?: (?:se|tää|toi|on|oli|det|de|den|e|ä|är|is|it|that|this|was|nyt|då|then|sitten))*\W*$`,
  'i',
)

/** What was just told is none of the choices. */
const without = (reply: Reply, told: string | null | undefined): Reply =>
  reply.outcome === 'offered' ? withoutItem(reply, told) : reply

const withoutItem = (reply: Reply, gone: string | null | undefined): Reply => ({
  ...reply,
  parts: reply.parts.map((part) =>
    part.kind === 'list' ? list(...part.items.filter(({ ref }) => ref !== gone)) : part,
  ),
})

const words = {
  nothingElse: (title: string) => ({
    fi: `En löydä tähän muuta kuin sen, minkä juuri kerroin (${title}).`,
    sv: `Jag hittar inget annat om det här än det jag just berättade (${title}).`,
    en: `I find nothing on this beyond what I just told you (${title}).`,
  }),
}
