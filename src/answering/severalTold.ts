import type { Context } from '../command.ts'
import { saysIt, saysNothing } from '../domain/asked/pointing.ts'
import { severalAsked } from '../domain/asked/severalAsked.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { besideAnother } from '../presentation/besideAnother.ts'
import type { Reply } from '../reply.ts'

/**
 * “What’s open now and who do I contact?”: an answer to each, the second one as if it had been asked after the first.
 * Nothing where one question is asked, or any of them is not surely answered by itself.
 */
export async function severalTold(context: Context, typed: string): Promise<Reply | undefined> {
  const asked = context.assistant?.when === 'always' ? undefined : severalAsked(typed)
  if (!asked) return undefined
  const first = context.tryingAfter()
  const replies: Reply[] = []
  let after = first
  for (const question of asked) {
    const reply = await sureReply(first, after, question)
    if (!reply) return undefined
    replies.push(reply)
    after = after.tryingAfter(question, reply)
  }
  return (await isOneAnswer(first, { typed, asked, told: replies }))
    ? undefined
    : besideAnother(context, replies)
}

/** Somebody has asked just this before, or another card than those of its parts answers all of it. */
async function isOneAnswer(
  first: Context,
  { typed, asked, told }: { typed: string; asked: readonly string[]; told: readonly Reply[] },
): Promise<boolean> {
  if ((first.search.find(typed, 1)[0]?.score ?? 0) >= wordForWord) return true
  const { outcome, topic = '' } = await first.run(typed)
  if (outcome !== 'answered' || !topic.startsWith('card:')) return false
  const isOfPart = asked.some((question) =>
    first.search.find(question).some(({ entry, score }) => entry.ref === topic && score >= surelyOfIt),
  )
  return !isOfPart && !told.some((reply) => reply.topic === topic)
}
const wordForWord = 0.98

/** What points back or says little is asked of what was just told; else what is asked is clear by itself, or leans on it. */
async function sureReply(first: Context, after: Context, question: string): Promise<Reply | undefined> {
  const topic = after.conversation?.topic ?? ''
  const leans =
    topic.startsWith('command:') ||
    saysNothing(question) ||
    saysIt(question) ||
    question.split(' ').length <= few
  for (const context of leans ? [after, first] : [first, after]) {
    const reply = await context.run(question)
    if (isOfOther(after, question, reply)) return undefined
    if (isSure(after, question, reply, after === first)) return reply
  }
  return undefined
}
const few = 2

/** “Kuka sen maksaa?” says too little for another card than the one it leans on. */
const isOfOther = ({ conversation }: Context, question: string, { topic = '' }: Reply) =>
  saysIt(question) &&
  question.split(/\s+/u).length <= mostLeaning &&
  conversation?.topic?.startsWith('card:') === true &&
  topic.startsWith('card:') &&
  topic !== conversation.topic
const mostLeaning = 3

/**
 * A card that only comes near is no sure answer. That the sources do not say it may be one, but neither of what was just told
 * nor where more is asked of it.
 */
function isSure(
  { search, conversation }: Context,
  question: string,
  { outcome, topic = '' }: Reply,
  isFirst: boolean,
): boolean {
  const isCard = topic.startsWith('card:')
  if (outcome !== 'answered' && (outcome !== 'unknown' || !isCard)) return false
  if (!isCard) return true
  const best = search.find(question).find(({ entry }) => entry.ref === topic)
  const leans = !isFirst && saysIt(question)
  if (best?.entry.given?.gap && (isFirst || leans || isRecordRef(conversation?.topic))) return false
  const least = isFirst ? nearly : leans || best?.entry.given?.gap ? surelyOfIt : surely
  return best ? best.score >= least : isFirst
}
const nearly = 0.6
const surely = 0.75
const surelyOfIt = 0.85
