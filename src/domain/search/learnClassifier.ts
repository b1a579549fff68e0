import type { ClassifierNumbers } from './classifier.ts'
import { type Documents, kinds } from './documents.ts'
import { isConcept } from './features.ts'
import type { Users } from './likelihood.ts'

/** How often all texts are gone through, and how far each moves the weights. */
const rounds = 2
const rate = 0.5
const biasRate = rate / 10
const conceptWeight = 2
/** What more entries use tells them little apart, and takes the longest. */
const mostUsers = 100
/** An entry with fewer phrasings in some language is not told apart: too little is known of how people ask for it. */
const fewestPhrasings = 5

/**
 * Linear classifiers, each entry against all others, learnt by going down the slope of the squared hinge loss (Rifkin and
 * Klautau, In Defense of One-Vs-All Classification, 2004); the mean of the last round is kept (averaged stochastic gradient
 * descent, Polyak and Juditsky 1992). A feature can only speak about entries that use it. Pauses often.
 */
export function* learnClassifier(
  documents: Documents,
  { starts, users }: Users,
  rarities: Float64Array,
  entryCount: number,
): Generator<void, ClassifierNumbers> {
  const { ids, entryOf, kindOf, features, counts } = documents
  const isClass = classesOf(documents, entryCount)
  const telling = Float32Array.from(ids.keys(), (name, feature) =>
    starts[feature + 1]! - starts[feature]! > mostUsers
      ? 0
      : rarities[feature]! * (isConcept(name) ? conceptWeight : 1),
  )
  const biases = new Float32Array(entryCount).fill(-1)
  const weights = new Float32Array(users.length)
  // Of the last round: a step counts for as long as it was in force.
  const mean = { biases, weights }
  const votes = new Float64Array(entryCount)
  const slopes = new Float64Array(entryCount)
  const examples = spread(
    Array.from(kindOf.keys()).filter((at) => kindOf[at] !== kinds.whole && isClass[entryOf[at]!]),
  )
  for (let round = 0; round < rounds; round++) {
    const isLast = round === rounds - 1
    if (isLast) Object.assign(mean, { biases: biases.slice(), weights: weights.slice() })
    for (const [at, example] of examples.entries()) {
      const inForce = isLast ? 1 - at / examples.length : 0
      const from = documents.starts[example]!
      const to = documents.starts[example + 1]!
      let square = 0
      for (let one = from; one < to; one++) square += telling[features[one]!]! ** 2 * counts[one]!
      if (square === 0) continue
      const strength = (one: number) => telling[features[one]!]! * Math.sqrt(counts[one]! / square)
      votes.set(biases)
      for (let one = from; one < to; one++) add(features[one]!, strength(one))
      for (let entry = 0; entry < entryCount; entry++) {
        const meant = entry === entryOf[example] ? 1 : -1
        slopes[entry] = isClass[entry] ? -meant * Math.max(0, 1 - meant * votes[entry]!) : 0
        biases[entry]! -= biasRate * slopes[entry]!
        if (isLast) mean.biases[entry]! -= inForce * biasRate * slopes[entry]!
      }
      for (let one = from; one < to; one++) learn(features[one]!, rate * strength(one), inForce)
      if (at % 50 === 0) yield
    }
  }
  return { isClass, telling, ...mean }

  function add(feature: number, strength: number) {
    if (strength > 0)
      for (let at = starts[feature]!; at < starts[feature + 1]!; at++)
        votes[users[at]!]! += strength * weights[at]!
  }
  function learn(feature: number, step: number, inForce: number) {
    if (step > 0)
      for (let at = starts[feature]!; at < starts[feature + 1]!; at++) {
        const slope = slopes[users[at]!]!
        if (slope === 0) continue
        weights[at]! -= step * slope
        if (inForce > 0) mean.weights[at]! -= inForce * step * slope
      }
  }
}

/** Those with enough phrasings in each language. */
function classesOf({ entryOf, kindOf }: Documents, entryCount: number): Uint8Array {
  const fewest = new Int32Array(entryCount).fill(fewestPhrasings)
  let phrasings = 0
  kindOf.forEach((kind, at) => {
    if (kind === kinds.said) phrasings++
    if (kind !== kinds.whole) return
    fewest[entryOf[at]!] = Math.min(fewest[entryOf[at]!]!, phrasings - 1)
    phrasings = 0
  })
  return Uint8Array.from(fewest, (count) => Number(count >= fewestPhrasings))
}

/** In an order that is the same each time and mixes what lies together: the fractions of multiples of the golden ratio. */
function spread(all: readonly number[]): Int32Array {
  const golden = (Math.sqrt(5) - 1) / 2
  const place = (at: number) => (at * golden) % 1
  return Int32Array.from(
    all.map((_, at) => at).toSorted((one, other) => place(one) - place(other)),
    (at) => all[at]!,
  )
}
