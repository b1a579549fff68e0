import { afterQuiet, nextDigest, type Quiet } from '../calendar/digest.ts'

/** When a place or a person wants to be told. */
export interface Timing {
  rhythm: 'instant' | 'daily' | 'weekly'
  /** Wall-clock time in Finland at which digests and reminders go out. */
  digestAt: string
  /** Of weekly digests; Monday is 1. */
  weekday: number
  quiet: Quiet | null
  /** Until then nothing is said. */
  pausedUntil: Date | null
}

/** When something that came up at an instant is told; what is urgent waits for neither digest nor quiet hours. */
export function whenToTell(timing: Timing, at: Date, urgent = false): Date {
  const { rhythm, digestAt, weekday, quiet, pausedUntil } = timing
  const awake = pausedUntil && pausedUntil > at ? pausedUntil : at
  if (urgent) return awake
  const told =
    rhythm === 'instant'
      ? awake
      : nextDigest({ at: digestAt, ...(rhythm === 'weekly' ? { weekday } : {}) }, awake)
  return afterQuiet(quiet ?? undefined, told)
}
