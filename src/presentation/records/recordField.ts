import type { Context } from '../../command.ts'
import { type Bound, isGuessed } from '../../domain/asked/portfolio/guessedCount.ts'
import type { Claimed } from '../../domain/claim/ofRecord.ts'
import { formatDay, formatEuros, formatNumber } from '../../format.ts'
import type { Subject } from './aboutRecord.ts'

/** Sums are rounded in talk, not by more than this part of them. */
const roughly = 0.01

/** Yes or no, and what the field says: “No, €5,340,000.” Nothing where the record has no such field, or is not sure of it. */
export function fieldSaid(
  { t, locale }: Context,
  subject: Subject,
  claimed: Exclude<Claimed, { of: 'lead' }>,
  bound?: Bound,
): string | undefined {
  const says = (isSo: boolean, value: string) => `${t(isSo ? words.yes : words.no)}, ${value}.`
  switch (claimed.of) {
    case 'budget':
    case 'support': {
      const sum = sumOf(subject, claimed.of)
      if (!sum) return undefined
      const isSo = bound
        ? isGuessed({ count: claimed.sum, bound }, sum)
        : Math.abs(sum - claimed.sum) <= sum * roughly
      const said = formatEuros(sum, locale)
      if (claimed.of === 'budget' || subject.kind !== 'project') return says(isSo, said)
      // Support is of the EU and the state together.
      if (isSo && claimed.isOfEu) return t(words.together(said))
      const budget = subject.row.totalBudgetEur
      return isSo || !budget ? says(isSo, said) : t(words.noSupport(said, formatEuros(budget, locale)))
    }
    case 'received':
    case 'started': {
      if (subject.kind !== 'call') return undefined
      const { applicationsReceived, projectsStarted } = subject.row
      const count = claimed.of === 'received' ? applicationsReceived : projectsStarted
      const [all, begun] = [applicationsReceived, projectsStarted].map(
        (one) => one && formatNumber(one, locale),
      )
      if (!count) return undefined
      const isSo = count === claimed.count
      return all && begun
        ? t(words.counts(t(isSo ? words.yes : words.no), all, begun))
        : says(isSo, formatNumber(count, locale))
    }
    case 'end':
    case 'start': {
      const day = dayOf(subject, claimed.of)
      return day ? says(day.startsWith(claimed.year), formatDay(day, locale)) : undefined
    }
    case 'area': {
      const areas = areasOf(subject)
      if (areas.length === 0) return undefined
      const isSo = claimed.areas.every((area) => areas.includes(`${area}`))
      // A project of one area may be about another, too.
      if (!isSo && subject.kind === 'project' && !claimed.isNamed) return undefined
      return says(isSo, t(areas.length === 1 ? words.area(`${areas[0]}`) : words.areas(areas)))
    }
  }
}

function sumOf({ kind, row }: Subject, of: 'budget' | 'support') {
  if (kind === 'call') return row.budgetEur
  if (kind !== 'project') return undefined
  return of === 'support' ? row.euFundingEur : row.totalBudgetEur
}

function dayOf({ kind, row }: Subject, of: 'end' | 'start') {
  if (kind === 'call') return of === 'end' ? row.closes : row.opens
  if (kind !== 'project') return undefined
  return of === 'end' ? row.end : row.start
}

/** Coordination is no focus area. */
function areasOf({ kind, row }: Subject): readonly string[] {
  if (kind === 'organisation') return []
  return (kind === 'call' ? row.focusAreas : [row.focusArea]).filter((area) => /^[1-4]$/.test(area))
}

const joined = (areas: readonly string[], and: string) =>
  `${areas.slice(0, -1).join(', ')} ${and} ${areas.at(-1)}`

const words = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  counts: (answer: string, applications: string, projects: string) => ({
    fi: `${answer}. Hakemuksia tuli ${applications}, ja hankkeita käynnistyi ${projects}.`,
    sv: `${answer}. Det kom in ${applications} ansökningar, och ${projects} projekt startade.`,
    en: `${answer}. There were ${applications} applications, and ${projects} projects started.`,
  }),
  area: (area: string) => ({
    fi: `painopiste on ${area}`,
    sv: `det gäller prioritering ${area}`,
    en: `it is focus area ${area}`,
  }),
  areas: (areas: readonly string[]) => ({
    fi: `painopisteet ovat ${joined(areas, 'ja')}`,
    sv: `det gäller prioriteringarna ${joined(areas, 'och')}`,
    en: `the focus areas are ${joined(areas, 'and')}`,
  }),
  noSupport: (support: string, budget: string) => ({
    fi: `Ei. Tuki on ${support}, budjetti ${budget}.`,
    sv: `Nej. Stödet är ${support}, budgeten ${budget}.`,
    en: `No. The support is ${support}, the budget ${budget}.`,
  }),
  together: (support: string) => ({
    fi: `${support} on tuki EU:lta ja valtiolta yhteensä. EU:n osaa siitä ei eritellä.`,
    sv: `${support} är stödet från EU och staten tillsammans. EU:s del av det anges inte skilt.`,
    en: `${support} is the support from the EU and the state together. The EU’s part of it is not given separately.`,
  }),
}
