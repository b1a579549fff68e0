import type { Pace } from '../../platform.ts'

/**
 * One post a second to a channel, several hundred a minute to a workspace; changes of posts and reading back are tier 3:
 * 50 a minute. Ten at once keep the pace where each takes two seconds.
 */
export const pace: Pace = {
  place: { burst: 1, perSecond: 1 },
  space: { burst: 10, perSecond: 5 },
  changes: { burst: 10, perSecond: 50 / 60 },
  looks: { burst: 10, perSecond: 50 / 60 },
  atOnce: 10,
}
