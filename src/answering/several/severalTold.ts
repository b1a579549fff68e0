import type { Context } from '../../command.ts'
import { severalAsked } from '../../domain/asked/severalAsked.ts'
import { asksThisForUs } from '../../domain/asker/offerAsked.ts'
import { asksSumsByArea } from '../../domain/query/moneyAsked.ts'
import { spelledOut } from '../../domain/said/shortForms.ts'
import { sureByItself, wordForWord } from '../../domain/thresholds.ts'
import { besideAnother } from '../../presentation/beside/besideAnother.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { toldFirst } from '../toldFirst.ts'
import { bestFor, isGap } from './howSure.ts'
import { mayBeParted, parted } from './parted.ts'
import { partTold } from './partTold.ts'
import { givesAsked, type Several, someTold } from './someTold.ts'

/**
 * “What’s open now and who do I contact?”: an answer to each, the second one as if it had been asked after the first. Of what is
 * not surely answered by itself it is said so. Nothing where one question is asked, or something else answers all of it.
 */
export async function severalTold(context: Context, typed: string): Promise<Reply | undefined> {
  if (asksSumsByArea(typed) || asksThisForUs(typed) || context.assistant?.when === 'always') return undefined
  const asked = severalAsked(spelledOut(typed)) ?? []
  if (asked.length === 0 && !mayBeParted(typed)) return undefined
  const first = context.tryingAfter()
  if (first.search.find(typed, 1).some((hit) => hit.score >= wordForWord && givesAsked(typed, hit)))
    return undefined
  const told = await eachTold(first, typed, asked)
  const answers = told.filter((reply) => reply !== undefined)
  if (asked.length === 0 || answers.length < asked.length) {
    const two = await bothTold(first, typed)
    if (two) return besideAnother(context, two)
  }
  if (answers.length === 0) return undefined
  const several = { typed, asked, told: answers }
  if (answers.length < asked.length)
    return someTold(
      first,
      several,
      asked.filter((_, at) => !told[at]),
    )
  // What the sources do not say may hold for the whole message.
  if (
    answers[0] &&
    isGap(first, asked[0], answers[0]) &&
    answers.some(({ outcome }) => outcome === 'answered')
  )
    return undefined
  return (await isOneAnswer(first, several)) ? undefined : besideAnother(context, answers)
}

/** What is sure of each, the second one as if it had been asked after the first. */
async function eachTold(first: Context, typed: string, asked: readonly string[]) {
  const replies: (Reply | undefined)[] = []
  let after = first
  for (const question of asked) {
    const reply = await partTold(first, after, { typed, question })
    replies.push(reply)
    if (reply) after = after.tryingAfter(question, reply)
  }
  return replies
}

/** What the sources do not say is told, too. */
const isKnown = ({ outcome, topic }: Reply) =>
  outcome === 'answered' || (outcome === 'unknown' && isOf(topic, 'card'))

/** Two questions of which no word says where the second begins, each surely told; what is understood as a whole is one. */
async function bothTold(first: Context, typed: string): Promise<Reply[] | undefined> {
  const parts = parted(first.search, typed)
  if (!parts || (await toldFirst(first, typed, typed))) return undefined
  const replies = await Promise.all(parts.map((part) => first.run(part)))
  return replies.every(isKnown) ? replies : undefined
}

/** Another card than those of its parts surely answers all of it. */
async function isOneAnswer(first: Context, { typed, asked, told }: Several): Promise<boolean> {
  // What is open no card tells.
  if (told.some(({ topic }) => topic === 'command:calls' || topic === 'command:calls open')) return false
  const { outcome, topic } = await first.run(typed)
  if (outcome !== 'answered' || !isOf(topic, 'card')) return false
  const isOfPart = asked.some((question) =>
    first.search.find(question).some(({ entry, score }) => entry.ref === topic && score >= sureByItself),
  )
  const isSure = (bestFor(first, typed, topic)?.score ?? 0) >= sureByItself
  return isSure && !isOfPart && !told.some((reply) => reply.topic === topic)
}
