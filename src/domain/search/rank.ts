import { fold, normalise } from './normalise.ts'
import { grams } from './grams.ts'

/** Share of a word's 4-grams that must stand in a text for the word to count as found there. */
const enough = 0.6

/**
 * Records whose texts hold the words, best first; score is 0–1, the share of the words (rare ones weigh more) that
 * were found. Inflected, compounded and slightly misspelt words count.
 */
export function rank<Record>(typed: string, records: readonly Record[], textsOf: (record: Record) => readonly string[]) {
  const wanted = [...new Set(fold(normalise(typed)).split(' '))]
    .filter((word) => word.length > 2)
    .map((word) => ({ word, parts: [...new Set(grams(word).map((gram) => gram.trim()))] }))
  const texts = records.map((record) => ` ${fold(normalise(textsOf(record).join(' ')))} `)
  const weighed = wanted.map(({ parts }) => {
    const found = texts.map((text) => parts.filter((part) => text.includes(part)).length / parts.length >= enough)
    const count = found.filter(Boolean).length
    return { found, weight: Math.log(1 + records.length / (1 + count)) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return records
    .map((record, at) => ({
      record,
      score: total === 0 ? 0 : weighed.reduce((sum, { found, weight }) => sum + (found[at] ? weight : 0), 0) / total,
    }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
}
