import type { Pace, Platform, PlatformName } from '../platforms/platform.ts'
import { type Delivery, type Group, groupOf } from '../store/outbox.ts'
import { createBuckets, type Use } from './buckets.ts'

/**
 * How fast posts may follow each other, as each platform says. Only broadcasts wait for it; answers go at once and use
 * it up. A place that asked for a pause gets it from both.
 */
export function createPacing(
  platforms: ReadonlyMap<PlatformName, Pick<Platform, 'pace'>>,
  lastSent: (place: Pick<Delivery, 'platform' | 'place'>) => Promise<Date | undefined>,
  now: () => Date,
) {
  let startedAt = now().getTime()
  const buckets = createBuckets(startedAt)
  const pauses = new Map<string, number>()
  /** Picked but not sent yet, by what they share. */
  const promised = new Map<string, number>()

  function sharedBy({ platform, space, what }: Group): Use | undefined {
    const { [bucketOf[what]]: own, space: posts } = platforms.get(platform)?.pace ?? {}
    const bucket = own ?? posts
    return bucket && { key: `${own ? what : 'post'} ${platform} ${space}`, bucket }
  }
  function ownOf({ platform, place }: Delivery): Use | undefined {
    const bucket = platforms.get(platform)?.pace?.place
    return bucket && { key: `place ${platform} ${place}`, bucket }
  }

  /** What an earlier process posted to the place counts, too. */
  async function recall(own: Use, delivery: Delivery, time: number) {
    if (!buckets.isUnknown(own, time)) return
    const last = delivery.doubtful ? startedAt : (await lastSent(delivery))?.getTime()
    buckets.emptiedAt(own, last ?? -Infinity)
  }

  return {
    /** How many of a group may go now; where none may, when the next one may. */
    roomFor(group: Group): { most: number; waitMs: number } {
      const use = sharedBy(group)
      const time = now().getTime()
      return use
        ? { most: buckets.left(use, time) - (promised.get(use.key) ?? 0), waitMs: buckets.waitMs(use, time) }
        : { most: Infinity, waitMs: 0 }
    },
    /** Milliseconds for which its place is held back. */
    async heldMs(delivery: Delivery): Promise<number> {
      const time = now().getTime()
      const pausedMs = (pauses.get(placeOf(delivery)) ?? 0) - time
      const { repeatAfterMs = 0 } = platforms.get(delivery.platform)?.pace ?? {}
      const repeatedMs = delivery.doubtful ? startedAt + repeatAfterMs - time : 0
      const own = delivery.lane === 'answer' ? undefined : ownOf(delivery)
      if (own) await recall(own, delivery, time)
      return Math.max(0, pausedMs, repeatedMs, own ? buckets.waitMs(own, time) : 0)
    },
    /** It is picked, and goes when its turn comes. */
    promise(delivery: Delivery) {
      const use = sharedBy(groupOf(delivery))
      if (use) promised.set(use.key, (promised.get(use.key) ?? 0) + 1)
    },
    /** It goes now: what counts for the platform is when it is sent, not when it was picked. */
    spend(delivery: Delivery) {
      const shared = sharedBy(groupOf(delivery))
      const left = shared && (promised.get(shared.key) ?? 0) - 1
      if (shared && left) promised.set(shared.key, left)
      else if (shared) promised.delete(shared.key)
      for (const use of [ownOf(delivery), shared]) if (use) buckets.take(use, now().getTime())
    },
    /** What was looked for is not there and is posted after all: the next ones wait the longer, in its place too. */
    spendAfterLook(delivery: Delivery) {
      const { platform, space } = delivery
      if (!platforms.get(platform)?.pace?.looks) return
      for (const use of [ownOf(delivery), sharedBy({ platform, space, what: 'post' })])
        if (use) buckets.take(use, now().getTime())
    },
    clockSetBack(ms: number) {
      startedAt -= ms
      buckets.clockSetBack(ms)
      for (const [place, until] of pauses) pauses.set(place, until - ms)
    },
    /** The platform asked for it. */
    pause(delivery: Delivery, ms: number) {
      const time = now().getTime()
      for (const [place, until] of pauses) if (until <= time) pauses.delete(place)
      pauses.set(placeOf(delivery), time + ms)
    },
  }
}

const bucketOf = { post: 'space', doubt: 'looks', change: 'changes' } as const satisfies Record<
  Group['what'],
  keyof Pace
>

const placeOf = ({ platform, place }: Delivery) => `${platform} ${place}`
