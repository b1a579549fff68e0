import { onceFor } from '../../cache.ts'
import { locales } from '../../locale.ts'
import type { Entry } from '../search/search.ts'
import { leaningEntries } from './said.ts'

const wordsIn = (text: string) => text.toLocaleLowerCase('fi').match(/[\p{L}\p{N}]+/gu) ?? []
const shortest = 3
/** So much may differ from a longer known word that begins alike. */
const longestEnding = 3

/** All words in use, and how the longer ones begin; made when first asked for. */
const vocabularyOf = onceFor((entries: readonly Entry[]) => {
  const known = new Set(
    entries.flatMap(({ texts }) => locales.flatMap((locale) => texts[locale].said.flatMap(wordsIn))),
  )
  const beginnings = new Set(
    [...known].flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - shortest) }, (_, at) => word.slice(0, shortest + at)),
    ),
  )
  return { known, beginnings }
})

function isKnown(word: string): boolean {
  const { known, beginnings } = vocabularyOf(leaningEntries)
  return (
    word.length < shortest ||
    known.has(word) ||
    (word.length > 4 && beginnings.has(word.slice(0, Math.max(4, word.length - longestEnding))))
  )
}

/** How many words nobody says who leans on what was shown, in any inflection: they speak of something else. */
export const strangeWords = (text: string): number => wordsIn(text).filter((word) => !isKnown(word)).length
