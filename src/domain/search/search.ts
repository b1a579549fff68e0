import { type Locale, locales } from '../../locale.ts'
import { type Index, indexing } from './buildIndex.ts'
import type { Features } from './features.ts'

/** Something that can be found: a card, a record or a command, with the line that shows it. */
export interface Entry {
  ref: string
  line: string
  texts: Record<Locale, { title: string; body: string; said: readonly string[] }>
  /** 0–1: how readily it is chosen beside others that say much the same. */
  weight?: number
}

export interface Hit {
  entry: Entry
  /** 0–1: how like the nearest phrasing, and how much of the question the entry's own words cover. */
  score: number
  /** The language of the nearest phrasing; nothing when those in another language are as near. */
  locale: Locale | undefined
}

export interface Search {
  /** What texts are compared by. */
  features: (text: string) => Features
  /** Best first, one hit an entry. */
  find(text: string, limit?: number): Hit[]
}

/** How much the nearest single phrasing counts beside the entry's words as a whole. Tuned by `npm run eval:search`. */
const nearestWeight = 0.45

/** A search in memory: cosine to the nearest phrasing, mixed with the share of the question that an entry covers. */
export function createSearch(entries: readonly Entry[], features: (text: string) => Features): Search {
  const steps = searching(entries, features)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** As `createSearch`, in small steps. */
export function* searching(
  entries: readonly Entry[],
  features: (text: string) => Features,
): Generator<void, Search> {
  return searchIn(yield* indexing(entries, features), entries, features)
}

function searchIn(index: Index, entries: readonly Entry[], features: (text: string) => Features): Search {
  const { postings, rarity, entryOf, localeOf, isWhole, norms } = index
  return {
    features,
    find(text, limit = 10) {
      const dots = new Float64Array(norms.length)
      let square = 0
      let mass = 0
      for (const [feature, count] of features(text)) {
        const weight = rarity(feature) * Math.sqrt(count)
        square += weight * weight
        mass += weight * rarity(feature)
        const posting = postings.get(feature)
        posting?.documents.forEach((document, at) => (dots[document]! += weight * posting.weights[at]!))
      }
      const norm = Math.sqrt(square)
      const nearest = new Float64Array(entries.length * locales.length)
      const covered = new Float64Array(entries.length)
      dots.forEach((dot, document) => {
        if (dot === 0) return
        const entry = entryOf[document]!
        if (isWhole[document]) covered[entry] = Math.max(covered[entry]!, dot / mass)
        else {
          const slot = entry * locales.length + localeOf[document]!
          nearest[slot] = Math.max(nearest[slot]!, dot / norm / norms[document]!)
        }
      })
      return entries
        .map((entry, at) => {
          const near = nearest.subarray(at * locales.length, (at + 1) * locales.length)
          const score = nearestWeight * Math.max(...near) + (1 - nearestWeight) * covered[at]!
          return { entry, score: (entry.weight ?? 1) * score, locale: clearlyNearest(near) }
        })
        .filter(({ score }) => score > 0)
        .toSorted((one, other) => other.score - one.score)
        .slice(0, limit)
    },
  }
}

function clearlyNearest(near: Float64Array): Locale | undefined {
  const [best, second] = locales
    .map((locale, at) => ({ locale, score: near[at]! }))
    .toSorted((one, other) => other.score - one.score)
  return best && second && best.score > 0.3 && second.score < 0.8 * best.score ? best.locale : undefined
}
