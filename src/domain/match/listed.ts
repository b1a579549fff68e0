import { onceFor } from '../../cache.ts'
import { believed } from './believed.ts'
import { type Candidate, stageShare } from './candidate.ts'
import { outlineOf } from './outline.ts'
import type { Weights } from './seeker.ts'

/** The weights of many as one list: walking thousands of small objects is slow. */
export interface Listed {
  /** Those of the one at `at` stand from `starts[at]` up to `starts[at + 1]`. */
  starts: Int32Array
  /** Places in `Holdings.names`. */
  ids: Int32Array
  weights: Float64Array
}

export interface Held {
  candidate: Candidate
  /** Its place in the lists. */
  at: number
  role: Candidate['role']
  /** 0–1: the share of its fit that counts, for its stage in time and for what it claims. */
  stageShare: number
  belief: number
}

/** What candidates are about, give and need. */
export interface Holdings {
  /** In the candidates' order. */
  all: readonly Held[]
  /** Every capability that somebody holds. */
  names: readonly string[]
  themes: Listed
  given: Listed
  needs: Listed
  outlines: Listed
}

/** Whatever runs, or could, is something to join. */
const joinable: Weights = { 'project-partners': 0.67 }

/** Made once for each array of candidates. */
export const heldBy = onceFor((candidates: readonly Candidate[]): Holdings => {
  const places = new Map<string, number>()
  const placeOf = (id: string) => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const listed = (weightsOf: (one: Candidate) => Weights[]): Listed => {
    const entries = candidates.map((one) => weightsOf(one).flatMap((weights) => Object.entries(weights)))
    let end = 0
    return {
      starts: Int32Array.from([0, ...entries.map(({ length }) => (end += length))]),
      ids: Int32Array.from(entries.flat(), ([id]) => placeOf(id)),
      weights: Float64Array.from(entries.flat(), ([, weight]) => weight),
    }
  }
  return {
    all: candidates.map((candidate, at) => ({
      candidate,
      at,
      role: candidate.role,
      stageShare: stageShare[candidate.stage],
      belief: believed(candidate),
    })),
    themes: listed(({ themes }) => [themes]),
    // In a project everyone meets what the others bring.
    given: listed(({ kind, offers, needs }) =>
      kind === 'organisation' ? [offers] : [offers, needs, joinable],
    ),
    needs: listed(({ needs }) => [needs]),
    outlines: listed((one) => [outlineOf(one)]),
    names: [...places.keys()],
  }
})
