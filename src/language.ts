import type { Guess } from './domain/search/languageOf.ts'
import type { Search } from './domain/search/search.ts'

/** Below it, a short text such as “campus” or “ESR?” could be in either language; measured in docs/evaluation.md. */
const enough = 0.8

/** The language a text is written in, and whether it is beyond doubt; nothing when no letter tells. */
export function detectLocale(text: string, { languageOf }: Search): (Guess & { sure: boolean }) | undefined {
  const guess = languageOf(text)
  return guess && { ...guess, sure: guess.certainty >= enough }
}
