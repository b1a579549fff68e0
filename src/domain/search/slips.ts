import { capitalised } from '../../text.ts'
import { editDistance } from './editDistance.ts'
import { isFirstName } from './firstNames.ts'
import { isFormOf } from './inflected.ts'
import { fold, normalise } from './normalise.ts'

/** The text with its slips put right; a word that `isName` says is one stays. */
export type Mended = (text: string, isName?: (word: string) => boolean) => string

/** Shorter words are near too many others. */
const shortest = 5
const wordsIn = /\p{L}{5,}/gu

/**
 * A text with the slips of the fingers in it put right, and nothing else changed: a word that nobody uses becomes the name, or the
 * word used most, that is one letter away and begins and ends alike: “Forum Viirum”, “circualr econmy”.
 */
export function slipsMended(
  { words, names }: { words: readonly string[]; names: readonly string[] },
  isStrange: (word: string) => boolean,
): Mended {
  const known = new Set(words)
  const ofNames = new Set(names.flatMap((name) => normalise(name).split(' ')))
  const named = byEnds([...ofNames])
  const used = byEnds(words)

  const nearIn = (
    all: ReadonlyMap<string, readonly string[]>,
    word: string,
    mayBe: (word: string, other: string) => boolean = () => true,
  ) =>
    all
      .get(endsOf(word))
      ?.find(
        (other) =>
          mayBe(word, other) && editDistance(word, other, 1) === 1 && !isFormOf(fold(word), fold(other)),
      )

  function mended(typed: string, isName: (word: string) => boolean): string {
    const word = normalise(typed)
    if (known.has(word) || isFirstName(word) || ofNames.has(word.replace(finnishEnding, ''))) return typed
    const right = nearIn(named, word) ?? (isStrange(word) ? nearIn(used, word, isSlip) : undefined)
    if (right === undefined || isName(typed)) return typed
    return /^\p{Lu}/u.test(typed) ? capitalised(right) : right
  }
  return (text, isName = () => false) => text.replaceAll(wordsIn, (word) => mended(word, isName))
}

/** “Labista”, “Hubissa”: a short foreign name as Finnish bends it. */
const finnishEnding = /i(?:sta|ssa|lla|lta|lle|in|n|a)$/u

/** A letter too many, left out or swapped; one in place of another makes another word (“isossa”, “isosta”). */
const isSlip = (word: string, other: string) =>
  word.length !== other.length || lettersOf(word) === lettersOf(other)
const lettersOf = (word: string) => word.split('').toSorted().join('')

const endsOf = (word: string) => `${word[0]}${word.at(-1)}`

function byEnds(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < shortest) continue
    const before = all.get(endsOf(word))
    if (before) before.push(word)
    else all.set(endsOf(word), [word])
  }
  return all
}
