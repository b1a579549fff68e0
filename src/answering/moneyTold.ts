import type { Context } from '../command.ts'
import { asksToCalculate, isClaim } from '../domain/calculationAsked.ts'
import { asksForEach, asksForRest, asksOtherSum } from '../domain/carriedOn/split.ts'
import { costSpokenOf } from '../domain/costSpokenOf.ts'
import { percentClaimed } from '../domain/percentClaim.ts'
import { sumMeant } from '../domain/sumMeant.ts'
import { eachPays, percentTold, restPaid, sumTold } from '../presentation/shareTold.ts'
import type { Reply } from '../reply.ts'

/** The statement of what one project may get. */
const maximum = 'card:project-maximum'

/**
 * A sum to be divided; after it “so the support is 120,000?”, “and the rest?”, “and if there are three of us?”; “does the
 * EU pay 80 %?”. Nothing where the message asks no such thing.
 */
export async function moneyTold(context: Context, question: string): Promise<Reply | undefined> {
  const before = context.conversation
  const cost = before && costSpokenOf(before)
  const meant = sumMeant(question)
  if (cost !== undefined && meant?.isSaid && meant.kind !== 'cost' && isClaim(question))
    return sumTold(context, { cost, of: meant.kind, said: meant.sum })
  if (asksToCalculate(question) || (cost !== undefined && asksOtherSum(question)))
    return context.run(`funding ${question}`)
  if (cost !== undefined || before?.topic === maximum) {
    if (asksForRest(question)) return restPaid(context, cost)
    if (asksForEach(question)) return eachPays(context, cost)
  }
  const claim = percentClaimed(question)
  return claim && percentTold(context, claim, question)
}
