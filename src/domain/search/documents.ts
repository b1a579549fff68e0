import { locales } from '../../locale.ts'
import type { Features } from './features.ts'
import type { Entry } from './search.ts'

/** A text as numbers: which features it has, and how often. */
export interface Document {
  entry: number
  /** A title or phrasing; the text that is shown; or all of these together in one language, where how often is left out. */
  kind: 'said' | 'body' | 'whole'
  features: Int32Array
  counts: Uint8Array
}

export interface Documents {
  ids: ReadonlyMap<string, number>
  documents: readonly Document[]
}

const noCounts = new Uint8Array(0)

/** All texts of all entries, each feature numbered in the order of its first use. Pauses after each entry. */
export function* numbering(
  entries: readonly Entry[],
  features: (text: string) => Features,
): Generator<void, Documents> {
  const ids = new Map<string, number>()
  const documents: Document[] = []
  function add(entry: number, kind: 'said' | 'body', text: string) {
    const found = features(text)
    const held = new Int32Array(found.size)
    let at = 0
    for (const feature of found.keys()) {
      const id = ids.get(feature)
      held[at++] = id ?? ids.size
      if (id === undefined) ids.set(feature, ids.size)
    }
    documents.push({ entry, kind, features: held, counts: Uint8Array.from(found.values()) })
    return held
  }
  for (const [entry, { texts }] of entries.entries()) {
    for (const locale of locales) {
      const { title, body, said } = texts[locale]
      const all = new Set(add(entry, 'body', body))
      for (const text of [title, ...said]) for (const feature of add(entry, 'said', text)) all.add(feature)
      documents.push({ entry, kind: 'whole', features: Int32Array.from(all), counts: noCounts })
    }
    yield
  }
  return { ids, documents }
}
