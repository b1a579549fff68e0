import { formatDay, formatEuros, formatNumber, formatPercent } from '../format.ts'
import { type Locale, locales } from '../locale.ts'
import type { Pack, Value } from './schema.ts'

const reference = /\{([a-z0-9-]+)\}/g

/** The ids of the values that a text quotes as `{value-id}`. */
export const referencesIn = (text: string) => [...text.matchAll(reference)].map(([, id = '']) => id)

/** Puts each quoted value into the text, written as the language writes it. */
export const fillIn = (text: string, values: Values, locale: Locale) =>
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

type Values = ReadonlyMap<string, Pick<Value, 'unit' | 'value'>>
/** The kinds of record whose texts quote values too; cards are filled in when they are shown. */
const quoting = [
  'instruments',
  'governance',
  'glossary',
  'calls',
  'milestones',
  'rules',
  'short-answers',
] as const

/** All texts of a record in all languages, wherever they stand in it. */
function textsIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return []
  return Object.values(record).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)))
}

/** The records with each value that their texts quote put in: what is loaded. */
export function withValues(records: Pack['records']): Pack['records'] {
  const values: Values = new Map(records.values.map((value) => [value.id, value]))
  return {
    ...records,
    ...Object.fromEntries(
      quoting.map((kind) => [kind, records[kind].map((record: unknown) => filled(record, values))]),
    ),
  }
}

/** The ids of values that records quote, by record. */
export const quotedBy = (records: Pack['records']) =>
  quoting.flatMap((kind) =>
    records[kind].map((record) => ({ kind, id: record.id, values: textsIn(record).flatMap(referencesIn) })),
  )

function filled(record: unknown, values: Values): unknown {
  if (Array.isArray(record)) return record.map((item: unknown) => filled(item, values))
  if (typeof record !== 'object' || record === null) return record
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => {
      const locale = locales.find((known) => known === key)
      return [
        key,
        locale && typeof value === 'string' ? fillIn(value, values, locale) : filled(value, values),
      ]
    }),
  )
}
