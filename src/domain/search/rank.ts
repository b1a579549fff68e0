import { type Features, isConcept, isMeaning } from './features.ts'
import { normalise } from './normalise.ts'

/** Share of a word's 4-grams that must stand in a text for the word to count as found there. */
const enough = 0.6
/** What another word for the same is worth beside the word itself. */
const sameConcept = 0.7
/** What a word that no record holds weighs: “companies that *work with* recycling”. */
const unknownWeight = 0.3

/**
 * Records whose texts hold the words, best first; score is 0–1, the share of the words (rare ones weigh more) that
 * were found. Inflected, compounded and slightly misspelt words count, and other words for the same.
 */
export function rank<Record>(
  typed: string,
  records: readonly Record[],
  textsOf: (record: Record) => readonly string[],
  features: (text: string) => Features,
) {
  const texts = records.map((record) => features(textsOf(record).join(' ')))
  const words = [...new Set(normalise(typed).split(' '))]
    .filter((word) => word.length > 2)
    .map((word) => {
      const parts = [...features(word).keys()]
      const found = texts.map((text) => foundIn(text, parts))
      const count = found.filter(Boolean).length
      return { found, weight: count === 0 ? unknownWeight : Math.log(1 + records.length / count) }
    })
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  return records
    .map((record, at) => ({
      record,
      score:
        total === 0
          ? 0
          : words.reduce((sum, { found, weight }) => sum + (found[at] ?? 0) * weight, 0) / total,
    }))
    .filter(({ score }) => score >= 0.45)
    .toSorted((one, other) => other.score - one.score)
}

/** True when the word stands in the text: as it is, inflected, in a compound or slightly misspelt. */
export const wordIn = (text: Features, word: Features): boolean => lettersIn(text, [...word.keys()])

function lettersIn(text: Features, parts: readonly string[]): boolean {
  const letters = parts.filter((part) => !isConcept(part))
  return letters.filter((part) => text.has(part)).length / letters.length >= enough
}

function foundIn(text: Features, parts: readonly string[]): number {
  if (lettersIn(text, parts)) return 1
  return parts.some((part) => isMeaning(part) && text.has(part)) ? sameConcept : 0
}
