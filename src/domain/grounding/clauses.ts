import { isProved, valuesIn, withoutDates } from './values.ts'
import { alikeBare, bare, tellingWords } from './words.ts'

/** A part of a sentence with fewer telling words than this is an item of a list and can't be left out alone. */
const shortest = 3
/** The share of a clause's telling words that restating it takes. */
const enough = 0.8

const clausesIn = (text: string) =>
  text
    .split(/(?<!\d)[,;:]|[,;:](?!\d)|[()]|\s[–—-]\s|[.!?…](?:\s|$)/u)
    .filter((part) => tellingWords(part).length > 0)

/**
 * Does the claim restate the sentences in their own words? Every telling word of the claim stands in them, in the same
 * order; it may leave out whole clauses, never a part of one: that is how “cities pay 40 %, the EU 60 %” becomes “cities pay 60 %”.
 */
export function restates(claim: string, sentences: string): boolean {
  const clauses = clausesIn(sentences).map((text) => ({ text, words: tellingWords(withoutDates(text)) }))
  const words = clauses.flatMap((clause, index) => clause.words.map((word) => ({ word: bare(word), index })))
  const used = clauses.map(() => 0)
  let from = 0
  for (const wanted of tellingWords(withoutDates(claim)).map(bare)) {
    const at = words.findIndex(({ word }, index) => index >= from && alikeBare(wanted, word))
    if (at < 0) return false
    used[words[at]!.index]!++
    from = at + 1
  }
  const proofs = valuesIn(claim)
  return clauses.every(({ text, words: all }, index) => {
    if (used[index] === 0) return all.length >= shortest || clauses.length === 1
    return used[index]! / all.length >= enough && valuesIn(text).every((value) => isProved(value, proofs))
  })
}
