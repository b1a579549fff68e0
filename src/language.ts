import type { Search } from './domain/search/search.ts'
import type { Locale } from './locale.ts'

/** Below it, a short text such as “campus” or “ESR?” could be in either language; measured in docs/evaluation.md. */
const enough = 0.8

/** The language a text is surely written in; nothing when it can't tell. */
export function detectLocale(text: string, { languageOf }: Search): Locale | undefined {
  const guess = languageOf(text)
  return guess && guess.certainty >= enough ? guess.locale : undefined
}
