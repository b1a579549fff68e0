import type { Context } from '../../command.ts'
import { topicOfCost } from '../../domain/money/costSpokenOf.ts'
import { formatEuros, formatPercent } from '../../format.ts'
import { buttons, facts, heading, note, type Reply, text } from '../../reply.ts'
import { sourcesPart } from '../sources.ts'
import { projectRule } from './fundingSplit.ts'
import { verdicts } from './shareWords.ts'

/** “We would get 50 %, not 60”: the sum that was divided, by another share; a share beyond the rule is not counted. */
export async function percentPaid(
  context: Context,
  cost: number,
  percent: number,
): Promise<Reply | undefined> {
  const { t, locale } = context
  const rule = await projectRule(context)
  const limit = rule?.euAndState
  if (!rule || limit === undefined) return undefined
  const counted = Math.min(percent, limit)
  const support = Math.floor(cost * counted) / 100
  const share = (part: number, of: number) => `${formatEuros(part, locale)} (${formatPercent(of, locale)})`
  return {
    outcome: 'answered',
    topic: topicOfCost(cost),
    parts: [
      heading(t(words.title(formatEuros(cost, locale), formatPercent(counted, locale)))),
      ...(percent > limit ? [text(t(verdicts('support', formatPercent(limit, locale)).no))] : []),
      facts(
        { label: t(words.support), value: share(support, counted) },
        { label: t(words.own), value: share(cost - support, 100 - counted) },
      ),
      note(t(words.maximum(formatPercent(limit, locale)))),
      await sourcesPart(context, 'card:project-maximum', rule),
      buttons({ label: t(words.more), command: 'ask card:project-maximum' }),
    ],
  }
}

const words = {
  title: (cost: string, percent: string) => ({
    fi: `Kustannukset ${cost}, tuki ${percent}`,
    sv: `Kostnader ${cost}, stöd ${percent}`,
    en: `Costs ${cost}, support ${percent}`,
  }),
  support: { fi: 'Tuki', sv: 'Stöd', en: 'Support' },
  own: { fi: 'Toteuttajien osuus', sv: 'Genomförarnas andel', en: 'Implementers’ share' },
  maximum: (limit: string) => ({
    fi: `Tuki voi olla enintään ${limit}; rahoittaja voi myöntää vähemmän.`,
    sv: `Stödet kan vara högst ${limit}; finansiären kan bevilja mindre.`,
    en: `Support can be at most ${limit}; the funder may grant less.`,
  }),
  more: { fi: 'Tuen enimmäismäärä', sv: 'Högsta stöd', en: 'Most support a project can get' },
}
