import { dayAfter, instantFrom, wallClock } from './helsinki.ts'

/** When a digest goes out: every day, or on one day of the week (1 is Monday), at a wall-clock time in Finland. */
export interface Rhythm {
  weekday?: number
  at: string
}

/** Quiet hours by the wall clock; `from` may be later than `to`, over midnight. */
export interface Quiet {
  from: string
  to: string
}

/** The first time after an instant at which a digest goes out. */
export function nextDigest({ weekday, at }: Rhythm, after: Date): Date {
  const today = wallClock(after)
  for (let ahead = 0; ; ahead++) {
    const day = dayAfter(today.day, ahead)
    const onDay = weekday === undefined || (today.weekday - 1 + ahead) % 7 === weekday - 1
    const instant = instantFrom(day, at)
    if (onDay && instant > after) return instant
  }
}

/** When something may be said: at once, or when the quiet hours around it end. */
export function afterQuiet(quiet: Quiet | undefined, at: Date): Date {
  if (!quiet || quiet.from === quiet.to) return at
  const { day, time } = wallClock(at)
  const overnight = quiet.from > quiet.to
  const isQuiet = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!isQuiet) return at
  const until = instantFrom(overnight && time >= quiet.from ? dayAfter(day, 1) : day, quiet.to)
  // In autumn the clock shows an hour twice: the end that it shows first may be past.
  return until > at ? until : at
}
