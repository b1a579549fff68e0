import { onceFor } from '../../cache.ts'
import { locales } from '../../locale.ts'
import type { Entry } from '../search/search.ts'
import { leaningEntries } from './said.ts'

const wordsIn = (text: string) => text.toLocaleLowerCase('fi').match(/[\p{L}\p{N}]+/gu) ?? []
const shortest = 3
/** So much may differ from a longer known word that begins alike. */
const longestEnding = 3

/** All words in use, and how the longer ones begin, with the length of the shortest that begins so; made when first asked for. */
const vocabularyOf = onceFor((entries: readonly Entry[]) => {
  const known = new Set(
    entries.flatMap(({ texts }) => locales.flatMap((locale) => texts[locale].said.flatMap(wordsIn))),
  )
  const beginnings = new Map<string, number>()
  for (const word of known)
    for (let length = shortest; length < word.length; length++) {
      const start = word.slice(0, length)
      beginnings.set(start, Math.min(word.length, beginnings.get(start) ?? Infinity))
    }
  return { known, beginnings }
})

function isKnown(word: string): boolean {
  const { known, beginnings } = vocabularyOf(leaningEntries)
  return (
    word.length < shortest ||
    known.has(word) ||
    (word.length > 4 &&
      (beginnings.get(word.slice(0, Math.max(4, word.length - longestEnding))) ?? Infinity) <=
        word.length + longestEnding)
  )
}

/** How many words nobody says who leans on what was shown, in any inflection: they speak of something else. */
export const strangeWords = (text: string): number => wordsIn(text).filter((word) => !isKnown(word)).length
