import type { Candidate } from './candidate.ts'
import type { Weights } from './seeker.ts'

/** What something gives tells less of it than what it is about. */
const givenShare = 0.3

/** What is held as a direction of length 1: what it is for counts most, and who does a little of everything points nowhere. */
export function outlineOf({ themes, offers }: Pick<Candidate, 'themes' | 'offers'>): Weights {
  const sums: Record<string, number> = {}
  for (const [id, weight] of Object.entries(themes)) sums[id] = weight ** 2
  for (const [id, weight] of Object.entries(offers)) sums[id] = (sums[id] ?? 0) + givenShare * weight ** 2
  const length = Math.hypot(...Object.values(sums)) || 1
  return Object.fromEntries(Object.entries(sums).map(([id, weight]) => [id, weight / length]))
}
