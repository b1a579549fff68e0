import type { Context } from '../../command.ts'
import { partsOf } from '../../domain/claim/parts.ts'
import { topicOfCost } from '../../domain/money/costSpokenOf.ts'
import { split, withinRule } from '../../domain/money/funding.ts'
import type { PercentClaim } from '../../domain/money/percentClaim.ts'
import { anyForm } from '../../domain/recordKinds.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { formatEuros, formatPercent } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { buttons, heading, type Reply, text } from '../../reply.ts'
import { opening } from '../opening.ts'
import { sourcesPart } from '../sources.ts'
import { projectRule } from './fundingSplit.ts'
import { verdicts, words } from './shareWords.ts'

const card = 'ask card:project-maximum'

interface SumClaim {
  cost: number
  of: 'support' | 'own'
  said: number
}

/** “So the support is 120,000?” of a project whose cost is known. */
export async function sumTold(context: Context, { cost, of, said }: SumClaim): Promise<Reply> {
  const rule = await projectRule(context)
  const parts = rule && split(cost, rule, context.today)
  const divided = await context.run(`funding ${cost}`)
  if (!parts) return divided
  const limit = of === 'support' ? parts.euAndState : parts.local
  return opening(divided, verdict(context, { of, said, limit, shown: formatEuros(limit, context.locale) }))
}

/** “Does the EU pay 80 %?”: held against the rule, which stands below. */
export async function percentTold(
  context: Context,
  { of, percent, isOfOne }: PercentClaim,
  question: string,
): Promise<Reply | undefined> {
  const share = (await projectRule(context))?.euAndState
  if (share === undefined) return undefined
  const limit = of === 'support' ? share : 100 - share
  const shown = formatPercent(limit, context.locale)
  const isTogether = isOfOne && of === 'support' && withinRule(of, percent, limit) === 'yes'
  const told = isTogether
    ? context.t(words.together(shown))
    : verdict(context, { of, said: percent, limit, shown })
  const isCompany = of === 'support' && company.test(question)
  const isPart = withinRule(of, percent, limit) === 'yes' && partsOf(question).length > 1
  const isBeyond = withinRule(of, percent, limit) === 'no'
  const ofClaim = isPart ? context.t(words.partOfClaim(of, shown)) : told
  const says = isCompany && !isBeyond ? context.t(words.notCompany(shown)) : ofClaim
  const whose = isCompany ? ` ${context.t(words.company)}` : ''
  return opening(await context.run(card), says + whose)
}
const company = wholeWords(anyForm.company)

/** “And the rest?” */
export const restPaid = (context: Context, cost: number | undefined): Promise<Reply> =>
  told(context, cost, words.rest)

/** “And if there are three of us?”: where it is known how many, with an example of equal parts. */
export const eachPays = (
  context: Context,
  cost: number | undefined,
  partners: number | undefined,
): Promise<Reply> => told(context, cost, words.each, partners)

async function told(
  context: Context,
  cost: number | undefined,
  says: (own: string) => Localized,
  partners?: number,
): Promise<Reply> {
  const { t, locale, today } = context
  const rule = await projectRule(context)
  const share = rule?.euAndState === undefined ? '' : formatPercent(100 - rule.euAndState, locale)
  const parts = rule && cost !== undefined ? split(cost, rule, today) : undefined
  const own = parts ? `${formatEuros(parts.local, locale)} (${share})` : share
  const each = parts && partners ? formatEuros(Math.ceil(parts.local / partners), locale) : undefined
  return {
    outcome: 'answered',
    topic: cost === undefined ? 'card:project-maximum' : topicOfCost(cost),
    parts: [
      heading(t(words.title)),
      text(t(says(own))),
      ...(each && partners ? [text(t(words.equally(partners, each)))] : []),
      ...(rule ? [await sourcesPart(context, 'card:project-maximum', rule)] : []),
      buttons({ label: t(words.maximum), command: card }),
    ],
  }
}

interface Verdict {
  of: 'support' | 'own'
  said: number
  limit: number
  shown: string
}

const verdict = ({ t }: Context, { of, said, limit, shown }: Verdict) =>
  t(verdicts(of, shown)[withinRule(of, said, limit)])
