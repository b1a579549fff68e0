import { type Locale, locales } from '../../locale.ts'
import type { Entry } from './search.ts'

/** Seen once in ten texts: what a letter sequence counts that a language has never shown. */
const smoothing = 0.1

/** The share of a text's letter sequences that some language must have shown: “xqzt wvfk” is in none. */
const telling = 1 / 3

export interface Guess {
  locale: Locale
  /** 0–1: how much likelier than the two others together; 1/3 when the text tells nothing. */
  certainty: number
}

/** How often each language has shown each word and letter sequence, and all of them. */
export interface LanguageNumbers {
  parts: readonly string[]
  /** Of each part, one language after the other. */
  counts: Uint32Array
  totals: readonly number[]
}

/**
 * Learns what each language looks like from the texts of all entries (naive Bayes over words and their
 * three-letter sequences, accents kept).
 */
export function* learnLanguages(entries: readonly Entry[]): Generator<void, LanguageNumbers> {
  const counts = new Map<string, number[]>()
  const totals = locales.map(() => 0)
  for (const [at, locale] of locales.entries()) {
    const words = new Map<string, number>()
    for (const { title, texts } of entries) {
      const { body, said } = texts[locale]
      for (const word of [title[locale], body, ...said].flatMap(wordsIn))
        words.set(word, (words.get(word) ?? 0) + 1)
      yield
    }
    for (const [word, times] of words) {
      for (const part of sequences(word)) {
        const count = counts.get(part) ?? locales.map(() => 0)
        count[at]! += times
        totals[at]! += times
        counts.set(part, count)
      }
    }
    yield
  }
  return { parts: [...counts.keys()], counts: Uint32Array.from([...counts.values()].flat()), totals }
}

/** Nothing for a text of which hardly any sequence was ever seen. */
export function languageBy({ parts, counts, totals }: LanguageNumbers) {
  const rows = new Map(parts.map((part, row) => [part, row * locales.length]))
  const chance = (at: number, count: number) =>
    Math.log((count + smoothing) / (totals[at]! + smoothing * parts.length))

  return (text: string): Guess | undefined => {
    const asked = wordsIn(text).flatMap(sequences)
    const known = asked.flatMap((part) => rows.get(part) ?? [])
    if (known.length === 0 || known.length < telling * asked.length) return undefined
    const logs = locales.map((_, at) => known.reduce((sum, row) => sum + chance(at, counts[row + at]!), 0))
    const most = Math.max(...logs)
    const total = logs.reduce((sum, log) => sum + Math.exp(log - most), 0)
    return { locale: locales[logs.indexOf(most)]!, certainty: 1 / total }
  }
}

const wordsIn = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .match(/\p{L}+/gu) ?? []

const sequences = (word: string) => [
  ...Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3)),
  ` ${word} `,
]
