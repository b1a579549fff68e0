import { isKnownAt, masked, type Mentioned } from './mentioned.ts'

/** Letters that tell a word whatever its ending. */
const stem = 6
const stemOfTwo = 5
const isMask = (word: string) => word.endsWith('_')

/**
 * What a text is told by as a wish for records: its senses and what it names, in any language; the stems of its words, and
 * of two in a row, in its own; how long it is, and how many of its words are strange.
 */
export function featuresOf(mentioned: Mentioned): ReadonlySet<string> {
  const { words, spans, entities, locale } = mentioned
  const said = masked(mentioned)
  const framed = ['^', ...said, '$'].map((word) => (isMask(word) ? word : word.slice(0, stemOfTwo)))
  const strange = words.filter((_, at) => !isKnownAt(mentioned, at)).length
  return new Set([
    ...spans.flatMap(({ senses }) => senses.map((sense) => `says ${sense}`)),
    ...entities.map(({ kind, isCity }) => `names ${isCity ? 'city' : kind}`),
    ...said.map((word) => `${locale} ${isMask(word) ? word : word.slice(0, stem)}`),
    ...framed.slice(1).map((word, at) => `${locale} ${framed[at]} ${word}`),
    `length ${Math.min(Math.floor(words.length / 3), 5)}`,
    `strange ${Math.min(strange, 5)}`,
  ])
}
