import type { Locale } from '../../locale.ts'
import { locales } from '../../locale.ts'
import { type Features, isConcept } from './features.ts'

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
  /** The language of the nearest phrasing. */
  locale: Locale
}

export interface Search {
  /** What texts are compared by. */
  features: (text: string) => Features

  /** Best first, one hit an entry. */
  find(text: string, limit?: number): Hit[]
}

/** How much the nearest single phrasing counts beside the entry's words as a whole. Tuned by `npm run eval:search`. */
const nearestWeight = 0.45

/** How much a shared concept counts beside a shared 4-gram of the same rarity. */
const conceptWeight = 7

/**
 * An index in memory. Each phrasing is a document of its own, compared by cosine over weighted features; all texts of
 * an entry together are another, compared by how much of the question they cover.
 */
export function createSearch(entries: readonly Entry[], features: (text: string) => Features): Search {
  const owners: { entry: number; locale: Locale; whole: boolean }[] = []
  const documents: Features[] = []
  entries.forEach((entry, at) => {
    for (const locale of locales) {
      const { title, body, said } = entry.texts[locale]
      for (const text of [title, ...said]) {
        owners.push({ entry: at, locale, whole: false })
        documents.push(features(text))
      }
      owners.push({ entry: at, locale, whole: true })
      documents.push(features([title, body, ...said].join(' ')))
    }
  })
  const rarity = inverseEntryFrequency(documents, owners, entries.length)
  const postings = new Map<string, { documents: number[]; weights: number[] }>()
  const norms = new Float64Array(documents.length)
  documents.forEach((document, at) => {
    const { whole } = owners[at]!
    let square = 0
    for (const [feature, count] of document) {
      const weight = (rarity.get(feature) ?? 0) * (whole ? 1 : Math.sqrt(count))
      square += weight * weight
      const posting = postings.get(feature) ?? { documents: [], weights: [] }
      posting.documents.push(at)
      posting.weights.push(weight)
      postings.set(feature, posting)
    }
    norms[at] = Math.sqrt(square)
  })
  const unseen = Math.log(1 + entries.length)

  return {
    features,
    find(text, limit = 10) {
      const query = features(text)
      const dots = new Float64Array(documents.length)
      let square = 0
      let mass = 0
      for (const [feature, count] of query) {
        const weight = (rarity.get(feature) ?? unseen) * Math.sqrt(count)
        square += weight * weight
        mass += weight * (rarity.get(feature) ?? unseen)
        const posting = postings.get(feature)
        if (!posting) continue
        for (let at = 0; at < posting.documents.length; at++)
          dots[posting.documents[at]!]! += weight * posting.weights[at]!
      }
      const norm = Math.sqrt(square)
      const nearest = new Float64Array(entries.length)
      const covered = new Float64Array(entries.length)
      const spoken: Locale[] = []
      dots.forEach((dot, at) => {
        if (dot === 0) return
        const { entry, locale, whole } = owners[at]!
        if (whole) covered[entry] = Math.max(covered[entry]!, dot / mass)
        else if (dot / norm / norms[at]! > nearest[entry]!) {
          nearest[entry] = dot / norm / norms[at]!
          spoken[entry] = locale
        }
      })
      return entries
        .map((entry, at) => ({
          entry,
          score: (entry.weight ?? 1) * (nearestWeight * nearest[at]! + (1 - nearestWeight) * covered[at]!),
          locale: spoken[at] ?? 'fi',
        }))
        .filter(({ score }) => score > 0)
        .toSorted((one, other) => other.score - one.score)
        .slice(0, limit)
    },
  }
}

/** Rare among entries means telling; how often an entry's own phrasings repeat a feature does not matter. */
function inverseEntryFrequency(
  documents: readonly Features[],
  owners: readonly { entry: number; whole: boolean }[],
  total: number,
) {
  const having = new Map<string, Set<number>>()
  documents.forEach((document, at) => {
    const { entry, whole } = owners[at]!
    if (!whole) return
    for (const feature of document.keys()) having.set(feature, (having.get(feature) ?? new Set()).add(entry))
  })
  return new Map(
    [...having].map(([feature, { size }]) => [
      feature,
      Math.log(1 + (total - size + 0.5) / (size + 0.5)) * (isConcept(feature) ? conceptWeight : 1),
    ]),
  )
}
