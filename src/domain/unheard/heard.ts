import { editDistance } from '../search/editDistance.ts'
import { gramsOf, wordsOf } from '../search/grams.ts'

/** In how many letters the endings of two forms of a word may differ, both together. */
const longestEndings = 3
const shortestStem = 5
/** The share of letter sequences that no known word has. */
const strange = 1 / 3
/** From so many letters on, two may be wrong. */
const longWord = 10

export interface Heard {
  /** Has the word, a form of it, or one that it is a slip of, been said? */
  has: (word: string) => boolean
  /** Does any text hold these words, one after the other? */
  says: (phrase: string) => boolean
  /** Is a good part of its letter sequences in no word? */
  isStrange: (word: string) => boolean
}

/** What has been said in any of the texts. */
export function heardIn(texts: readonly string[]): Heard {
  const words = new Set<string>()
  const all = texts.map((text) => {
    const said = wordsOf(text)
    for (const word of said) words.add(word)
    return ` ${said.join(' ')} `
  })
  const grams = new Set<string>()
  const byFirst = new Map<string, string[]>()
  for (const word of words) {
    for (const gram of gramsOf(word)) grams.add(gram)
    const alike = byFirst.get(word.slice(0, 1))
    if (alike) alike.push(word)
    else byFirst.set(word.slice(0, 1), [word])
  }

  function isKnown(word: string): boolean {
    if (words.has(word)) return true
    if (word.length < shortestStem) return false
    const most = word.length >= longWord ? 2 : 1
    const alike = byFirst.get(word.slice(0, 1)) ?? []
    return alike.some(
      (known) =>
        isForm(word, known) || (known.length >= shortestStem && editDistance(word, known, most) <= most),
    )
  }
  return {
    says: (phrase) => all.some((text) => text.includes(` ${wordsOf(phrase).join(' ')} `)),
    has: (typed) => wordsOf(typed).every(isKnown),
    isStrange: (typed) => {
      const asked = wordsOf(typed).flatMap(gramsOf)
      return asked.filter((gram) => !grams.has(gram)).length >= asked.length * strange
    },
  }
}

/** Alike but for their endings. */
function isForm(one: string, other: string): boolean {
  const least = (one.length + other.length - longestEndings) / 2
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= Math.max(shortestStem, least)
}
