import type { Locale } from './locale.ts'

const regions: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** `2026-11-24` → 24.11.2026 / 24 November 2026; `2023-09` → September 2023; `2023` stays as it is. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-')
  if (!month) return day
  const style: Intl.DateTimeFormatOptions = date
    ? { day: 'numeric', month: locale === 'en' ? 'long' : 'numeric', year: 'numeric' }
    : { month: 'long', year: 'numeric' }
  return new Intl.DateTimeFormat(regions[locale], { ...style, timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`),
  )
}

/** `16:15` → klo 16.15 / kl. 16.15 / at 16:15. */
const formatTime = (time: string, locale: Locale) =>
  ({ fi: `klo ${time.replace(':', '.')}`, sv: `kl. ${time.replace(':', '.')}`, en: `at ${time}` })[locale]

/** A day and a wall-clock time in Finland. */
export const formatLocalTime = ({ day, time }: { day: string; time: string }, locale: Locale) =>
  [formatDay(day, locale), time && formatTime(time, locale)].filter(Boolean).join(' ')

/** Whole days are shown without a span; a missing end is left open. */
export const formatPeriod = (start: string | null, end: string | null, locale: Locale) =>
  [start, end].map((day) => (day ? formatDay(day, locale) : '')).join('–')

/** Euros, with cents only when there are any. */
export function formatEuros(amount: number, locale: Locale): string {
  const fractionDigits = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(regions[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amount)
}

/** `percent` is 0–100. */
export const formatPercent = (percent: number, locale: Locale) =>
  new Intl.NumberFormat(regions[locale], { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)

export const formatNumber = (value: number, locale: Locale) =>
  new Intl.NumberFormat(regions[locale], { maximumFractionDigits: 2 }).format(value)

/** An instant by the wall clock in Finland, to the second. */
export const formatInstant = (instant: Date, locale: Locale) =>
  new Intl.DateTimeFormat(regions[locale], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Helsinki',
  }).format(instant)

export const formatSeconds = (seconds: number, locale: Locale) =>
  new Intl.NumberFormat(regions[locale], {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(seconds)

/** The day it is in Finland at that instant, as `2026-11-24`. */
export const dayInHelsinki = (instant: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(instant)

/** Whole days from one ISO day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
