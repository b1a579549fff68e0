import { gramsOf, wordsOf } from './grams.ts'
import { fold } from './normalise.ts'

/** One meaning and the words for it; `raha*` stands for all words that begin so. */
export interface Concept {
  id: string
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
}

/** Words whose features are remembered: an index has the same words over and over. */
const mostKnown = 20_000

/** What a text is compared by, each with how often it occurs. */
export type Features = ReadonlyMap<string, number>

/**
 * Turns texts into 4-grams, which catch inflection and typos, and concepts, which catch other words for the same:
 * “massi” and “rahoitus” share no letters but one concept.
 */
export function createFeatures(concepts: readonly Concept[]) {
  const exact = new Map<string, string[]>()
  const prefixes = new Map<string, string[]>()
  let longest = 0
  for (const { id, fi, sv, en } of concepts) {
    for (const word of new Set([...fi, ...sv, ...en].map(fold))) {
      const stem = word.replace('*', '')
      const words = word.endsWith('*') ? prefixes : exact
      words.set(stem, [...(words.get(stem) ?? []), `§${id}`])
      longest = Math.max(longest, stem.length)
    }
  }
  const conceptsOf = (word: string) => {
    const found = [...(exact.get(word) ?? [])]
    for (let length = 2; length <= Math.min(word.length, longest); length++) {
      found.push(...(prefixes.get(word.slice(0, length)) ?? []))
    }
    return found
  }

  const known = new Map<string, readonly string[]>()
  function featuresOf(word: string) {
    const before = known.get(word)
    if (before) return before
    const found = [...gramsOf(word), ...new Set(conceptsOf(word))]
    if (known.size >= mostKnown) known.clear()
    known.set(word, found)
    return found
  }

  return (text: string): Features => {
    const counts = new Map<string, number>()
    for (const word of wordsOf(text))
      for (const feature of featuresOf(word)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    return counts
  }
}

export const isConcept = (feature: string) => feature.startsWith('§')
