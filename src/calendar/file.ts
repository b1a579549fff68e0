import { createEvent, type DateArray, type EventAttributes } from 'ics'

import { instantFrom } from '../domain/calendar/helsinki.ts'
import type { Entry } from './entry.ts'

/** An entry as an iCalendar file (RFC 5545): a moment, or where no time of day is known the whole day. */
export function calendarFile({ uid, title, text, day, time, where, url, changedAt }: Entry): string {
  const event = {
    uid,
    title,
    description: text,
    ...(url ? { url } : {}),
    ...(where ? { location: where } : {}),
    start: time ? partsOf(instantFrom(day, time)) : wholeDay(day),
    startInputType: 'utc' as const,
    productId: '-//Kumppani//Kumppani//EN',
    lastModified: partsOf(changedAt),
    // Seconds since 2020 grow from version to version and fit the number calendars count with.
    sequence: Math.floor((changedAt.getTime() - Date.UTC(2020, 0)) / 1_000),
  } satisfies Partial<EventAttributes>
  // The type asks for a length, which RFC 5545 does not.
  const { error, value } = createEvent(event as EventAttributes)
  if (!value) throw error ?? new Error('no calendar file')
  return value
}

const partsOf = (at: Date): DateArray => [
  at.getUTCFullYear(),
  at.getUTCMonth() + 1,
  at.getUTCDate(),
  at.getUTCHours(),
  at.getUTCMinutes(),
]

function wholeDay(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
