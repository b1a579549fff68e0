import { createCache } from '../../cache.ts'
import { headOf, isFormOf } from './inflected.ts'
import type { Named } from './names.ts'
import { fold, normalise } from './normalise.ts'

interface Mention {
  id: string
  /** What the text says besides the name, as words. */
  rest: string
}

/** Finds records by what they are called. */
export interface Names {
  all: readonly Named[]
  /** The record whose whole name stands in the text, in any form; the longest name counts, and of two called so the first. */
  namedIn(text: string): Mention | undefined
  /** The record that a few words name by a good part of its name, which no other record has. */
  namedByPart(typed: string): string | undefined
}

const wordsIn = (text: string) => normalise(text).split(' ').filter(Boolean)
const shortestPart = 3
const mostLately = 50

/** Reads all names once. */
export function createNames(records: readonly Named[]): Names {
  const called = records.map(({ id, names }) => ({
    id,
    names: [...new Set(names)].map((name) => wordsIn(name).map(fold)).filter((parts) => parts.length > 0),
  }))
  const whole = called.flatMap(({ id, names }) =>
    names.map((parts) => ({ id, parts, head: headOf(parts[0]!), length: parts.join('').length })),
  )
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

  /** One question is looked through for names again and again. */
  const lately = createCache<{ mention: Mention | undefined }>(mostLately)
  function namedIn(text: string): Mention | undefined {
    const before = lately.get(text)
    if (before) return before.mention
    const mention = mentionIn(text)
    lately.set(text, { mention })
    return mention
  }

  function mentionIn(text: string): Mention | undefined {
    const words = wordsIn(text)
    const folded = words.map(fold)
    const heads = new Set(folded.map(headOf))
    const found = whole
      .flatMap(({ id, parts, head, length }) => {
        if (!heads.has(head)) return []
        const at = folded.findIndex((_, from) =>
          parts.every((part, offset) => isFormOf(folded[from + offset] ?? '', part)),
        )
        return at < 0 ? [] : [{ id, at, parts, length }]
      })
      .filter(({ parts, length }) => parts.length > 1 || (length >= shortestPart && !isShared(parts[0]!)))
      .toSorted((one, other) => other.length - one.length)
    const [best] = found
    if (!best) return undefined
    const rest = words.filter((_, at) => at < best.at || at >= best.at + best.parts.length).join(' ')
    return { id: best.id, rest }
  }

  function namedByPart(typed: string): string | undefined {
    const words = wordsIn(typed).map(fold)
    const heads = words.map(headOf)
    const found = called.filter(({ names }) =>
      names.some((whole) => {
        if (!heads.every((head) => whole.some((part) => headOf(part) === head))) return false
        const parts = whole.filter((part) => part.length >= shortestPart)
        const meant = parts.filter((part) => words.some((word) => isFormOf(word, part)))
        return (
          meant.length * 2 >= parts.length &&
          words.every((word) => parts.some((part) => isFormOf(word, part))) &&
          meant.some((part) => !isShared(part))
        )
      }),
    )
    return words.length > 0 && found.length === 1 ? found[0]?.id : undefined
  }

  return { all: records, namedIn, namedByPart }
}
