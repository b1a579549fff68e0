import type { Bucket } from './platforms/platform.ts'

/** Buckets that are full again are forgotten when there are more than this. */
const mostBuckets = 10_000

/** A token taken from the bucket that is called `key`. */
export interface Use {
  key: string
  bucket: Bucket
}

/** Token buckets, each kept as the moment at which it would be full (the generic cell rate algorithm). */
export function createBuckets() {
  const full = new Map<string, number>()
  return {
    waitMs({ key, bucket: { burst, perSecond } }: Use, time: number) {
      return Math.max(0, (full.get(key) ?? 0) - time - ((burst - 1) * 1_000) / perSecond)
    },
    take({ key, bucket: { perSecond } }: Use, time: number) {
      if (full.size > mostBuckets) for (const [other, at] of full) if (at <= time) full.delete(other)
      full.set(key, Math.max(full.get(key) ?? 0, time) + 1_000 / perSecond)
    },
  }
}
