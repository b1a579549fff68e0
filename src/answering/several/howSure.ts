import type { Context } from '../../command.ts'
import { saysIt } from '../../domain/asked/pointing.ts'
import { askedIn } from '../../domain/asker/askedIn.ts'
import { near, saidNearly, sureByItself } from '../../domain/thresholds.ts'
import type { Reply } from '../../reply.ts'
import { isOf, isRecordRef } from '../../topic.ts'

/** In words: a question as short leans on the record that was just told. */
export const fewOfRecord = 4

export const bestFor = ({ search }: Context, question: string, topic: string | undefined) =>
  search.find(askedIn(question)).find(({ entry }) => entry.ref === topic)
export const isGap = (context: Context, question = '', { topic }: Reply) =>
  bestFor(context, question, topic)?.entry.given?.gap === true

/**
 * A card that only comes near is no sure answer. That the sources do not say it may be one, but neither of what was just told
 * nor where more is asked of it.
 */
export function isSure(
  context: Context,
  question: string,
  { outcome, topic }: Reply,
  isFirst: boolean,
): boolean {
  const isCard = isOf(topic, 'card')
  const isToldUnknown = isCard || topic === 'command:calls' || (isRecordRef(topic) && saysIt(question))
  if (outcome !== 'answered' && (outcome !== 'unknown' || !isToldUnknown)) return false
  if (!isCard) return true
  const best = bestFor(context, question, topic)
  const leans = !isFirst && saysIt(question)
  if (best?.entry.given?.gap && isRecordRef(context.conversation?.topic)) return best.score >= saidNearly
  const least = leans || best?.entry.given?.gap ? sureByItself : near
  return best ? best.score >= least : isFirst
}
