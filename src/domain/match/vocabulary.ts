import { type Locale, locales } from '../../locale.ts'
import { fold } from '../search/normalise.ts'
import type { Capability } from './capability.ts'
import { nearlyStartsWith, patternLength, patternOf } from './tokens.ts'

/** A capability that a text mentions. */
export interface Mention {
  id: string
  /** Index of the first word, and how many words. */
  at: number
  length: number
  /** The word as it stands in the text, folded. */
  word: string
  /** 0–1; less for a word inside a compound, a typo or another language's word. */
  weight: number
}

export interface Vocabulary {
  get(id: string): Capability | undefined
  all: readonly Capability[]
  /** Capabilities mentioned in a list of words, in the order of the text; `locale` where the text's language is known. */
  mentions(tokens: readonly string[], locale: Locale | undefined): Mention[]
}

interface Meaning {
  id: string
  locale: Locale
}
interface Phrase extends Meaning {
  parts: ReturnType<typeof patternOf>
}

/** What a word counts that only another language has. */
const foreignWeight = 0.8
/** The shortest stem that counts inside a compound (`kouluruokahävikki`), and with a typo. */
const shortestInside = 6
const shortestMistyped = 7
const insideWeight = 0.8
const typoWeight = 0.7
/** The same for words typed without their dots and rings. */
const shortestPlain = 5
const plainWeight = 0.9

/** Finds the vocabulary's words in texts: inflected, compounded, mistyped, in any of the languages. */
export function createVocabulary(capabilities: readonly Capability[]): Vocabulary {
  const exact = new Map<string, Meaning[]>()
  const stems = new Map<string, Meaning[]>()
  const plainExact = new Map<string, Meaning[]>()
  const plainStems = new Map<string, Meaning[]>()
  const phrases = new Map<string, Phrase[]>()
  const byLetter = new Map<string, string[]>()
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) =>
    void (map.get(key)?.push(value) ?? map.set(key, [value]))
  let longest = 0

  for (const capability of capabilities) {
    for (const locale of locales) {
      for (const word of capability[locale]) {
        const parts = patternOf(word)
        const [first] = parts
        if (!first) continue
        const meaning = { id: capability.id, locale }
        if (parts.length > 1) add(phrases, fold(first.stem).slice(0, 2), { ...meaning, parts })
        else {
          add(first.open ? stems : exact, first.stem, meaning)
          const plain = fold(first.stem)
          if (plain !== first.stem) add(first.open ? plainStems : plainExact, plain, meaning)
        }
        longest = Math.max(longest, first.stem.length)
      }
    }
  }
  for (const stem of stems.keys()) if (stem.length >= shortestMistyped) add(byLetter, stem.slice(0, 1), stem)

  function ofWord(token: string): { meanings: readonly Meaning[]; weight: number }[] {
    const found = [{ meanings: exact.get(token) ?? [], weight: 1 }]
    for (let length = 2; length <= Math.min(token.length, longest); length++)
      found.push({ meanings: stems.get(token.slice(0, length)) ?? [], weight: 1 })
    for (let from = 3; from <= token.length - shortestInside; from++)
      for (let to = from + shortestInside; to <= token.length; to++)
        found.push({ meanings: stems.get(token.slice(from, to)) ?? [], weight: insideWeight })
    if (token.length >= shortestPlain && found.every(({ meanings }) => meanings.length === 0)) {
      found.push({ meanings: plainExact.get(token) ?? [], weight: plainWeight })
      for (let length = 4; length <= Math.min(token.length, longest); length++)
        found.push({ meanings: plainStems.get(token.slice(0, length)) ?? [], weight: plainWeight })
    }
    if (token.length >= shortestMistyped && found.every(({ meanings }) => meanings.length === 0)) {
      for (const stem of byLetter.get(token.slice(0, 1)) ?? [])
        if (nearlyStartsWith(token, stem)) found.push({ meanings: stems.get(stem) ?? [], weight: typoWeight })
    }
    return found
  }

  const known = new Map(capabilities.map((capability) => [capability.id, capability]))
  return {
    all: capabilities,
    get: (id) => known.get(id),
    mentions(tokens, locale) {
      const counts = (meaning: Meaning, length: number) =>
        !locale || meaning.locale === locale ? 1 : length >= 5 ? foreignWeight : 0
      return tokens.flatMap((token, at) => {
        const best = new Map<string, Mention>()
        const put = (id: string, length: number, weight: number) => {
          if (weight > (best.get(id)?.weight ?? 0))
            best.set(id, { id, at, length, word: tokens.slice(at, at + length).join(' '), weight })
        }
        for (const { meanings, weight } of ofWord(token))
          for (const meaning of meanings) put(meaning.id, 1, weight * counts(meaning, token.length))
        for (const { id, locale: language, parts } of phrases.get(fold(token).slice(0, 2)) ?? []) {
          const length = patternLength(parts, tokens, at)
          if (length > 0) put(id, length, counts({ id, locale: language }, 9))
        }
        return [...best.values()]
      })
    },
  }
}
