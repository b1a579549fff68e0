import type { Context } from '../../../command.ts'
import { asksWhereToLearn, asksWhoKnows } from '../../../domain/carriedOn/inOneWord/whoKnows.ts'
import { callsSpokenOf } from '../../../domain/carriedOn/ofList/callsSpokenOf.ts'
import { sentencesOn } from '../../../presentation/cards/sentencesOn.ts'
import { whoKnows } from '../../../presentation/cards/whoKnows.ts'
import { citeCard } from '../../../presentation/sources.ts'
import { heading, type Part, type Reply, sources, text } from '../../../reply.ts'
import { cardShown, sameTopic } from '../../../topic.ts'

const coordination = 'coordination-project'

/**
 * “No kuka tän tietää?” after a statement: who can tell more. “Mistä saan tiedon, kun se aukeaa?” after calls: where they
 * are told of, also where that was just said.
 */
export async function whoKnowsTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = sameTopic(context)
  if (callsSpokenOf(topic) && asksWhereToLearn(question)) return whereAnnounced(context)
  if (!asksWhoKnows(question)) return undefined
  const card = await context.store.cards.get(cardShown(context) ?? '')
  if (!card) {
    // What nobody has told has no topic.
    const isUntold = context.conversation?.question && topic === undefined
    return isUntold ? { outcome: 'answered', parts: await whoKnows(context, coordination) } : undefined
  }
  const cited = await citeCard(context, card)
  return {
    outcome: 'answered',
    topic,
    parts: [
      heading(context.t(card.title)),
      ...(await whoKnows(context, card.who ?? coordination)),
      ...(cited.length > 0 ? [sources(...cited)] : []),
    ],
  }
}

/** Where calls are told of; nothing else, where the rest was just said. */
async function whereAnnounced(context: Context): Promise<Reply> {
  const reply = await context.run(`ask card:${nextCall}`)
  if (cardShown(context) !== nextCall) return reply
  const brief = (part: Part) =>
    part.kind === 'text' ? text(sentencesOn('uudenmaanliitto', part.text, context.locale) ?? part.text) : part
  return { ...reply, parts: reply.parts.map(brief) }
}
const nextCall = 'gap-next-call'
