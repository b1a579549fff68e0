import { formatDay, formatEuros, formatNumber, formatPercent } from '../format.ts'
import type { Locale } from '../locale.ts'
import type { Value } from './schema.ts'

const reference = /\{([a-z0-9-]+)\}/g

/** The ids of the values that a text quotes as `{value-id}`. */
export const referencesIn = (text: string) => [...text.matchAll(reference)].map(([, id = '']) => id)

/** Puts each quoted value into the text, written as the language writes it. */
export const fillIn = (
  text: string,
  values: ReadonlyMap<string, Pick<Value, 'unit' | 'value'>>,
  locale: Locale,
) =>
  text.replaceAll(reference, (whole, id: string) => {
    const value = values.get(id)
    return value ? formatValue(value, locale) : whole
  })

/** Percentages are 0–100, dates ISO days, euros whole euros. */
function formatValue({ unit, value }: Pick<Value, 'unit' | 'value'>, locale: Locale): string {
  if (typeof value === 'object') return value[locale]
  switch (unit) {
    case 'date':
      return formatDay(String(value), locale)
    case 'percent':
      return formatPercent(Number(value), locale)
    case 'euros':
      return formatEuros(Number(value), locale)
    case 'count':
      return formatNumber(Number(value), locale)
    case 'year':
    case 'years':
    case 'name':
      return String(value)
  }
}
