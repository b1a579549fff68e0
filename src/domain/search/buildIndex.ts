import type { Document, Documents } from './documents.ts'
import { isConcept } from './features.ts'

/** How much a shared concept counts beside a shared 4-gram of the same rarity. Tuned by `npm run eval:search`. */
const conceptWeight = 7

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

/** Which of the documents hold a feature. Holds numbers, not texts. Pauses often, so that others may be served meanwhile. */
export function* indexing({ ids, documents: all }: Documents, entryCount: number): Generator<void, Index> {
  const documents = all.filter(({ kind }) => kind !== 'body')
  const names = [...ids.keys()]
  const rarities = rarityOf(documents, entryCount, names)
  const sizes = new Int32Array(ids.size)
  for (const document of documents) for (const feature of document.features) sizes[feature]!++
  const postings = names.map((_, feature) => ({
    documents: new Int32Array(sizes[feature]!),
    weights: new Float32Array(sizes[feature]!),
  }))
  const filled = new Int32Array(ids.size)
  const norms = new Float64Array(documents.length)
  for (const [at, { features: held, counts, kind }] of documents.entries()) {
    let square = 0
    held.forEach((feature, position) => {
      const weight = rarities[feature]! * (kind === 'whole' ? 1 : Math.sqrt(counts[position]!))
      const posting = postings[feature]!
      const slot = filled[feature]!++
      posting.documents[slot] = at
      posting.weights[slot] = weight
      square += weight * weight
    })
    norms[at] = Math.sqrt(square)
    if (at % 50 === 0) yield
  }
  const unseen = Math.log(1 + entryCount)
  return {
    postings: new Map(names.map((name, feature) => [name, postings[feature]!])),
    rarity: (feature) => rarities[ids.get(feature) ?? -1] ?? unseen,
    entryOf: Int32Array.from(documents, ({ entry }) => entry),
    isWhole: Uint8Array.from(documents, ({ kind }) => Number(kind === 'whole')),
    norms,
  }
}

/** Rare among entries means telling; how often an entry's own phrasings repeat a feature does not matter. */
function rarityOf(documents: readonly Document[], total: number, names: readonly string[]) {
  const having = new Int32Array(names.length)
  const last = new Int32Array(names.length).fill(-1)
  for (const { entry, kind, features } of documents) {
    if (kind !== 'whole') continue
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
