/** Days after which an unanswered request runs out. */
export const openDays = 21
/** Days for which “later” puts a request off. */
export const snoozeDays = 7
/** Days after both said yes on which both are asked what came of it. */
export const followUpDays = 14
/** Days for which an organisation is not asked again by one that it declined. */
export const restAfterDecline = 90
/** As `restAfterDecline`, when it did not answer. */
export const restAfterSilence = 30
/** Requests of one person in a day. */
export const perDay = 3
/** Requests that an organisation hears in a week, unless it says otherwise. */
export const perWeek = 5

const dayMs = 24 * 60 * 60_000

/** `days` are 24 hours long: for waiting times, not for dates. */
export const daysAfter = (instant: Date, days: number) => new Date(instant.getTime() + days * dayMs)

export interface Asked {
  state: 'declined' | 'expired' | 'other'
  /** When it ended; where it did not, when it began. */
  at: Date
}

/** From when on an organisation may ask another again; nothing when it may now. */
export function restUntil(earlier: readonly Asked[], now: Date): Date | undefined {
  const until = earlier.flatMap(({ state, at }) => {
    if (state === 'declined') return daysAfter(at, restAfterDecline)
    return state === 'expired' ? daysAfter(at, restAfterSilence) : []
  })
  const latest = until.toSorted((one, other) => one.getTime() - other.getTime()).at(-1)
  return latest && latest > now ? latest : undefined
}

/** When an organisation that wants `limit` requests a week has room for one more; nothing when it has now. */
export function roomFrom(heard: readonly Date[], limit: number, now: Date): Date | undefined {
  const recent = heard
    .filter((at) => at > daysAfter(now, -7))
    .toSorted((one, other) => other.getTime() - one.getTime())
  const oldest = recent[limit - 1]
  return oldest && daysAfter(oldest, 7)
}
