import { locales } from '../../locale.ts'
import { leaningEntries } from './said.ts'

const wordsIn = (text: string) => text.toLocaleLowerCase('fi').match(/[\p{L}\p{N}]+/gu) ?? []

const known = new Set(
  leaningEntries.flatMap(({ texts }) => locales.flatMap((locale) => texts[locale].said.flatMap(wordsIn))),
)
const shortest = 3
const beginnings = new Set(
  [...known].flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - shortest) }, (_, at) => word.slice(0, shortest + at)),
  ),
)
/** So much may differ from a longer known word that begins alike. */
const longestEnding = 3
const isKnown = (word: string) =>
  word.length < shortest ||
  known.has(word) ||
  (word.length > 4 && beginnings.has(word.slice(0, Math.max(4, word.length - longestEnding))))

/** How many words nobody says who leans on what was shown, in any inflection: they speak of something else. */
export const strangeWords = (text: string): number => wordsIn(text).filter((word) => !isKnown(word)).length
