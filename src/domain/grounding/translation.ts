import { isNamed, type SameThing } from './names.ts'
import { withoutDates } from './values.ts'
import { alike, tellingWords } from './words.ts'

/** The share of a translation's telling words whose meaning must be known to stand in the original. */
const enough = 0.5
/** How much of the meanings' order must be kept, so that who does what to whom is not turned round. */
const sameOrder = 0.7

interface Dictionary {
  /** What a word means, in any language: ids of the pack's concepts. */
  meaningsOf: (word: string) => readonly string[]
  sameThings: readonly SameThing[]
}

/**
 * Can the text be a translation of the original? Nothing it means may be missing from the original, most of it must be
 * known to stand there, and in about the same order. A dictionary of the field can't prove a translation; it finds what is not one.
 */
export function canTranslate(
  text: string,
  original: string,
  { meaningsOf, sameThings }: Dictionary,
): boolean {
  const theirs = tellingWords(withoutDates(original))
  const places = new Map<string, number>()
  theirs.forEach((word, at) => {
    for (const meaning of meaningsOf(word)) if (!places.has(meaning)) places.set(meaning, at)
  })
  const words = tellingWords(withoutDates(text))
  const order: number[] = []
  let known = 0
  for (const word of words) {
    const same = theirs.findIndex((other) => alike(word, other, 3))
    const meanings = meaningsOf(word)
    const at =
      same >= 0 ? same : meanings.map((meaning) => places.get(meaning)).find((place) => place !== undefined)
    if (at !== undefined) {
      known++
      order.push(at)
    } else if (isNamed(word, theirs, sameThings)) known++
    else if (meanings.length > 0) return false
  }
  const ratio = words.length / Math.max(1, theirs.length)
  return (
    words.length > 0 &&
    known / words.length >= enough &&
    ratio >= 0.5 &&
    ratio <= 2.5 &&
    rising(order) >= sameOrder * order.length
  )
}

/** The length of the longest rising run of places, others left out. */
function rising(places: readonly number[]) {
  const best: number[] = []
  places.forEach((place, at) => {
    const before = places.slice(0, at).map((earlier, index) => (earlier <= place ? best[index]! : 0))
    best.push(1 + Math.max(0, ...before))
  })
  return Math.max(0, ...best)
}
