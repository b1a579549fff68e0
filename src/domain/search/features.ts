import { grams } from './grams.ts'
import { fold, normalise } from './normalise.ts'

/** One meaning and the words for it; `raha*` stands for all words that begin so, `dra* sig ur` for words in a row. */
export interface Concept {
  id: string
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
}

/** What a text is compared by, each with how often it occurs. */
export type Features = ReadonlyMap<string, number>

/**
 * Turns texts into 4-grams, which catch inflection and typos, and concepts, which catch other words for the same:
 * “massi” and “rahoitus” share no letters but one concept.
 */
export function createFeatures(concepts: readonly Concept[]) {
  const byStart = new Map<string, { concept: string; words: readonly string[] }[]>()
  for (const { id, fi, sv, en } of concepts) {
    for (const written of new Set([...fi, ...sv, ...en].map(fold))) {
      const words = written.split(/[\s-]+/)
      const start = startOf(words[0] ?? '')
      byStart.set(start, [...(byStart.get(start) ?? []), { concept: `§${id}`, words }])
    }
  }
  /** The concepts whose words stand in the text from this word on. */
  const conceptsAt = (text: readonly string[], at: number) =>
    (byStart.get(startOf(text[at] ?? '')) ?? [])
      .filter(({ words }) => words.every((word, offset) => stands(text[at + offset] ?? '', word)))
      .map(({ concept }) => concept)

  return (text: string): Features => {
    const counts = new Map<string, number>()
    const add = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1)
    grams(text).forEach(add)
    const words = fold(normalise(text)).split(' ')
    words.forEach((_, at) => new Set(conceptsAt(words, at)).forEach(add))
    return counts
  }
}

const stands = (typed: string, word: string) =>
  word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word

/** Two letters are enough to leave out most concepts, and no shorter word is written with `*`. */
const startOf = (word: string) => word.slice(0, 2)

export const isConcept = (feature: string) => feature.startsWith('§')
