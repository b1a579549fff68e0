import { dayAfter, instantFrom } from './helsinki.ts'

/** Days before a deadline on which people are reminded, unless they chose others. */
const usualDays: readonly number[] = [30, 7, 1]

export interface Reminder {
  /** Days before the deadline. */
  daysBefore: number
  at: Date
}

interface Deadline {
  /** ISO day in Finland. */
  day: string
  /** Wall-clock time at which reminders go out. */
  at: string
}

/** When to remind of a deadline, earliest first. */
export const remindersOf = ({ day, at }: Deadline, days: readonly number[] = usualDays): Reminder[] =>
  [...new Set(days)]
    .toSorted((one, other) => other - one)
    .map((daysBefore) => ({ daysBefore, at: instantFrom(dayAfter(day, -daysBefore), at) }))

/**
 * The reminder to send now: the latest that is due and was not sent. Earlier ones that were missed are dropped, and so
 * is every one once the deadline's day has begun.
 */
export function dueReminder(
  deadline: Deadline,
  days: readonly number[],
  sentUpTo: Date,
  now: Date,
): Reminder | undefined {
  if (now >= instantFrom(deadline.day, '00:00')) return undefined
  return remindersOf(deadline, days).findLast(({ at }) => at > sentUpTo && at <= now)
}

/** The next reminder after `now`. */
export const nextReminder = (deadline: Deadline, days: readonly number[], now: Date): Reminder | undefined =>
  remindersOf(deadline, days).find(({ at }) => at > now)
