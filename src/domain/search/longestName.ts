import { headOf, isFormOf } from './inflected.ts'
import { fold } from './normalise.ts'

/** One word of a text and the part of a name that it may be a form of. */
export interface Fit {
  typed: string
  part: string
  /** How many words the name and the text have. */
  parts: number
  words: number
}

/** Of all that a text names, in any form, what has the longest name, that name, and what else it says. `namesOf` stays the same function. */
export function longestName<One extends object>(
  text: string,
  all: readonly One[],
  namesOf: (one: One) => readonly string[],
  fits: (fit: Fit) => boolean = () => true,
): { found: One; name: string; rest: string } | undefined {
  const words = wordsIn(text)
  const plain = words.map(plainly)
  const heads = new Set(plain.map(headOf))
  const found = all.flatMap((one) =>
    knownNames(one, namesOf).flatMap(({ name, parts, head }) => {
      if (!heads.has(head)) return []
      const at = plain.findIndex((_, from) =>
        parts.every(
          (part, offset) =>
            isFormOf(plain[from + offset] ?? '', part) &&
            fits({ typed: words[from + offset] ?? '', part, parts: parts.length, words: words.length }),
        ),
      )
      return at < 0 ? [] : [{ found: one, name, rest: words.toSpliced(at, parts.length).join(' ') }]
    }),
  )
  return found.toSorted((one, other) => other.name.length - one.name.length)[0]
}

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)
const plainly = (word: string) => fold(word.toLocaleLowerCase('fi'))

interface Name {
  name: string
  parts: readonly string[]
  /** Of its first part, folded: what any form of it begins with. */
  head: string
}
/** Hundreds of names are looked for in every question. */
const known = new WeakMap<object, WeakMap<object, readonly Name[]>>()

function knownNames<One extends object>(one: One, namesOf: (one: One) => readonly string[]): readonly Name[] {
  const byOne = known.get(namesOf) ?? new WeakMap<object, readonly Name[]>()
  known.set(namesOf, byOne)
  const before = byOne.get(one)
  if (before) return before
  const names = [...new Set(namesOf(one))].map((name) => {
    const parts = wordsIn(name)
    return { name, parts, head: headOf(plainly(parts[0] ?? '')) }
  })
  byOne.set(one, names)
  return names
}
