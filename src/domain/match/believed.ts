import type { Candidate } from './candidate.ts'

const mostClaims = 20

/** 0–1. Nobody is best at everything: whoever claims it is believed that much less in each. */
export function believed({ themes, offers }: Candidate): number {
  let count = 0
  for (const held of [themes, offers]) for (const weight of Object.values(held)) if (weight > 0.9) count++
  return Math.min(1, mostClaims / Math.max(1, count))
}
