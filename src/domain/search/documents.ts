import { locales } from '../../locale.ts'
import type { Features } from './features.ts'
import { growing } from './growing.ts'
import type { Entry } from './search.ts'

/** A title or phrasing; the text that is shown; or all of these together in one language, where how often is left out. */
export const kinds = { said: 0, body: 1, whole: 2 } as const

/** All texts as numbers, those of one entry beside each other: which features each has, and how often. */
export interface Documents {
  ids: ReadonlyMap<string, number>
  entryOf: Int32Array
  kindOf: Uint8Array
  /** The features of the one at `at` stand from `starts[at]` up to `starts[at + 1]`. */
  starts: Int32Array
  features: Int32Array
  counts: Uint8Array
}

/** All texts of all entries, each feature numbered in the order of its first use. Pauses after each entry. */
export function* numbering(
  entries: readonly Entry[],
  featuresOf: (text: string) => Features,
): Generator<void, Documents> {
  const ids = new Map<string, number>()
  const entryOf = growing(Int32Array)
  const kindOf = growing(Uint8Array)
  const starts = growing(Int32Array)
  const features = growing(Int32Array)
  const counts = growing(Uint8Array)
  starts.push(0)
  function end(entry: number, kind: number) {
    entryOf.push(entry)
    kindOf.push(kind)
    starts.push(features.length())
  }
  function add(entry: number, kind: number, text: string, together: Set<number>) {
    for (const [feature, count] of featuresOf(text)) {
      const id = ids.get(feature) ?? ids.size
      ids.set(feature, id)
      features.push(id)
      counts.push(count)
      together.add(id)
    }
    end(entry, kind)
  }
  for (const [entry, { title, texts }] of entries.entries()) {
    for (const locale of locales) {
      const { body, said } = texts[locale]
      const together = new Set<number>()
      add(entry, kinds.body, body, together)
      for (const text of [title[locale], ...said]) add(entry, kinds.said, text, together)
      for (const feature of together) {
        features.push(feature)
        counts.push(1)
      }
      end(entry, kinds.whole)
    }
    yield
  }
  return {
    ids,
    entryOf: entryOf.all(),
    kindOf: kindOf.all(),
    starts: starts.all(),
    features: features.all(),
    counts: counts.all(),
  }
}
