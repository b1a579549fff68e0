import type { Context } from '../../command.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { formatEuros } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { fiFrom } from '../counts/inWords.ts'
import { isUnconfirmed, type ProjectRow } from '../records/records.ts'
import type { Comparable } from './comparable.ts'

/** By what those that have projects are counted. */
export type Counted = 'projects' | 'running' | 'led' | 'money' | 'support'

export interface Figures {
  /** Those that count: all, those of the programme, those of it whose tie is not confirmed. */
  all: readonly ProjectRow[]
  own: readonly ProjectRow[]
  unconfirmed: readonly ProjectRow[]
}

/** The projects of an organisation or a focus area, by what is counted; of an organisation's money those that it leads. */
export async function figuresOf(context: Context, one: Comparable, counted: Counted): Promise<Figures> {
  const isOfLed = one.kind === 'organisation' && counted !== 'projects' && counted !== 'running'
  const all = (await context.store.projects.all()).filter((row) => {
    if (counted === 'running' && projectStatus(row, context.today) !== 'ongoing') return false
    if (one.kind === 'focus') return row.focusArea === one.row.id
    return row.lead === one.row.id || (!isOfLed && row.partners.includes(one.row.id))
  })
  const own = all.filter(isOwn)
  return { all, own, unconfirmed: own.filter((row) => isUnconfirmed(row)) }
}

/** “6, of which HEVi 3 (2 unconfirmed)”, “2 (both HEVi projects)”. */
export function countSaid({ t }: Context, { all, own, unconfirmed }: Figures): string {
  if (all.length === 0) return '0'
  if (all.length > 1 && own.length === all.length && unconfirmed.length === 0)
    return `${all.length} (${t(all.length === 2 ? words.bothOwn : words.allOwn)})`
  const doubt =
    unconfirmed.length > 0 && own.length > 0 ? ` (${t(words.unconfirmed(unconfirmed.length))})` : ''
  return `${all.length}, ${t(words.own(own.length))}${doubt}`
}

export const sumOf = (rows: readonly ProjectRow[], counted: Counted): number =>
  rows.reduce((sum, row) => sum + (moneyOf(row, counted) ?? 0), 0)

const moneyOf = (row: ProjectRow, counted: Counted) =>
  (counted === 'support' ? row.euFundingEur : row.totalBudgetEur) ?? undefined

/** “1 503 275 €, known of 2 of 3”. */
export function moneySaid({ t, locale }: Context, rows: readonly ProjectRow[], counted: Counted): string {
  const known = rows.filter((row) => moneyOf(row, counted) !== undefined)
  if (known.length === 0) return t(words.unknown)
  const sum = formatEuros(sumOf(known, counted), locale)
  return known.length < rows.length ? `${sum} (${t(words.knownOf(known.length, rows.length))})` : sum
}

const words = {
  bothOwn: { fi: 'molemmat HEVi-hankkeita', sv: 'båda HEVi-projekt', en: 'both HEVi projects' },
  allOwn: { fi: 'kaikki HEVi-hankkeita', sv: 'alla HEVi-projekt', en: 'all HEVi projects' },
  own: (count: number): Localized => ({
    fi: `joista HEVi ${count}`,
    sv: `varav HEVi ${count}`,
    en: `of which HEVi ${count}`,
  }),
  unconfirmed: (count: number): Localized => ({
    fi: `${count} vahvistamatta`,
    sv: `${count} ${count === 1 ? 'obekräftat' : 'obekräftade'}`,
    en: `${count} unconfirmed`,
  }),
  knownOf: (count: number, all: number): Localized => ({
    fi: `tiedossa ${fiFrom(count)} hankkeesta, hankkeita on ${all}`,
    sv: `känt för ${count} av ${all} projekt`,
    en: `known of ${count} of ${all} projects`,
  }),
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
}
