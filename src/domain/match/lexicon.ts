import { type Locale, locales } from '../../locale.ts'
import { fold } from '../search/normalise.ts'
import type { Capability } from './capability.ts'
import { nearlyStartsWith, patternOf, sameStart } from './tokens.ts'

export interface Meaning {
  id: string
  locale: Locale
}
export interface Phrase extends Meaning {
  parts: ReturnType<typeof patternOf>
}
/** Meanings of a word, and how surely it means them. */
export interface Found {
  meanings: readonly Meaning[]
  weight: number
  /** How many letters of the word it is known by. */
  letters: number
  /** Sure enough to be taken in a language that the text is not in. */
  anyLanguage: boolean
}

/** What the whole text says about its words. */
export interface Manner {
  /** Its writer uses å, ä and ö, so that “smart” is no “smärta”. */
  dotted?: boolean
  /** A word or two: nothing else will tell what was meant, so shorter typos are forgiven too. */
  brief?: boolean
}

/** The shortest stem that counts inside a compound (`kouluruokahävikki`), and with a typo. */
const shortestInside = 6
const shortestMistyped = 7
const shortestMistypedAlone = 5
const insideWeight = 0.8
export const typoWeight = 0.7
/** The same for words typed without their dots and rings. */
const shortestPlain = 5
const plainWeight = 0.9

/** The vocabulary's words, laid out so that a text's word finds them by its beginning. */
export function createLexicon(capabilities: readonly Capability[]) {
  const exact = new Map<string, Meaning[]>()
  const stems = new Map<string, Meaning[]>()
  const plainExact = new Map<string, Meaning[]>()
  const plainStems = new Map<string, Meaning[]>()
  /** By their first word, folded. */
  const phrases = new Map<string, Phrase[]>()
  const openPhrases = new Map<string, Phrase[]>()
  const byStart = new Map<string, string[]>()
  let longest = 0

  for (const capability of capabilities)
    for (const locale of locales)
      for (const word of capability[locale]) {
        const parts = patternOf(word)
        const [first] = parts
        if (!first) continue
        const meaning = { id: capability.id, locale }
        const plain = fold(first.stem)
        longest = Math.max(longest, first.stem.length)
        if (parts.length > 1) add(first.open ? openPhrases : phrases, plain, { ...meaning, parts })
        else {
          add(first.open ? stems : exact, first.stem, meaning)
          if (plain !== first.stem) add(first.open ? plainStems : plainExact, plain, meaning)
        }
      }
  for (const stem of stems.keys())
    if (stem.length >= shortestMistypedAlone) add(byStart, stem.slice(0, sameStart), stem)

  function wordsFor(token: string, { dotted, brief }: Manner): Found[] {
    const found: Found[] = []
    const take = (known: Map<string, Meaning[]>, stem: string, weight: number, anyLanguage: boolean) => {
      const meanings = known.get(stem)
      if (meanings) found.push({ meanings, weight, letters: stem.length, anyLanguage })
      return meanings !== undefined
    }
    take(exact, token, 1, true)
    let covered = 0
    for (let length = 2; length <= Math.min(token.length, longest); length++) {
      if (take(stems, token.slice(0, length), 1, true)) covered = length
    }
    // What a longer known beginning holds is no word of its own: “högskola” is no “skola”.
    for (let from = 3; from <= token.length - shortestInside; from++) {
      const furthest = Math.min(token.length, from + longest)
      for (let to = Math.max(from + shortestInside, covered + 1); to <= furthest; to++)
        take(stems, token.slice(from, to), insideWeight, false)
    }
    if (found.length > 0) return found
    if (token.length >= shortestPlain && !dotted) {
      take(plainExact, token, plainWeight, false)
      for (let length = 4; length <= Math.min(token.length, longest); length++)
        take(plainStems, token.slice(0, length), plainWeight, false)
    }
    const shortest = brief ? shortestMistypedAlone : shortestMistyped
    if (found.length > 0 || token.length < shortest) return found
    for (const stem of byStart.get(token.slice(0, sameStart)) ?? [])
      if (stem.length >= shortest && nearlyStartsWith(token, stem)) take(stems, stem, typoWeight, false)
    return found
  }

  /** Phrases that may begin with the word. */
  function phrasesFrom(token: string): Phrase[] {
    const plain = fold(token)
    const found = [...(phrases.get(plain) ?? [])]
    for (let length = 1; length <= Math.min(plain.length, longest); length++) {
      const open = openPhrases.get(plain.slice(0, length))
      if (open) found.push(...open)
    }
    return found
  }

  return { wordsFor, phrasesFrom }
}

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) =>
  void (map.get(key)?.push(value) ?? map.set(key, [value]))
