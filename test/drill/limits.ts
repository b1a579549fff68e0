interface Limit {
  burst: number
  perSecond: number
}

/**
 * Slack: about one post a second to a channel, several hundred a minute to a workspace, short bursts allowed (here: 300
 * a minute). Teams: 7 a second to a conversation, 50 a second to a tenant.
 */
export const documented = {
  slack: { place: { burst: 1, perSecond: 1 }, space: { burst: 10, perSecond: 5 } },
  teams: { place: { burst: 1, perSecond: 7 }, space: { burst: 10, perSecond: 50 } },
  /** Reading a channel back: tier 3. */
  history: { burst: 10, perSecond: 50 / 60 },
}

/** Requests do not arrive as evenly as they are sent: on a busy machine some wait this long before they go out. */
const unevenSeconds = 1.5

/** A leaking bucket for each key; gives the seconds to wait where the bucket is full. */
export function createLimit({ burst, perSecond }: Limit, uneven = unevenSeconds) {
  const most = burst + uneven * perSecond
  const levels = new Map<string, { level: number; at: number }>()
  return (key: string, now: number): number => {
    const before = levels.get(key) ?? { level: 0, at: now }
    const level = Math.max(0, before.level - ((now - before.at) / 1_000) * perSecond)
    if (level + 1 > most) return (level + 1 - most) / perSecond
    levels.set(key, { level: level + 1, at: now })
    return 0
  }
}

/** The same sequence for the same seed: 0 up to 1. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
