import type { Context } from '../../command.ts'
import { severalAsked } from '../../domain/asked/severalAsked.ts'
import { asksSumsByArea } from '../../domain/query/moneyAsked.ts'
import { spelledOut } from '../../domain/said/shortForms.ts'
import { sureByItself, wordForWord } from '../../domain/thresholds.ts'
import { besideAnother } from '../../presentation/beside/besideAnother.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { bestFor, isGap } from './howSure.ts'
import { partTold } from './partTold.ts'
import { givesAsked, type Several, someTold } from './someTold.ts'

/**
 * “What’s open now and who do I contact?”: an answer to each, the second one as if it had been asked after the first. Of what is
 * not surely answered by itself it is said so. Nothing where one question is asked, or something else answers all of it.
 */
export async function severalTold(context: Context, typed: string): Promise<Reply | undefined> {
  if (asksSumsByArea(typed)) return undefined
  const asked = context.assistant?.when === 'always' ? undefined : severalAsked(spelledOut(typed))
  if (!asked) return undefined
  const first = context.tryingAfter()
  if (first.search.find(typed, 1).some((hit) => hit.score >= wordForWord && givesAsked(typed, hit)))
    return undefined
  const replies: (Reply | undefined)[] = []
  let after = first
  for (const question of asked) {
    const reply = await partTold(first, after, { typed, question })
    replies.push(reply)
    if (reply) after = after.tryingAfter(question, reply)
  }
  const told = replies.filter((reply) => reply !== undefined)
  if (told.length < asked.length)
    return told.length > 0
      ? someTold(
          first,
          { typed, asked, told },
          asked.filter((_, at) => !replies[at]),
        )
      : undefined
  // What the sources do not say may hold for the whole message.
  if (told[0] && isGap(first, asked[0], told[0]) && told.some(({ outcome }) => outcome === 'answered'))
    return undefined
  return (await isOneAnswer(first, { typed, asked, told })) ? undefined : besideAnother(context, told)
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
