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

const grams = (text: string) => wordsOf(text).flatMap(gramsOf)

/** Dice's coefficient of two texts' 4-grams, 0–1. */
export const similarity = (one: string, other: string): number => similarTo(one)(other)

/** As `similarity`, of one text and many others. */
export function similarTo(one: string) {
  const first = new Set(grams(one))
  return (other: string): number => {
    const second = new Set(grams(other))
    if (first.size + second.size === 0) return 0
    let shared = 0
    for (const gram of second) if (first.has(gram)) shared++
    return (2 * shared) / (first.size + second.size)
  }
}
