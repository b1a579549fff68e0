import { languageOfSmallWords } from './domain/search/functionWords.ts'
import type { Search } from './domain/search/search.ts'
import type { Locale } from './locale.ts'

/** Below it, a text could be in another language. One or two words (“campus”, “tack”) tell less than they seem to. */
const enough = (text: string) => (text.trim().split(/\s+/).length > 2 ? 0.8 : 0.995)

/** “ESR” and “HEVi” are written alike in all languages. */
const abbreviation = /(?<!\p{L})\p{Lu}{2,5}\p{L}?(?!\p{L})/gu

/** The language a text is surely written in, whichever language the things have that it asks about; nothing when it can't tell. */
export function detectLocale(text: string, { languageOf }: Search): Locale | undefined {
  const small = languageOfSmallWords(text)
  if (small) return small
  const guess = languageOf(text.replaceAll(abbreviation, ' '))
  return guess && guess.certainty >= enough(text) ? guess.locale : undefined
}
