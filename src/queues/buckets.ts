import type { Bucket } from '../platforms/platform.ts'

/** Buckets that are full again are forgotten when there are more than this. */
const mostBuckets = 10_000

/** A token taken from the bucket that is called `key`. */
export interface Use {
  key: string
  bucket: Bucket
}

/**
 * Token buckets, each kept as the moment at which it would be full (the generic cell rate algorithm). They begin empty: the
 * process before this one may have taken the last token at the moment it was killed. Who knows better says so.
 */
export function createBuckets(start: number) {
  let startedAt = start
  const fillingMs = ({ bucket: { burst, perSecond } }: Use) => (burst * 1_000) / perSecond
  const full = new Map<string, number>()
  const fullAt = (use: Use) => full.get(use.key) ?? startedAt + fillingMs(use)
  return {
    /** Only because nobody said how it was before the start it is not full. */
    isUnknown: (use: Use, time: number) => !full.has(use.key) && fullAt(use) > time,
    emptiedAt: (use: Use, time: number) => void full.set(use.key, time + fillingMs(use)),
    waitMs(use: Use, time: number) {
      const { burst, perSecond } = use.bucket
      return Math.max(0, fullAt(use) - time - ((burst - 1) * 1_000) / perSecond)
    },
    /** How many may be taken at once. */
    left(use: Use, time: number) {
      const { burst, perSecond } = use.bucket
      return Math.max(0, Math.floor(burst - (Math.max(0, fullAt(use) - time) * perSecond) / 1_000 + 1e-9))
    },
    take(use: Use, time: number) {
      if (full.size > mostBuckets) for (const [other, at] of full) if (at <= time) full.delete(other)
      full.set(use.key, Math.max(fullAt(use), time) + 1_000 / use.bucket.perSecond)
    },
    clockSetBack(ms: number) {
      startedAt -= ms
      for (const [key, at] of full) full.set(key, at - ms)
    },
  }
}
