import { fold, normalise } from './normalise.ts'

/** The words of a text, as they are compared. */
export const wordsOf = (text: string): string[] => fold(normalise(text)).split(' ').filter(Boolean)

/**
 * Character 4-grams of a word of `wordsOf`, its ends included; a shorter word whole. They need no stemmer for Finnish
 * inflection and compounds, and forgive typos.
 */
export function gramsOf(word: string): string[] {
  const padded = ` ${word} `
  if (padded.length <= 4) return [padded]
  return Array.from({ length: padded.length - 3 }, (_, at) => padded.slice(at, at + 4))
}

/** All 4-grams of a text's words, each once. */
export const gramsIn = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(gramsOf))

/** Dice's coefficient of two texts' 4-grams, 0–1. */
export const similarity = (one: string, other: string): number => shared(gramsIn(one), gramsIn(other))

/** Dice's coefficient of two sets, 0–1. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let both = 0
  for (const gram of other) if (one.has(gram)) both++
  return (2 * both) / (one.size + other.size)
}
