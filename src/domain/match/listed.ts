import type { Weights } from './seeker.ts'

interface Listed {
  ids: readonly string[]
  weights: Float64Array
}

const known = new WeakMap<Weights, Listed>()

/** The same as two lists: walking thousands of differently shaped objects is slow. Made once for each object. */
export function listed(weights: Weights): Listed {
  const before = known.get(weights)
  if (before) return before
  const list = { ids: Object.keys(weights), weights: Float64Array.from(Object.values(weights)) }
  known.set(weights, list)
  return list
}
