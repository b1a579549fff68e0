import type { Context } from '../../command.ts'
import { callsSpokenOf } from '../../domain/carriedOn/callsSpokenOf.ts'
import { asksWhereToLearn, asksWhoKnows } from '../../domain/carriedOn/whoKnows.ts'
import { cardShown } from '../../presentation/cards/cardShown.ts'
import { whoKnows } from '../../presentation/cards/whoKnows.ts'
import { cite } from '../../presentation/sources.ts'
import { heading, type Reply, sources } from '../../reply.ts'

/**
 * “No kuka tän tietää?” after a statement: who can tell more. “Mistä saan tiedon, kun se aukeaa?” after calls: where they
 * are told of, also where that was just said.
 */
export async function whoKnowsTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = context.conversation?.topic ?? ''
  if (callsSpokenOf(topic) && asksWhereToLearn(question)) return context.run('ask card:gap-next-call')
  const card = asksWhoKnows(question) ? await context.store.cards.get(cardShown(context) ?? '') : undefined
  if (!card) return undefined
  const cited = await cite(context, topic, {
    sources: [...card.sections.map((section) => `agreement#${section}`), ...card.sources],
    asOf: card.asOf,
  })
  return {
    outcome: 'answered',
    topic,
    parts: [
      heading(context.t(card.title)),
      ...(await whoKnows(context, card.who ?? 'coordination-project')),
      ...(cited.length > 0 ? [sources(...cited)] : []),
    ],
  }
}
