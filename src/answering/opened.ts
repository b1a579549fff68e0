import type { Context } from '../command.ts'
import type { Decision } from '../domain/answer.ts'
import { callDateAsked } from '../domain/asked/callDateAsked.ts'
import { asksTimeLeft } from '../domain/asked/timeLeft.ts'
import type { Hit } from '../domain/search/search.ts'
import { isCallAhead } from '../presentation/calls.ts'
import { cardText } from '../presentation/card.ts'
import { cardOf, nearest } from '../presentation/unsure.ts'
import { endCard, withTimeLeft } from '../presentation/untilEnd.ts'
import { type Reply, text } from '../reply.ts'

/**
 * Where another card comes as near, what it says stands below; so does what speaks of the topic where it is not
 * said. Asked when a call opens or closes, with none ahead, the list of calls is no answer.
 */
export async function opened(
  context: Context,
  question: string,
  { hit, also, near = [], mayBeSaid }: Extract<Decision, { outcome: 'answered' }>,
): Promise<Reply> {
  const card = await context.run(hit.entry.line)
  const shown = hit.entry.ref === endCard && asksTimeLeft(question) ? withTimeLeft(context, card) : card
  const isUndated = hit.entry.line === 'calls' && callDateAsked(question) && !(await isCallAhead(context))
  const reply: Reply = isUndated ? { ...shown, outcome: 'unknown' } : shown
  if (near.length > 0)
    return {
      ...reply,
      outcome: mayBeSaid ? 'offered' : reply.outcome,
      parts: [...reply.parts, ...nearest(context, near)],
    }
  const other = also && (await cardOf(context, also))
  if (!other) return reply
  const at = reply.parts.findIndex(({ kind }) => kind === 'text') + 1
  const more = text(`${context.t(other.title)}: ${await cardText(context, other)}`)
  return { ...reply, parts: [...reply.parts.slice(0, at), more, ...reply.parts.slice(at)] }
}

/** The same card for another question: that it is the same, and what else may be meant. */
export async function onceMore(
  context: Context,
  decision: Extract<Decision, { outcome: 'answered' }>,
  others: readonly Hit[],
  question: string,
): Promise<Reply> {
  const reply = await opened(context, question, decision)
  const left = others.filter(({ entry }) => entry.ref !== decision.hit.entry.ref).slice(0, mostOthers)
  return { ...reply, parts: [text(context.t(words.same)), ...reply.parts, ...nearest(context, left)] }
}
const mostOthers = 3

/** Is it the card that was just shown, though another question was asked? */
export const isShownAlready = (
  { conversation, repeats }: Context,
  { hit }: Extract<Decision, { outcome: 'answered' }>,
) => !repeats && hit.entry.ref.startsWith('card:') && conversation?.topic === hit.entry.ref

const words = {
  same: {
    fi: 'Löydän tähän saman vastauksen:',
    sv: 'På det här hittar jag samma svar:',
    en: 'For this I find the same answer:',
  },
}
