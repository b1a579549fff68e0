import type { Document, Documents } from './documents.ts'
import { type Features, isConcept } from './features.ts'

/** What an entry that never uses a feature is taken to have used it. Both tuned by `npm run eval:search`. */
const smoothing = 0.1
const conceptCount = 3

/**
 * How much less likely each entry makes a question than the likeliest one does: the mean log-likelihood a feature,
 * 0 for the likeliest, below 0 for all others.
 */
export type Likelihood = (asked: Features) => Float64Array

/** Multinomial naive Bayes over all phrasings and texts of each entry. Pauses often. */
export function* learnLikelihood(
  { ids, documents }: Documents,
  entryCount: number,
): Generator<void, Likelihood> {
  const weights = Float64Array.from(ids.keys(), weightOf)
  const users: number[][] = Array.from(weights, () => [])
  const times: number[][] = Array.from(users, () => [])
  const totals = new Float64Array(entryCount)
  function learn({ entry, features, counts }: Document) {
    features.forEach((feature, at) => {
      const used = counts[at]! * weights[feature]!
      const [by, often] = [users[feature]!, times[feature]!]
      if (by.at(-1) === entry) often[often.length - 1]! += used
      else {
        by.push(entry)
        often.push(used)
      }
      totals[entry]! += used
    })
  }
  for (const [at, document] of documents.entries()) {
    if (document.kind !== 'whole') learn(document)
    if (at % 100 === 0) yield
  }
  const unused = totals.map((total) => -Math.log(total + smoothing * ids.size))
  const by = users.map((one) => Int32Array.from(one))
  const gains = times.map((one) => Float32Array.from(one, (used) => Math.log(1 + used / smoothing)))

  return (asked) => {
    const known = [...asked.keys()].flatMap((feature) => ids.get(feature) ?? [])
    const mass = known.reduce((sum, feature) => sum + weights[feature]!, 0) || 1
    const likelihood = unused.map((one) => one * mass)
    for (const feature of known) {
      const gain = gains[feature]!
      by[feature]!.forEach((entry, at) => (likelihood[entry]! += weights[feature]! * gain[at]!))
    }
    const best = likelihood.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
    return likelihood.map((one) => (one - best) / mass)
  }
}

const weightOf = (feature: string) => (isConcept(feature) ? conceptCount : 1)
