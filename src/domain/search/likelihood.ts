import { locales } from '../../locale.ts'
import { type Features, isConcept } from './features.ts'
import type { Entry } from './search.ts'

/** What an entry that never uses a feature is taken to have used it. Both tuned by `npm run eval:search`. */
const smoothing = 0.1
const conceptCount = 3

/**
 * How much less likely each entry makes a question than the likeliest one does: the mean log-likelihood a feature
 * (multinomial naive Bayes over all phrasings of an entry), 0 for the likeliest, below 0 for all others.
 */
export function createLikelihood(entries: readonly Entry[], features: (text: string) => Features) {
  const used = new Map<string, Map<number, number>>()
  const totals = new Float64Array(entries.length)
  entries.forEach(({ texts }, entry) => {
    for (const text of locales.flatMap((locale) => [
      texts[locale].title,
      texts[locale].body,
      ...texts[locale].said,
    ])) {
      for (const [feature, count] of features(text)) {
        const times = count * countOf(feature)
        const by = used.get(feature) ?? new Map<number, number>()
        by.set(entry, (by.get(entry) ?? 0) + times)
        used.set(feature, by)
        totals[entry]! += times
      }
    }
  })
  const unused = totals.map((total) => -Math.log(total + smoothing * used.size))
  const gains = new Map(
    [...used].map(([feature, by]) => [
      feature,
      {
        entries: Int32Array.from(by.keys()),
        gain: Float32Array.from(by.values(), (times) => Math.log(1 + times / smoothing)),
      },
    ]),
  )

  return (asked: Features): Float64Array => {
    const known = [...asked.keys()].filter((feature) => gains.has(feature))
    const mass = known.reduce((sum, feature) => sum + countOf(feature), 0) || 1
    const likelihood = unused.map((one) => one * mass)
    for (const feature of known) {
      const { entries: users, gain } = gains.get(feature)!
      users.forEach((entry, at) => (likelihood[entry]! += countOf(feature) * gain[at]!))
    }
    const best = likelihood.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
    return likelihood.map((one) => (one - best) / mass)
  }
}

const countOf = (feature: string) => (isConcept(feature) ? conceptCount : 1)
