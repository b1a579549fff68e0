import { sizesOf, startsOf } from './byFeature.ts'
import { type Documents, kinds } from './documents.ts'
import { type Features, isConcept } from './features.ts'
import { growing, numbersUpTo } from './growing.ts'

/** What an entry that never uses a feature is taken to have used it. Both tuned by `npm run eval:search`. */
const smoothing = 0.1
const conceptCount = 3

/** Which entries use a feature: those from `starts[feature]` up to `starts[feature + 1]`. */
export interface Users {
  starts: Int32Array
  users: Uint16Array | Int32Array
}

/** What is learnt: how much likelier a feature makes each of its users. */
export interface LikelihoodNumbers extends Users {
  gains: Float32Array
  /** Per entry: the log-likelihood of a feature that it never uses. */
  unused: Float64Array
}

/**
 * How much less likely each entry makes a question than the likeliest one does: the mean log-likelihood a feature,
 * 0 for the likeliest, below 0 for all others.
 */
export type Likelihood = (asked: Features) => Float64Array

/** Multinomial naive Bayes over all phrasings and texts of each entry. Pauses often. */
export function* learnLikelihood(
  documents: Documents,
  entryCount: number,
): Generator<void, LikelihoodNumbers> {
  const { ids } = documents
  const weights = Float64Array.from(ids.keys(), weightOf)
  const uses = yield* usesOf(documents, weights)
  const totals = new Float64Array(entryCount)
  const starts = startsOf(sizesOf(uses.features, ids.size))
  const next = starts.slice()
  const users = numbersUpTo(entryCount, uses.features.length)
  const gains = new Float32Array(uses.features.length)
  for (const [at, feature] of uses.features.entries()) {
    const slot = next[feature]!++
    users[slot] = uses.entries[at]!
    gains[slot] = weights[feature]! * Math.log(1 + uses.times[at]! / smoothing)
    totals[users[slot]!]! += uses.times[at]!
    if (at % 5_000 === 0) yield
  }
  const unused = totals.map((total) => -Math.log(total + smoothing * ids.size))
  return { starts, users, gains, unused }
}

export const likelihoodBy =
  ({ starts, users, gains, unused }: LikelihoodNumbers, ids: ReadonlyMap<string, number>): Likelihood =>
  (asked) => {
    const known = [...asked.keys()].filter((feature) => ids.has(feature))
    const mass = known.reduce((sum, feature) => sum + weightOf(feature), 0) || 1
    const likelihood = unused.map((one) => one * mass)
    for (const name of known) {
      const feature = ids.get(name)!
      for (let at = starts[feature]!; at < starts[feature + 1]!; at++) likelihood[users[at]!]! += gains[at]!
    }
    const best = likelihood.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
    return likelihood.map((one) => (one - best) / mass)
  }

const weightOf = (feature: string) => (isConcept(feature) ? conceptCount : 1)

/** How often each entry uses each of its features in all its texts, entry by entry. */
function* usesOf(
  { ids, entryOf, kindOf, starts, features, counts }: Documents,
  weights: Float64Array,
): Generator<void, { entries: Int32Array; features: Int32Array; times: Float64Array }> {
  const [entries, used, times] = [growing(Int32Array), growing(Int32Array), growing(Float64Array)]
  const inEntry = new Float64Array(ids.size)
  const seen = new Set<number>()
  for (let at = 0; at < kindOf.length; at++) {
    if (kindOf[at] !== kinds.whole)
      for (let one = starts[at]!; one < starts[at + 1]!; one++) {
        const feature = features[one]!
        inEntry[feature]! += counts[one]! * weights[feature]!
        seen.add(feature)
      }
    if (entryOf[at + 1] === entryOf[at]) continue
    for (const feature of seen) {
      entries.push(entryOf[at]!)
      used.push(feature)
      times.push(inEntry[feature]!)
      inEntry[feature] = 0
    }
    seen.clear()
    yield
  }
  return { entries: entries.all(), features: used.all(), times: times.all() }
}
