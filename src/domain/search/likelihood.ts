import { locales } from '../../locale.ts'
import { type Features, isConcept } from './features.ts'
import type { Entry } from './search.ts'

/** What an entry that never uses a feature is taken to have used it. Both tuned by `npm run eval:search`. */
const smoothing = 0.1
const conceptCount = 3

export type Likelihood = (asked: Features) => Float64Array

/**
 * How much less likely each entry makes a question than the likeliest one does: the mean log-likelihood a feature
 * (multinomial naive Bayes over all phrasings of an entry), 0 for the likeliest, below 0 for all others.
 */
export function* learnLikelihood(
  entries: readonly Entry[],
  features: (text: string) => Features,
): Generator<void, Likelihood> {
  const used = new Map<string, { by: number[]; times: number[] }>()
  const totals = new Float64Array(entries.length)
  for (const [entry, { texts }] of entries.entries()) {
    for (const text of locales.flatMap((locale) => [
      texts[locale].title,
      texts[locale].body,
      ...texts[locale].said,
    ])) {
      for (const [feature, count] of features(text)) {
        const times = count * countOf(feature)
        const use = used.get(feature) ?? { by: [], times: [] }
        if (use.by.at(-1) === entry) use.times[use.times.length - 1]! += times
        else {
          use.by.push(entry)
          use.times.push(times)
        }
        used.set(feature, use)
        totals[entry]! += times
      }
    }
    yield
  }
  const unused = totals.map((total) => -Math.log(total + smoothing * used.size))
  const gains = new Map(
    [...used].map(([feature, { by, times }]) => [
      feature,
      { by: Int32Array.from(by), gain: Float32Array.from(times, (time) => Math.log(1 + time / smoothing)) },
    ]),
  )

  return (asked) => {
    const known = [...asked.keys()].filter((feature) => gains.has(feature))
    const mass = known.reduce((sum, feature) => sum + countOf(feature), 0) || 1
    const likelihood = unused.map((one) => one * mass)
    for (const feature of known) {
      const { by, gain } = gains.get(feature)!
      by.forEach((entry, at) => (likelihood[entry]! += countOf(feature) * gain[at]!))
    }
    const best = likelihood.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
    return likelihood.map((one) => (one - best) / mass)
  }
}

const countOf = (feature: string) => (isConcept(feature) ? conceptCount : 1)
