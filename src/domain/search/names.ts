import { similarity } from './grams.ts'
import { normalise } from './normalise.ts'

export interface Named {
  id: string
  /** Everything the record is called, in all languages, abbreviations included. */
  names: readonly string[]
}

export interface Meant<Record> {
  /** The one record that is meant, when there is no doubt. */
  sure?: Record
  /** What may be meant, best first. */
  near: Record[]
}

/** The records that a typed name can mean. */
export function recordsNamed<Record extends Named>(typed: string, records: readonly Record[]): Meant<Record> {
  const wanted = normalise(typed)
  if (!wanted) return { near: [] }
  const exact = records.find(
    ({ id, names }) => id === wanted || id === typed || names.some((name) => normalise(name) === wanted),
  )
  if (exact) return { sure: exact, near: [exact] }

  const byWord = records.filter(({ names }) =>
    names.some((name) => ` ${normalise(name)} `.includes(` ${wanted} `)),
  )
  if (byWord.length === 1 && byWord[0]) return { sure: byWord[0], near: byWord }
  const scored = records
    .map((record) => ({ record, score: nearest(wanted, record) }))
    .filter(({ score }) => score >= 0.35)
    .toSorted((one, other) => other.score - one.score)
  const near = [...new Set([...byWord, ...scored.map(({ record }) => record)])].slice(0, 5)
  const [best, second] = scored
  const clear = best && best.score >= 0.6 && best.score - (second?.score ?? 0) >= 0.15
  return clear && byWord.length === 0 ? { sure: best.record, near } : { near }
}

/** Whole name or its best-fitting word: people type “aalto” and “hastemoottori”. */
const nearest = (wanted: string, { id, names }: Named) =>
  Math.max(
    ...[id.replaceAll('-', ' '), ...names].flatMap((name) => {
      const known = normalise(name)
      const words = wanted.includes(' ') ? [] : known.split(' ').filter((word) => word.length > 3)
      return [similarity(wanted, known), ...words.map((word) => similarity(wanted, word))]
    }),
  )
