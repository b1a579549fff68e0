import { remembering } from '../../cache.ts'
import { headOf, isAbbreviationWithEnding, isFormOf } from './inflected.ts'
import type { Named } from './names.ts'
import { fold, normalise } from './normalise.ts'

interface Mention {
  id: string
  /** What the text says besides the name, as words. */
  rest: string
}

/** Where a name stands, in words from 0; `to` is the first word after it. */
interface Place {
  id: string
  from: number
  to: number
}

/** Finds records by what they are called. */
export interface Names {
  all: readonly Named[]
  /** The record whose whole name stands in the text, in any form; the longest name counts, and of two called so the first. */
  namedIn(text: string): Mention | undefined
  /** All records whose whole names stand in the text, and at which of its words; of names that overlap the longest. */
  placesIn(text: string): readonly Place[]
  /** The record that a few words name by a good part of its name, which no other record has. */
  namedByPart(typed: string): string | undefined
}

const wordsIn = (text: string) => normalise(text).split(' ').filter(Boolean)
const shortestPart = 3

/** Reads all names once. */
export function createNames(records: readonly Named[]): Names {
  const called = records.map(({ id, names }) => ({
    id,
    names: [...new Set(names)].map((name) => wordsIn(name).map(fold)).filter((parts) => parts.length > 0),
  }))
  const whole = records
    .flatMap(({ id, names }) =>
      [...new Set(names)].map((name) => ({ id, name, parts: wordsIn(name).map(fold) })),
    )
    .filter(({ parts }) => parts.length > 0)
    .map(({ id, name, parts }, place) => ({
      id,
      name,
      parts,
      heads: new Set(parts.map(headOf)),
      length: parts.join('').length,
      place,
    }))
  const byFirstHead = byHeads(whole, ({ parts }) => parts.slice(0, 1))
  const byEachHead = byHeads(whole, ({ parts }) => parts)
  const shared = new Map<string, boolean>()

  /** Is the word in the names of more than one record? */
  function isShared(word: string): boolean {
    const before = shared.get(word)
    if (before !== undefined) return before
    const having = called.filter(({ names }) =>
      names.some((parts) => parts.some((part) => isFormOf(part, word))),
    )
    shared.set(word, having.length > 1)
    return having.length > 1
  }

  const isOwn = (word: string) => !everyday.has(word) && !isShared(word)

  function namedIn(text: string): Mention | undefined {
    const [best] = placesAmong(text)
    if (!best) return undefined
    const rest = wordsIn(text)
      .filter((_, at) => at < best.from || at >= best.to)
      .join(' ')
    return { id: best.id, rest }
  }

  /** The longest name first. */
  const placesAmong = remembering((text): readonly Place[] => {
    const folded = wordsIn(text).map(fold)
    return [...new Set(folded.map(headOf))]
      .flatMap((head) => byFirstHead.get(head) ?? [])
      .flatMap(({ id, name, parts, length, place }) => {
        const from = folded.findIndex((_, at) =>
          parts.every((part, offset) => {
            const word = folded[at + offset] ?? ''
            return isFormOf(word, part) || (offset > 0 && isAbbreviationWithEnding(word, part))
          }),
        )
        return from < 0 ? [] : [{ id, name, from, to: from + parts.length, parts, length, place }]
      })
      .filter(
        ({ name, parts, length }) =>
          parts.length > 1 || (length >= shortestPart && (isWritten(name, text) || isOwn(parts[0]!))),
      )
      .toSorted((one, other) => other.length - one.length || one.place - other.place)
  })

  function placesIn(text: string): readonly Place[] {
    const places: Place[] = []
    for (const { id, from, to } of placesAmong(text))
      if (places.every((place) => to <= place.from || from >= place.to)) places.push({ id, from, to })
    return places
  }

  const namedByPart = remembering((typed): string | undefined => {
    const words = wordsIn(typed).map(fold)
    const [first, ...others] = words.map(headOf)
    if (first === undefined || (words.length === 1 && isEveryday(words[0]!))) return undefined
    const ids = new Set<string>()
    for (const { id, parts, heads } of byEachHead.get(first) ?? [])
      if (others.every((head) => heads.has(head)) && isPartOf(words, parts)) ids.add(id)
    const [id] = ids
    return ids.size === 1 ? id : undefined
  })

  /** Do the words say half of a name or more, and something that no other record is called? */
  function isPartOf(words: readonly string[], name: readonly string[]): boolean {
    const parts = name.filter((part) => part.length >= shortestPart)
    const meant = parts.filter((part) => words.some((word) => isFormOf(word, part)))
    return (
      meant.length * 2 >= parts.length &&
      words.every((word) => parts.some((part) => isFormOf(word, part))) &&
      meant.some((part) => !isShared(part))
    )
  }

  return { all: records, namedIn, namedByPart, placesIn }
}

/** Words of everyday speech, a name only in capitals or with others beside them: “ett hus”, “a fair share”, “the alliance”. */
const everyday = new Set(
  ['hus', 'fair', 'lab', 'alliance', 'alliansen', 'allianssi', 'yhteistyö', 'samarbetet'].map(fold),
)
/** Every project has pilots: “pääseekö pilottiin?” names none. */
const pilots = /^(?:pilo(?:t|ts|tti\p{L}*|tin|tissa|tista|ten|ter|terna)|kokeilu\p{L}*)$/u
const isEveryday = (word: string) => everyday.has(word) || pilots.test(word)
/** “FAIR”, and no other case: an abbreviation says who is meant, though others have it in their names. */
const isWritten = (name: string, text: string) =>
  /^\p{Lu}{3,}$/u.test(name) && text.split(/[^\p{L}\p{N}]+/u).includes(name)

/** Names by how the words begin that they are looked for by: any form of a word begins so. */
function byHeads<Name>(
  names: readonly Name[],
  wordsOf: (name: Name) => readonly string[],
): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>()
  for (const name of names)
    for (const head of new Set(wordsOf(name).map(headOf))) found.set(head, [...(found.get(head) ?? []), name])
  return found
}
