import type { Context } from '../command.ts'
import type { Decision } from '../domain/answer.ts'
import { callDateAsked } from '../domain/callDateAsked.ts'
import { isCallAhead } from '../presentation/calls.ts'
import { cardText } from '../presentation/card.ts'
import { cardOf, nearest } from '../presentation/unsure.ts'
import { whoKnows } from '../presentation/whoKnows.ts'
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
  const shown = await context.run(hit.entry.line)
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

/** The same card for another question: that there is no more, and who may know more. */
export async function onceMore(
  context: Context,
  { hit }: Extract<Decision, { outcome: 'answered' }>,
  reply: Reply,
): Promise<Reply> {
  const isSame = hit.entry.ref.startsWith('card:') && context.conversation?.topic === hit.entry.ref
  if (!isSame) return reply
  const others = hit.entry.given?.gap ? [] : await whoKnows(context, 'coordination-project')
  return { ...reply, parts: [text(context.t(words.same)), ...reply.parts, ...others] }
}

const words = {
  same: {
    fi: 'Tästä en tiedä enempää kuin äsken sanoin:',
    sv: 'Om det här vet jag inte mer än det jag nyss sade:',
    en: 'On this I know no more than I just said:',
  },
}
