import { startsOf } from './byFeature.ts'
import { type Documents, kinds } from './documents.ts'
import { isConcept } from './features.ts'
import { numbersUpTo } from './growing.ts'

/** How much a shared concept counts beside a shared 4-gram of the same rarity. Tuned by `npm run eval:search`. */
const conceptWeight = 7

/** What is worked out of the documents once. */
export interface Index {
  /** The documents with a feature stand from `starts[feature]` up to `starts[feature + 1]`. */
  starts: Int32Array
  documents: Uint16Array | Int32Array
  counts: Uint8Array
  /** How telling each feature is; one that no entry holds is the most telling. */
  rarities: Float64Array
  unseen: number
  /** Per document: its entry, whether it is all texts of the entry in one language together, its length as a vector. */
  entryOf: Int32Array
  isWhole: Uint8Array
  norms: Float64Array
}

/** Which of the documents hold a feature. Holds numbers, not texts. Pauses often, so that others may be served meanwhile. */
export function* indexing(
  documents: Documents,
  unweighted: Float64Array,
  entryCount: number,
): Generator<void, Index> {
  const { ids, entryOf, kindOf, features, counts } = documents
  const rarities = Float64Array.from(
    ids.keys(),
    (name, feature) => unweighted[feature]! * (isConcept(name) ? conceptWeight : 1),
  )
  const searched = Array.from(kindOf.keys()).filter((at) => kindOf[at] !== kinds.body)
  const sizes = new Int32Array(ids.size)
  for (const at of searched)
    for (let one = documents.starts[at]!; one < documents.starts[at + 1]!; one++) sizes[features[one]!]!++
  const starts = startsOf(sizes)
  const next = starts.slice()
  const held = numbersUpTo(searched.length, starts.at(-1)!)
  const times = new Uint8Array(held.length)
  const norms = new Float64Array(searched.length)
  for (const [document, at] of searched.entries()) {
    let square = 0
    for (let one = documents.starts[at]!; one < documents.starts[at + 1]!; one++) {
      const feature = features[one]!
      const slot = next[feature]!++
      held[slot] = document
      times[slot] = counts[one]!
      square += rarities[feature]! ** 2 * counts[one]!
    }
    norms[document] = Math.sqrt(square)
    if (document % 50 === 0) yield
  }
  return {
    starts,
    documents: held,
    counts: times,
    rarities,
    unseen: Math.log(1 + entryCount),
    entryOf: Int32Array.from(searched, (at) => entryOf[at]!),
    isWhole: Uint8Array.from(searched, (at) => Number(kindOf[at] === kinds.whole)),
    norms,
  }
}
