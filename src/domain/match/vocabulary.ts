import type { Locale } from '../../locale.ts'
import type { Capability } from './capability.ts'
import { createLexicon, type Manner, type Meaning } from './lexicon.ts'
import { patternLength } from './tokens.ts'

/** A capability that a text mentions. */
export interface Mention {
  id: string
  /** Index of the first word, and how many words. */
  at: number
  length: number
  /** The word as it stands in the text, folded. */
  word: string
  /** 0–1; less for a word inside a compound, a typo or another language's word. */
  weight: number
  /** How many of the letters say it: more in “energiaremontti” than in “energia”. */
  letters: number
}

export interface Vocabulary {
  get(id: string): Capability | undefined
  all: readonly Capability[]
  /** Capabilities mentioned in a list of words, in the order of the text; `locale` where the text's language is known. */
  mentions(tokens: readonly string[], locale: Locale | undefined, manner?: Manner): Mention[]
}

/** What a word counts that only another language has. */
const foreignWeight = 0.8
const shortestForeign = 5

/** Finds the vocabulary's words in texts: inflected, compounded, mistyped, in any of the languages. */
export function createVocabulary(capabilities: readonly Capability[]): Vocabulary {
  const { wordsFor, phrasesFrom } = createLexicon(capabilities)
  const known = new Map(capabilities.map((capability) => [capability.id, capability]))
  return {
    all: capabilities,
    get: (id) => known.get(id),
    mentions(tokens, locale, manner = {}) {
      const counts = (meaning: Meaning, length: number, anyLanguage: boolean) => {
        if (!locale || meaning.locale === locale) return 1
        return anyLanguage && length >= shortestForeign ? foreignWeight : 0
      }
      const found = tokens.flatMap((token, at) => {
        const best = new Map<string, Mention>()
        const put = (id: string, length: number, weight: number, known?: number) => {
          const { weight: before = 0, letters: most = 0 } = best.get(id) ?? {}
          const word = tokens.slice(at, at + length).join(' ')
          const letters = known ?? word.length
          if (weight > before || (weight > 0 && weight === before && letters > most))
            best.set(id, { id, at, length, word, weight, letters })
        }
        for (const { meanings, weight, anyLanguage, letters } of wordsFor(token, manner))
          for (const meaning of meanings)
            put(meaning.id, 1, weight * counts(meaning, token.length, anyLanguage), letters)
        for (const phrase of phrasesFrom(token)) {
          const length = patternLength(phrase.parts, tokens, at)
          if (length > 0) put(phrase.id, length, counts(phrase, shortestForeign, true))
        }
        return [...best.values()]
      })
      return found.filter((one) => !isPartOfName(one, found))
    },
  }

  /** The “waste” of “food waste” is no other waste. */
  function isPartOfName(one: Mention, all: readonly Mention[]): boolean {
    return (
      isTheme(one) &&
      all.some(
        (other) =>
          other.length > one.length &&
          other.id !== one.id &&
          other.at < one.at &&
          other.at + other.length === one.at + one.length &&
          isTheme(other),
      )
    )
  }
  function isTheme({ id }: Mention): boolean {
    return known.get(id)?.kind === 'theme'
  }
}
