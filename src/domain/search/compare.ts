import type { Index } from './buildIndex.ts'
import type { Features } from './features.ts'

/** By how often a feature occurs in a text. */
const roots = Float64Array.from({ length: 256 }, (_, count) => Math.sqrt(count))

/** Per entry, 0–1 each. */
export interface Compared {
  /** The cosine to its nearest phrasing. */
  nearest: Float64Array
  /** The share of the text that its words in one language cover, the telling ones counting more. */
  covered: Float64Array
}

/** Compares a text with all that is indexed. */
export function comparing(
  { starts, documents, counts, rarities, unseen, entryOf, isWhole, norms }: Index,
  ids: ReadonlyMap<string, number>,
  entryCount: number,
): (asked: Features) => Compared {
  const dots = new Float32Array(norms.length)
  return (asked) => {
    dots.fill(0)
    let square = 0
    let mass = 0
    for (const [feature, count] of asked) {
      const id = ids.get(feature)
      const telling = id === undefined ? unseen : rarities[id]!
      const weight = telling * Math.sqrt(count)
      square += weight * weight
      mass += weight * telling
      if (id === undefined) continue
      const gain = weight * telling
      const end = starts[id + 1]!
      for (let at = starts[id]!; at < end; at++) dots[documents[at]!]! += gain * roots[counts[at]!]!
    }
    const norm = Math.sqrt(square)
    const nearest = new Float64Array(entryCount)
    const covered = new Float64Array(entryCount)
    for (let document = 0; document < dots.length; document++) {
      const dot = dots[document]!
      if (dot === 0) continue
      const entry = entryOf[document]!
      const most = isWhole[document] ? covered : nearest
      const alike = isWhole[document] ? dot / mass : dot / norm / norms[document]!
      if (alike > most[entry]!) most[entry] = alike
    }
    return { nearest, covered }
  }
}
