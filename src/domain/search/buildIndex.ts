import { locales } from '../../locale.ts'
import type { Features } from './features.ts'
import { isConcept } from './features.ts'
import type { Entry } from './search.ts'

/** How much a shared concept counts beside a shared 4-gram of the same rarity. Tuned by `npm run eval:search`. */
const conceptWeight = 7

/** How often an entry's texts together say something does not matter. */
const noCounts = new Uint8Array(0)

/** Which documents hold a feature, and what it weighs in them. */
interface Posting {
  documents: Int32Array
  weights: Float32Array
}

export interface Index {
  postings: ReadonlyMap<string, Posting>
  /** How telling a feature is; one that no entry holds is the most telling. */
  rarity: (feature: string) => number
  /** Per document: its entry, whether it is all texts of the entry in one language together, its length as a vector. */
  entryOf: Int32Array
  isWhole: Uint8Array
  norms: Float64Array
}

/**
 * Every phrasing is a document, and so are all texts of an entry in one language together. Holds numbers, not texts.
 * Pauses often, so that others may be served meanwhile.
 */
export function* indexing(
  entries: readonly Entry[],
  features: (text: string) => Features,
): Generator<void, Index> {
  const ids = new Map<string, number>()
  const documents: {
    entry: number
    whole: boolean
    features: Int32Array
    counts: Uint8Array
  }[] = []
  const numbered = (found: Features) => {
    const numbers = new Int32Array(found.size)
    let at = 0
    for (const feature of found.keys()) {
      const id = ids.get(feature)
      numbers[at++] = id ?? ids.size
      if (id === undefined) ids.set(feature, ids.size)
    }
    return numbers
  }
  for (const [entry, { texts }] of entries.entries()) {
    locales.forEach((locale) => {
      const { title, body, said } = texts[locale]
      const all = new Set(numbered(features(body)))
      for (const text of [title, ...said]) {
        const found = features(text)
        const held = numbered(found)
        for (const feature of held) all.add(feature)
        const counts = Uint8Array.from(found.values())
        documents.push({ entry, whole: false, features: held, counts })
      }
      documents.push({ entry, whole: true, features: Int32Array.from(all), counts: noCounts })
    })
    yield
  }

  const names = [...ids.keys()]
  const rarities = rarityOf(documents, entries.length, names)
  const sizes = new Int32Array(ids.size)
  for (const document of documents) for (const feature of document.features) sizes[feature]!++
  const postings = names.map((_, feature) => ({
    documents: new Int32Array(sizes[feature]!),
    weights: new Float32Array(sizes[feature]!),
  }))
  const filled = new Int32Array(ids.size)
  const norms = new Float64Array(documents.length)
  for (const [at, { features: held, counts, whole }] of documents.entries()) {
    let square = 0
    held.forEach((feature, position) => {
      const weight = rarities[feature]! * (whole ? 1 : Math.sqrt(counts[position]!))
      const posting = postings[feature]!
      const slot = filled[feature]!++
      posting.documents[slot] = at
      posting.weights[slot] = weight
      square += weight * weight
    })
    norms[at] = Math.sqrt(square)
    if (at % 50 === 0) yield
  }
  const unseen = Math.log(1 + entries.length)
  return {
    postings: new Map(names.map((name, feature) => [name, postings[feature]!])),
    rarity: (feature) => rarities[ids.get(feature) ?? -1] ?? unseen,
    entryOf: Int32Array.from(documents, ({ entry }) => entry),
    isWhole: Uint8Array.from(documents, ({ whole }) => Number(whole)),
    norms,
  }
}

/** Rare among entries means telling; how often an entry's own phrasings repeat a feature does not matter. */
function rarityOf(
  documents: readonly { entry: number; whole: boolean; features: Int32Array }[],
  total: number,
  names: readonly string[],
) {
  const having = new Int32Array(names.length)
  const last = new Int32Array(names.length).fill(-1)
  for (const { entry, whole, features } of documents) {
    if (!whole) continue
    for (const feature of features) {
      if (last[feature] !== entry) having[feature]!++
      last[feature] = entry
    }
  }
  return Float64Array.from(names, (name, feature) => {
    const count = having[feature]!
    return Math.log(1 + (total - count + 0.5) / (count + 0.5)) * (isConcept(name) ? conceptWeight : 1)
  })
}
