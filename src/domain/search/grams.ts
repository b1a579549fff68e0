import { fold, normalise } from './normalise.ts'

/**
 * Character 4-grams of each word, word boundaries included; shorter words whole. They need no stemmer for Finnish
 * inflection and compounds, and forgive typos.
 */
export function grams(text: string): string[] {
  return fold(normalise(text))
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const padded = ` ${word} `
      if (padded.length <= 4) return [padded]
      return Array.from({ length: padded.length - 3 }, (_, at) => padded.slice(at, at + 4))
    })
}

/** Dice's coefficient of two texts' 4-grams, 0–1. */
export function similarity(one: string, other: string): number {
  const first = new Set(grams(one))
  const second = new Set(grams(other))
  if (first.size + second.size === 0) return 0
  return (2 * [...first].filter((gram) => second.has(gram)).length) / (first.size + second.size)
}
