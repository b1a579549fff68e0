import { alike, alikeBare, bare, tellingWords, wordsIn } from './words.ts'

/** What one thing is called in each language, abbreviations included. */
export type SameThing = readonly string[]

/** The longest ending that a name may differ by: `Helsinki` and `Helsingin`, never `Helsingborg`. */
const longestEnding = 3

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** Words that name something: capitals inside a sentence, abbreviations anywhere. `opening` words may only be first words. */
export function namesIn(text: string): { sure: string[]; opening: string[] } {
  const sure: string[] = []
  const opening: string[] = []
  for (const sentence of text.split(/(?<=[.!?:])\s+|\n/u)) {
    const words = wordsIn(sentence)
    words.forEach((word, at) => {
      if (!isCapital(word) || word.length < 2) return
      if (at > 0 || /\p{Lu}.*\p{Lu}/u.test(word)) sure.push(word)
      else if (tellingWords(word).length > 0) opening.push(word)
    })
  }
  return { sure, opening }
}

/** Does the name stand in the words, as such or as the same thing is called in another language? */
export function isNamed(name: string, words: readonly string[], sameThings: readonly SameThing[]): boolean {
  const plain = words.map(bare)
  const stands = (one: string) => {
    const wanted = bare(one)
    return plain.some((word) => alikeBare(wanted, word, longestEnding))
  }
  return (
    stands(name) ||
    sameThings.some((thing) => isPartOf(name, thing) && thing.some((called) => isWhole(called, stands)))
  )
}

/** Is it a part of what something is called? */
export const isPartOf = (word: string, thing: SameThing) =>
  thing.some((called) => namedWords(called).some((one) => alike(one, word, longestEnding)))

/** Of a name the words with capitals count; terms have none. */
function namedWords(called: string) {
  const capitals = wordsIn(called).filter(isCapital)
  return capitals.length > 0 ? capitals : tellingWords(called)
}

function isWhole(called: string, stands: (word: string) => boolean) {
  const words = namedWords(called)
  return words.length > 0 && words.every(stands)
}
