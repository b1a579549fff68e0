import { onceFor } from '../../cache.ts'
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
  const byHead = knownNames(all, namesOf)
  let best: (Name<One> & { at: number }) | undefined
  for (const head of new Set(plain.map(headOf)))
    for (const name of byHead.get(head) ?? []) {
      if (best && !isBefore(name, best)) continue
      const at = placeOf(name.parts)
      if (at >= 0) best = { ...name, at }
    }
  return (
    best && { found: best.one, name: best.name, rest: words.toSpliced(best.at, best.parts.length).join(' ') }
  )

  /** The word of the text, from 0, where the name begins; less than 0 where it doesn't stand. */
  function placeOf(parts: readonly string[]) {
    for (let at = 0; at + parts.length <= words.length; at++) if (stands(parts, at)) return at
    return -1
  }
  function stands(parts: readonly string[], at: number) {
    for (const [offset, part] of parts.entries()) {
      if (!isFormOf(plain[at + offset]!, part)) return false
      if (!fits({ typed: words[at + offset]!, part, parts: parts.length, words: words.length })) return false
    }
    return true
  }
}

/** The longer name; of two as long the first. */
const isBefore = (one: Name<unknown>, other: Name<unknown>) =>
  one.name.length > other.name.length || (one.name.length === other.name.length && one.place < other.place)

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)
const plainly = (word: string) => fold(word.toLocaleLowerCase('fi'))

interface Name<One> {
  one: One
  /** Among all names. */
  place: number
  name: string
  parts: readonly string[]
}
type ByHead<One> = ReadonlyMap<string, readonly Name<One>[]>
type NamesOf<One> = (one: One) => readonly string[]

const knownNames = <One>(all: readonly One[], namesOf: NamesOf<One>) =>
  readingNames(namesOf as NamesOf<unknown>)(all) as ByHead<One>

/** Hundreds of names are looked for in every question: by what any form of a name begins with, folded. */
const readingNames = onceFor((namesOf: NamesOf<unknown>) =>
  onceFor((all: readonly unknown[]): ByHead<unknown> => byHeads(all, namesOf)),
)

function byHeads(all: readonly unknown[], namesOf: NamesOf<unknown>): ByHead<unknown> {
  const names = all
    .flatMap((one) => [...new Set(namesOf(one))].map((name) => ({ one, name, parts: wordsIn(name) })))
    .map((name, place) => ({ ...name, place }))
  const byHead = new Map<string, Name<unknown>[]>()
  for (const name of names) {
    const head = headOf(plainly(name.parts[0] ?? ''))
    byHead.set(head, [...(byHead.get(head) ?? []), name])
  }
  return byHead
}
