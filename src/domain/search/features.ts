import { gramsOf, wordsOf } from './grams.ts'
import { fold } from './normalise.ts'

/** One meaning and the words for it; `raha*` stands for all words that begin so, `dra* sig ur` for words in a row. */
export interface Concept {
  id: string
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
}

/** Words whose features are remembered: an index has the same words over and over. */
const mostKnown = 20_000

interface Known {
  features: readonly string[]
  /** Concepts of several words, the first of which this is. */
  begins: readonly { concept: string; words: readonly string[] }[]
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

  const known = new Map<string, Known>()
  /** One copy of each gram: thousands of words share them. */
  const grams = new Map<string, string>()
  function oneOf(gram: string): string {
    const before = grams.get(gram)
    if (before !== undefined) return before
    grams.set(gram, gram)
    return gram
  }
  function knownOf(word: string): Known {
    const before = known.get(word)
    if (before) return before
    const meant = (byStart.get(startOf(word)) ?? []).filter(({ words }) => stands(word, words[0] ?? ''))
    const alone = new Set(meant.flatMap(({ concept, words }) => (words.length === 1 ? [concept] : [])))
    const found = {
      features: [...gramsOf(word).map(oneOf), ...alone],
      begins: meant.flatMap(({ concept, words }) => (words.length > 1 ? [{ concept, words }] : [])),
    }
    if (known.size >= mostKnown) {
      known.clear()
      grams.clear()
    }
    known.set(word, found)
    return found
  }

  return (text: string): Features => {
    const counts = new Map<string, number>()
    const add = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1)
    const words = wordsOf(text)
    words.forEach((word, at) => {
      const { features, begins } = knownOf(word)
      features.forEach(add)
      for (const { concept, words: row } of begins)
        if (row.every((part, offset) => stands(words[at + offset] ?? '', part))) add(concept)
    })
    return counts
  }
}

const stands = (typed: string, word: string) =>
  word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word

/** Two letters are enough to leave out most concepts, and no shorter word is written with `*`. */
const startOf = (word: string) => word.slice(0, 2)

export const isConcept = (feature: string) => feature.startsWith('§')

/** A concept that holds all that belongs to one field of business (`field-health`): near in topic, not in meaning. */
const isField = (feature: string) => feature.startsWith('§field-')

/** A concept whose words mean the same. */
export const isMeaning = (feature: string) => isConcept(feature) && !isField(feature)
