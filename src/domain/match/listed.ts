import type { Candidate } from './candidate.ts'
import type { Weights } from './seeker.ts'

/** Weights as two lists: walking thousands of differently shaped objects is slow. */
export interface Listed {
  ids: readonly string[]
  weights: Float64Array
}

/** What a candidate is about, offers and needs. */
export interface Held {
  candidate: Candidate
  themes: Listed
  offers: Listed
  needs: Listed
}

const known = new WeakMap<readonly Candidate[], readonly Held[]>()

/** In the candidates' order; made once for each array of them. */
export function heldBy(candidates: readonly Candidate[]): readonly Held[] {
  const before = known.get(candidates)
  if (before) return before
  const held = candidates.map((candidate) => ({
    candidate,
    themes: listed(candidate.themes),
    offers: listed(candidate.offers),
    needs: listed(candidate.needs),
  }))
  known.set(candidates, held)
  return held
}

const listed = (weights: Weights): Listed => ({
  ids: Object.keys(weights),
  weights: Float64Array.from(Object.values(weights)),
})
