import type { Context } from '../../command.ts'
import { topicOfCost } from '../../domain/money/costSpokenOf.ts'
import {
  costOf,
  costSupportedBy,
  ruleFor,
  type Scope,
  type ShareRule,
  split,
} from '../../domain/money/funding.ts'
import type { SumKind } from '../../domain/money/sumMeant.ts'
import { formatDay, formatEuros, formatPercent } from '../../format.ts'
import { buttons, type Fact, facts, heading, note, type Reply, sources, text } from '../../reply.ts'
import type { Row } from '../records/records.ts'
import { cite, sourcesPart } from '../sources.ts'

type Instrument = Row<'instruments'>

interface Question {
  /** In euros. */
  sum: number
  kind: SumKind
  instrument: Instrument | undefined
  scope: Scope | undefined
}

/** A total cost, or the one that the support or a sum of one’s own means, divided by the rule that fits; what no rule says is said too. */
export async function calculate(
  context: Context,
  { sum, kind, instrument, scope }: Question,
): Promise<Reply> {
  const { t, locale, today } = context
  const rules = await rulesWithShares(context)
  const id = instrument?.id ?? 'erdf'
  const named = instrument?.abbreviation ? t(instrument.abbreviation) : id
  const rule = ruleFor(rules, {
    scope: scope ?? (id === 'akke' ? 'agreement' : 'project'),
    instrument: id,
    today,
  })
  const title = heading(t(words[kind](formatEuros(sum, locale), named)))
  if (!rule) {
    const says = instrument ? [text(t(instrument.agreementSays))] : []
    return {
      outcome: 'unknown',
      topic: `instrument:${id}`,
      parts: [
        title,
        text(t(words.noRule(named))),
        ...says,
        await sourcesPart(context, `instrument:${id}`, { sources: ['agreement#5'] }),
      ],
    }
  }

  const cost = costFor(sum, kind, rule)
  const parts = split(cost, rule, today)
  const total: Fact[] =
    kind === 'cost' ? [] : [{ label: t(words.total[kind]), value: formatEuros(cost, locale) }]
  return {
    outcome: parts ? 'answered' : 'unknown',
    topic: topicOfCost(cost, kind, rule.scope, id),
    parts: [
      title,
      ...(parts ? [facts(...total, ...shares(context, rule, parts))] : []),
      text(t(rule.says)),
      ...(parts?.expired ? [note(t(words.expired(formatDay(rule.until, locale))))] : []),
      note(t(words.notSaid)),
      sources(
        ...(await cite(context, `instrument:${id}`, rule)),
        ...(await cite(context, 'agreement', { sources: ['agreement#5'] })),
      ),
      buttons(
        { label: t(words.forCompany), command: 'ask card:company-grants' },
        { label: t(words.openCalls), command: 'calls' },
      ),
    ],
  }
}

function costFor(sum: number, kind: SumKind, rule: ShareRule): number {
  if (kind === 'cost') return sum
  return (kind === 'own' ? costOf : costSupportedBy)(sum, rule) ?? sum
}

/** The rule for one project with EU money. */
export const projectRule = async (context: Context) =>
  ruleFor(await rulesWithShares(context), { scope: 'project', instrument: 'erdf', today: context.today })

/** The pack writes a share once, as a value that cards quote too. */
async function rulesWithShares({ store }: Context) {
  const values = new Map((await store.values.all()).map((value) => [value.id, Number(value.value)]))
  return (await store.rules.all()).map((rule) => ({
    ...rule,
    euAndState: rule.euAndState ? values.get(rule.euAndState) : undefined,
  }))
}

function shares(
  { t, locale }: Context,
  rule: { nature: Row<'rules'>['nature']; euAndState: number | undefined },
  parts: { euAndState: number; local: number },
): Fact[] {
  const percent = rule.euAndState ?? 0
  const show = (amount: number, share: number) =>
    `${formatEuros(amount, locale)} (${formatPercent(share, locale)})`
  const labels = rule.nature === 'maximum' ? words.maximum : words.indicative
  return [
    { label: t(labels.support), value: show(parts.euAndState, percent) },
    { label: t(labels.local), value: show(parts.local, 100 - percent) },
  ]
}

const words = {
  cost: (cost: string, instrument: string) => ({
    fi: `Kustannukset ${cost}, ${instrument}`,
    sv: `Kostnader ${cost}, ${instrument}`,
    en: `Costs ${cost}, ${instrument}`,
  }),
  support: (support: string, instrument: string) => ({
    fi: `Tukea ${support}, ${instrument}`,
    sv: `Stöd ${support}, ${instrument}`,
    en: `Support ${support}, ${instrument}`,
  }),
  own: (own: string, instrument: string) => ({
    fi: `Omaa rahaa ${own}, ${instrument}`,
    sv: `Egna pengar ${own}, ${instrument}`,
    en: `Own money ${own}, ${instrument}`,
  }),
  total: {
    own: {
      fi: 'Hankkeen kustannukset enintään',
      sv: 'Projektets kostnader högst',
      en: 'Project costs at most',
    },
    support: {
      fi: 'Hankkeen kustannukset vähintään',
      sv: 'Projektets kostnader minst',
      en: 'Project costs at least',
    },
  },
  maximum: {
    support: {
      fi: 'EU:n ja valtion tuki enintään',
      sv: 'Stöd från EU och staten högst',
      en: 'EU and state support at most',
    },
    local: {
      fi: 'Toteuttajien osuus vähintään',
      sv: 'Genomförarnas andel minst',
      en: 'Implementers’ share at least',
    },
  },
  indicative: {
    support: {
      fi: 'EU ja valtio (ohjeellinen)',
      sv: 'EU och staten (riktgivande)',
      en: 'EU and state (indicative)',
    },
    local: {
      fi: 'Kaupungit ja muu julkinen rahoitus (ohjeellinen)',
      sv: 'Städerna och annan offentlig finansiering (riktgivande)',
      en: 'Cities and other public funding (indicative)',
    },
  },
  expired: (day: string) => ({
    fi: `Tämän säännön voimassaolo päättyi ${day}.`,
    sv: `Regelns giltighetstid gick ut ${day}.`,
    en: `This rule ceased to apply on ${day}.`,
  }),
  noRule: (instrument: string) => ({
    fi: `Sopimus ei kerro rahoitusosuuksia välineelle ${instrument}.`,
    sv: `Avtalet anger inga finansieringsandelar för ${instrument}.`,
    en: `The agreement gives no shares for ${instrument}.`,
  }),
  notSaid: {
    fi: 'Sopimus ei kerro, miten tuki jakautuu EU:n ja valtion kesken eikä paljonko kukin kaupunki maksaa.',
    sv: 'Avtalet säger inte hur stödet fördelas mellan EU och staten, och inte hur mycket varje stad betalar.',
    en: 'The agreement does not say how the support divides between the EU and the state, nor what each city pays.',
  },
  forCompany: { fi: 'Saako yritys rahaa?', sv: 'Får ett företag pengar?', en: 'Can a company get money?' },
  openCalls: {
    fi: 'Mitkä haut ovat auki?',
    sv: 'Vilka ansökningsomgångar är öppna?',
    en: 'Which calls are open?',
  },
}
