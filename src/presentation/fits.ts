import type { Lackable } from '../domain/asked/projectFilters.ts'
import { isAt, type Locality } from '../domain/locality.ts'
import type { Findable } from './findable.ts'

export interface Filters {
  focus?: string | undefined
  status?: string | undefined
  locality?: Locality | undefined
  led?: string | undefined
  /** One or more, with commas between. */
  with?: string | undefined
  leadkind?: string | undefined
  over?: number | undefined
  under?: number | undefined
  lacking?: Lackable | undefined
  in?: string | undefined
}

/** Is a record one of those that are asked for, by what it says of itself? */
export const fits = (record: Findable, filters: Filters): boolean =>
  (!filters.focus || record.focusAreas.includes(filters.focus)) &&
  (!filters.status || record.status === filters.status) &&
  (!filters.locality || isAt(record.texts, filters.locality)) &&
  (!filters.led || record.ledBy === filters.led) &&
  (filters.with ?? '')
    .split(',')
    .every((one) => !one || record.ledBy === one || record.partners?.includes(one)) &&
  (!filters.leadkind || filters.leadkind.split(',').includes(record.leadKind ?? '')) &&
  isOfSize(record, filters) &&
  (!filters.lacking || record.lacks?.includes(filters.lacking) === true) &&
  (!filters.in || record.inProgramme === true)

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
