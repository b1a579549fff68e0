import { remembering } from './cache.ts'

/** The longest message that is read, in characters; what was filled into a form may be longer. */
export const longest = 2_000
export const longestForm = 20_000

/** What a person typed, without what nobody can see: control characters, direction marks, zero-width joiners. */
export const clean = (typed: string) => cleanLines(typed).replaceAll(/\s+/gu, ' ').trim()

/** As `clean`; the lines stay lines. */
export const cleanLines = (typed: string) =>
  typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
    .replaceAll(/[^\P{Cc}\n]+/gu, ' ')
    .trim()

/** False for empty, emoji-only and punctuation-only text. */
export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** How many words: a text of more than a few brings a subject of its own, or says more than what is looked for. */
export const wordCount = remembering((text) => text.split(/\s+/u).length)

/** How a text begins. */
export function firstSentence(text: string, locale: string): string {
  return sentencesOf(text, locale)[0] ?? text
}

export const sentencesOf = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )

/** With a capital letter: it is the same in all three languages. */
export const capitalised = (text: string): string =>
  text.replace(/^./u, (letter) => letter.toLocaleUpperCase('fi'))
