import { type Documents, kinds } from './documents.ts'

/**
 * Per feature, above 0: rare among entries means telling (BM25's inverse document frequency); how often an entry's own
 * phrasings repeat a feature does not matter.
 */
export function rarityOf({ ids, entryOf, kindOf, starts, features }: Documents, total: number): Float64Array {
  const having = new Int32Array(ids.size)
  const last = new Int32Array(ids.size).fill(-1)
  kindOf.forEach((kind, at) => {
    if (kind !== kinds.whole) return
    for (let one = starts[at]!; one < starts[at + 1]!; one++) {
      const feature = features[one]!
      if (last[feature] !== entryOf[at]) having[feature]!++
      last[feature] = entryOf[at]!
    }
  })
  return Float64Array.from(having, (count) => Math.log(1 + (total - count + 0.5) / (count + 0.5)))
}
