import type { Locale } from './locale.ts'

const regions: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** Formatters take long to make, so each is made once. */
function madeOnce<Format>(make: (region: string, locale: Locale) => Format): (locale: Locale) => Format {
  const made: Partial<Record<Locale, Format>> = {}
  return (locale) => (made[locale] ??= make(regions[locale], locale))
}

const days = madeOnce(
  (region, locale) =>
    new Intl.DateTimeFormat(region, {
      day: 'numeric',
      month: locale === 'en' ? 'long' : 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)
const months = madeOnce(
  (region) => new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** `2026-11-24` → 24.11.2026 / 24 November 2026; `2023-09` → September 2023; `2023` stays as it is. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-')
  if (!month) return day
  return (date ? days : months)(locale).format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`))
}

/** `16:15` → klo 16.15 / kl. 16.15 / at 16:15. */
const formatTime = (time: string, locale: Locale) =>
  ({ fi: `klo ${time.replace(':', '.')}`, sv: `kl. ${time.replace(':', '.')}`, en: `at ${time}` })[locale]

/** A day and a wall-clock time in Finland. */
export const formatLocalTime = ({ day, time }: { day: string; time: string }, locale: Locale) =>
  [formatDay(day, locale), time && formatTime(time, locale)].filter(Boolean).join(' ')

/** Whole days are shown without a span; a missing end is left open. */
export const formatPeriod = (start: string | null, end: string | null, locale: Locale) =>
  start && start === end
    ? formatDay(start, locale)
    : [start, end].map((day) => (day ? formatDay(day, locale) : '')).join('–')

const eurosWith = (digits: number) =>
  madeOnce(
    (region) =>
      new Intl.NumberFormat(region, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
const [wholeEuros, eurosAndCents] = [eurosWith(0), eurosWith(2)]

/** Euros, with cents only when there are any. */
export const formatEuros = (amount: number, locale: Locale): string =>
  (Number.isInteger(amount) ? wholeEuros : eurosAndCents)(locale).format(amount)

const percents = madeOnce(
  (region) => new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 1 }),
)

/** `percent` is 0–100. */
export const formatPercent = (percent: number, locale: Locale) => percents(locale).format(percent / 100)

const numbers = madeOnce((region) => new Intl.NumberFormat(region, { maximumFractionDigits: 2 }))

export const formatNumber = (value: number, locale: Locale) => numbers(locale).format(value)

const instants = madeOnce(
  (region) =>
    new Intl.DateTimeFormat(region, {
      dateStyle: 'medium',
      timeStyle: 'medium',
      timeZone: 'Europe/Helsinki',
    }),
)

/** An instant by the wall clock in Finland, to the second. */
export const formatInstant = (instant: Date, locale: Locale) => instants(locale).format(instant)

const seconds = madeOnce(
  (region) =>
    new Intl.NumberFormat(region, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }),
)

export const formatSeconds = (value: number, locale: Locale) => seconds(locale).format(value)

const helsinkiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' })

/** The day it is in Finland at that instant, as `2026-11-24`. */
export const dayInHelsinki = (instant: Date) => helsinkiDay.format(instant)

/** Whole days from one ISO day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Whole months in as many days: a year’s 365.2425 days by twelve. */
export const monthsIn = (days: number) => Math.round(days / 30.44)
