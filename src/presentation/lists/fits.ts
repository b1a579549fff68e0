import type { DateFilter } from '../../domain/asked/portfolio/dateWish.ts'
import { isAt, type Locality } from '../../domain/locality.ts'
import { type Lackable, partnersOf } from '../../domain/query/selection.ts'
import type { Findable } from './findable.ts'

export interface Filters extends Partial<Record<DateFilter, string | undefined>> {
  kind?: string | undefined
  /** What they are to be about. */
  typed?: string | undefined
  /** The name of whoever leads them. */
  lead?: string | undefined
  /** One or more of which any will do, with commas between; so with `led` and the kinds. */
  focus?: string | undefined
  status?: string | undefined
  locality?: Locality | undefined
  led?: string | undefined
  /** One, or more that are all in it, with commas between; any of them with `|`; `!` before one that is not. */
  with?: string | undefined
  leadkind?: string | undefined
  withkind?: string | undefined
  over?: number | undefined
  under?: number | undefined
  lacking?: Lackable | undefined
  in?: string | undefined
}

/** Is a record one of those that are asked for, by what it says of itself? */
export const fits = (record: Findable, filters: Filters): boolean =>
  isAny(filters.focus, record.focusAreas) &&
  (!filters.status || record.status === filters.status) &&
  (!filters.locality || isAt(record.home ?? record.texts, filters.locality)) &&
  isLed(filters.led, record) &&
  isWith(filters.with, record) &&
  isAny(filters.leadkind, [record.leadKind]) &&
  isAny(filters.withkind, kindsWithin(record, filters)) &&
  isOfSize(record, filters) &&
  (!filters.lacking || record.lacks?.includes(filters.lacking) === true) &&
  isWhere(filters.in, record)

/** Of the programme, before it, or outside of it? */
function isWhere(wanted: string | undefined, { isPredecessor, inProgramme }: Findable): boolean {
  if (!wanted) return true
  if (wanted === 'predecessor') return isPredecessor === true
  return (inProgramme === true) === (wanted === 'programme')
}

/** Is nothing wanted, or one of what is? */
function isAny(wanted: string | undefined, having: readonly (string | null | undefined)[]): boolean {
  if (!wanted) return true
  // Of whom it is not known who leads, it is not known who does not.
  if (wanted.startsWith('!')) return having.every(Boolean) && !isAny(wanted.slice(1), having)
  return wanted.split(',').some((one) => having.includes(one))
}

/** Whoever is known to be a partner does not lead, though it is not known who does. */
const isLed = (wanted: string | undefined, { ledBy, partners = [] }: Findable): boolean =>
  isAny(wanted, [ledBy]) || (wanted?.startsWith('!') === true && !ledBy && partners.includes(wanted.slice(1)))

function isWith(wanted: string | undefined, record: Findable): boolean {
  const { within = '', without } = partnersOf(wanted)
  const isAnyOf = (ids: string) => isAny(ids.replaceAll('|', ','), doersOf(record))
  return within.split(',').every(isAnyOf) && !(without && isAnyOf(without))
}

/** Where a kind is left out, whoever has to do with the project counts. */
const kindsWithin = ({ doerKinds = [], linkedKinds }: Findable, { withkind }: Filters) =>
  withkind?.startsWith('!') ? (linkedKinds?.() ?? doerKinds) : doerKinds

const doersOf = ({ ledBy, partners = [] }: Findable) => [ledBy, ...partners]

const isOfSize = ({ budget }: Findable, { over, under }: Filters) =>
  (over === undefined && under === undefined) ||
  (budget !== undefined && budget >= (over ?? 0) && budget <= (under ?? Infinity))

/** Of how many that would fit otherwise it is not known whether they do. */
export function unknownOf(
  records: readonly Findable[],
  filters: Filters,
): { of: Lackable; count: number } | undefined {
  const of = filters.leadkind ? 'lead' : filters.over || filters.under ? 'budget' : undefined
  if (!of) return undefined
  const others = { ...filters, leadkind: undefined, over: undefined, under: undefined }
  const count = records.filter((record) => fits(record, { ...others, lacking: of })).length
  return count > 0 ? { of, count } : undefined
}
