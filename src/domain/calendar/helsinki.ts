import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Helsinki'

/**
 * The instant at which a clock in Finland shows an ISO day and a time such as `08:30`. Nothing for a day that no
 * calendar has and a time that clocks skip in spring; of a time that they show twice in autumn, the first.
 */
export function instantAt(day: string, time: string): Date | undefined {
  try {
    const wanted = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
    const shown = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' })
    return shown.toPlainDateTime().equals(wanted) ? dateOf(shown) : undefined
  } catch {
    return undefined
  }
}

/** As `instantAt` for a day and a time that exist; a time that clocks skip is as long after midnight as it says. */
export const instantFrom = (day: string, time: string): Date =>
  dateOf(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone))

/** What a clock in Finland shows; Monday is weekday 1. */
export function wallClock(instant: Date): { day: string; time: string; weekday: number } {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return {
    day: shown.toPlainDate().toString(),
    time: shown.toPlainTime().toString({ smallestUnit: 'minute' }),
    weekday: shown.dayOfWeek,
  }
}

/** `days` may be negative. */
export const dayAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds)
