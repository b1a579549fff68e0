import { remembering } from '../../cache.ts'
import { fold, normalise } from '../search/normalise.ts'

/** Some words of a text in a row, from 0, and what they may mean. */
export interface Span<Sense extends string = string> {
  from: number
  to: number
  senses: readonly Sense[]
}

interface Phrase<Sense> {
  sense: Sense
  words: readonly string[]
}

/** Ways to say each sense: phrases with a comma between them, `budjet*` for every word that begins so. */
export type Lexicon<Sense extends string> = Readonly<Record<Sense, readonly string[]>>

/** Words as a lexicon knows them: in small letters, without dots above them. */
export const wordsIn = remembering((text): readonly string[] =>
  fold(normalise(text)).split(' ').filter(Boolean),
)

/** Finds at each place of a text the longest phrase of the lexicon, with all that it may mean; words of no phrase are in no span. */
export function createTagger<Sense extends string>(lexicon: Lexicon<Sense>) {
  const byHead = new Map<string, Phrase<Sense>[]>()
  for (const [sense, lists] of Object.entries(lexicon) as [Sense, readonly string[]][])
    for (const phrase of lists.flatMap((list) => list.split(',')).map((one) => one.trim()))
      add(byHead, { sense, words: phrase.split(' ').map(fold) })

  const spansOf = remembering((text): readonly Span<Sense>[] => {
    const words = text.split(' ')
    const spans: Span<Sense>[] = []
    for (let from = 0; from < words.length; from += 1) {
      const found = startingAt(byHead, words, from)
      const length = Math.max(0, ...found.map((phrase) => phrase.words.length))
      if (length === 0) continue
      const senses = found.filter((phrase) => phrase.words.length === length).map(({ sense }) => sense)
      spans.push({ from, to: from + length, senses: [...new Set(senses)] })
      from += length - 1
    }
    return spans
  })
  return (words: readonly string[]) => spansOf(words.join(' '))
}

/** Whatever a phrase begins with has at least as many letters, or is the whole word. */
const headLength = 2
const headOf = (word: string) => word.slice(0, headLength)

function add<Sense>(byHead: Map<string, Phrase<Sense>[]>, phrase: Phrase<Sense>) {
  const head = headOf(phrase.words[0] ?? '').replace('*', '')
  byHead.set(head, [...(byHead.get(head) ?? []), phrase])
}

const startingAt = <Sense>(
  byHead: ReadonlyMap<string, readonly Phrase<Sense>[]>,
  words: readonly string[],
  from: number,
) =>
  (byHead.get(headOf(words[from] ?? '')) ?? []).filter((phrase) =>
    phrase.words.every((word, offset) => isSaid(word, words[from + offset])),
  )

const isSaid = (word: string, typed: string | undefined) =>
  typed !== undefined && (word.endsWith('*') ? typed.startsWith(word.slice(0, -1)) : typed === word)
