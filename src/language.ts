import type { Search } from './domain/search/search.ts'
import type { Locale } from './locale.ts'

/** Below it, a short text such as “campus” or “ESR?” could be in either language; measured in docs/evaluation.md. */
const enough = 0.8

/** “ESR” and “HEVi” are written alike in all languages. */
const abbreviation = /(?<!\p{L})\p{Lu}{2,5}\p{L}?(?!\p{L})/gu

/** The language a text is surely written in; nothing when it can't tell. */
export function detectLocale(text: string, { languageOf }: Search): Locale | undefined {
  const guess = languageOf(text.replaceAll(abbreviation, ' '))
  return guess && guess.certainty >= enough ? guess.locale : undefined
}
