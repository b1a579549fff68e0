import { createBuckets, type Use } from './buckets.ts'
import type { Platform, PlatformName } from './platforms/platform.ts'
import type { Delivery } from './store/outbox.ts'

/** May go; or not for `waitMs`, either by itself or with all of the same kind in its `space`. */
export type Turn = { now: true } | { now: false; waitMs: number; heldBy: 'place' | 'space' }

/**
 * How fast posts may follow each other, as each platform says. Only broadcasts wait for it; answers go at once and use
 * it up. A place that asked for a pause gets it from both.
 */
export function createPacing(platforms: ReadonlyMap<PlatformName, Pick<Platform, 'pace'>>, now: () => Date) {
  const buckets = createBuckets()
  const pauses = new Map<string, number>()

  function bucketsOf({ platform, place, space, kind }: Delivery): Record<'place' | 'space', Use | undefined> {
    const pace = platforms.get(platform)?.pace
    const isPost = kind === 'post'
    const shared = isPost ? pace?.space : (pace?.changes ?? pace?.space)
    return {
      place: pace && { key: `place ${platform} ${place}`, bucket: pace.place },
      space: shared && { key: `${isPost ? 'posts' : 'changes'} ${platform} ${space}`, bucket: shared },
    }
  }

  return {
    turnOf(delivery: Delivery): Turn {
      const time = now().getTime()
      const pausedMs = (pauses.get(placeOf(delivery)) ?? 0) - time
      if (pausedMs > 0) return { now: false, waitMs: pausedMs, heldBy: 'place' }
      if (delivery.lane === 'answer') return { now: true }
      const uses = bucketsOf(delivery)
      for (const heldBy of ['place', 'space'] as const) {
        const use = uses[heldBy]
        const waitMs = use ? buckets.waitMs(use, time) : 0
        if (waitMs > 0) return { now: false, waitMs, heldBy }
      }
      return { now: true }
    },
    spend(delivery: Delivery) {
      for (const use of Object.values(bucketsOf(delivery))) if (use) buckets.take(use, now().getTime())
    },
    /** The platform asked for it. */
    pause(delivery: Delivery, ms: number) {
      const time = now().getTime()
      for (const [place, until] of pauses) if (until <= time) pauses.delete(place)
      pauses.set(placeOf(delivery), time + ms)
    },
  }
}

const placeOf = ({ platform, place }: Delivery) => `${platform} ${place}`
