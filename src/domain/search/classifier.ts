import type { Features } from './features.ts'
import type { Users } from './likelihood.ts'

/** What is learnt. */
export interface ClassifierNumbers {
  /** Per entry: whether it is told apart, and what speaks for it before anything was said. */
  isClass: Uint8Array
  biases: Float32Array
  /** Per feature: how much it counts. */
  telling: Float32Array
  /** What it says for or against each of its users, in the order of `users`. */
  weights: Float32Array
}

/** Per entry: what a text says for or against its being meant, about -1 to 1; nothing for one that is not told apart. */
export type Classifier = (asked: Features) => readonly (number | undefined)[]

export const classifierBy =
  (
    { isClass, biases, telling, weights }: ClassifierNumbers,
    { starts, users }: Users,
    ids: ReadonlyMap<string, number>,
  ): Classifier =>
  (asked) => {
    const known = [...asked].flatMap(([name, count]) => {
      const feature = ids.get(name)
      return feature === undefined ? [] : [{ feature, strength: telling[feature]! * Math.sqrt(count) }]
    })
    const length = Math.hypot(...known.map(({ strength }) => strength)) || 1
    const votes = Array.from(biases)
    for (const { feature, strength } of known)
      for (let at = starts[feature]!; at < starts[feature + 1]!; at++)
        votes[users[at]!]! += (strength / length) * weights[at]!
    return votes.map((vote, entry) => (isClass[entry] ? vote : undefined))
  }
