import type { Context } from '../../command.ts'
import { asksForEach, asksForOthers, partnersIn } from '../../domain/carriedOn/ofList/amongPartners.ts'
import {
  asksForRest,
  asksOfSum,
  asksOtherSum,
  asksWhatWePay,
  factorIn,
  otherPercentIn,
} from '../../domain/carriedOn/ofStatement/split.ts'
import { asksToCalculate, isClaim } from '../../domain/money/calculationAsked.ts'
import { costSpokenOf, type Divided, dividedIn } from '../../domain/money/costSpokenOf.ts'
import { costOfOurPart } from '../../domain/money/ourPart.ts'
import { percentClaimed } from '../../domain/money/percentClaim.ts'
import { type SumKind, type SumMeant, sumMeant, sumsMeant } from '../../domain/money/sumMeant.ts'
import { percentPaid } from '../../presentation/money/percentPaid.ts'
import { eachPays, percentTold, restPaid, sumTold } from '../../presentation/money/shareTold.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'

/** The statement of what one project may get. */
const maximum = 'card:project-maximum'

/**
 * A sum to be divided; after it “so the support is 120,000?”, “and the rest?”, “and if there are three of us?”; “does the
 * EU pay 80 %?”. Nothing where the message asks no such thing.
 */
export async function moneyTold(
  context: Context,
  question: string,
  typed = question,
): Promise<Reply | undefined> {
  const before = context.conversation
  const cost = before && costSpokenOf(before)
  const meant = sumMeant(question)
  const each = costOfEach(context, typed)
  if (each) return eachPays(context, each.cost, partnersIn(typed))
  if (cost !== undefined && meant?.isSaid && meant.kind !== 'cost' && isClaim(question))
    return sumTold(context, { cost, of: meant.kind, said: meant.sum })
  const part = costOfOurPart(question)
  if (part !== undefined) return context.run(`funding costs ${part}`)
  const divided = dividedIn(before?.topic ?? null)
  const factor = divided?.cost === undefined ? undefined : factorIn(question)
  if (divided?.cost !== undefined && factor !== undefined)
    return context.run(
      dividedLike({ ...divided, kind: 'cost' }, { sum: divided.cost * factor, kind: 'cost', isSaid: true }),
    )
  if (meant && divided && asksOtherSum(question)) return context.run(dividedLike(divided, meant))
  const isAwaited = cost !== undefined || before?.topic === 'command:funding'
  if (asksToCalculate(question) || asksOfSum(question) || (isAwaited && asksOtherSum(question)))
    return context.run(`funding ${question}`)
  if (cost !== undefined || before?.topic === maximum) {
    if (asksForRest(question)) return restPaid(context, cost)
  }
  if (asksWhatWePay(question)) return restPaid(context, cost)
  const percent = cost === undefined ? undefined : otherPercentIn(question)
  if (cost !== undefined && percent) return percentPaid(context, cost, percent)
  const claim = percentClaimed(question, before?.topic === maximum ? (before.question ?? '') : '')
  return claim && percentTold(context, claim, question)
}

/** “So for a 500k project that’s 200k from us?”: a cost and a part of it, of no record. */
export async function partClaimed(context: Context, question: string): Promise<Reply | undefined> {
  const said = isClaim(question) ? sumsMeant(question) : []
  const [cost, ...others] = said.filter(({ kind, isSaid }) => isSaid && kind === 'cost')
  const part = said.find(({ kind, isSaid }) => isSaid && kind !== 'cost')
  const isOfRecord =
    isOf(context.conversation?.topic, 'call', 'project') || context.search.names.namedIn(question)
  if (!cost || !part || part.kind === 'cost' || others.length > 0 || isOfRecord) return undefined
  return sumTold(context, { cost: cost.sum, of: part.kind, said: part.sum })
}

/** The cost whose own share several are to pay, said before or with it: “600 000 euroa ja kolme toteuttajaa, kuka maksaa?” */
function costOfEach({ conversation }: Context, question: string): { cost: number | undefined } | undefined {
  const said = sumMeant(question)
  if (said) return said.kind === 'cost' && asksForEach(question) ? { cost: said.sum } : undefined
  const cost = conversation && costSpokenOf(conversation)
  if (cost === undefined && conversation?.topic !== maximum) return undefined
  const isMore = asksForEach(conversation?.question ?? '') && asksForOthers(question)
  return isMore || asksForEach(question) ? { cost } : undefined
}

/** The same kind of sum by the same rule, where nothing else is said. */
function dividedLike({ kind, scope, instrument }: Divided, { sum, kind: said, isSaid }: SumMeant): string {
  const what = kindsInWords[isSaid || said !== 'cost' ? said : kind]
  return ['funding', what, sum, instrument, ...(scope === 'project' ? [] : [scope])].join(' ')
}
const kindsInWords: Record<SumKind, string> = { cost: 'costs', support: 'support', own: 'own money' }
