import { similarity } from './grams.ts'
import { normalise } from './normalise.ts'

export interface Named {
  id: string
  /** Everything the record is called, in all languages, abbreviations included. */
  names: readonly string[]
}

/** The records a typed name can mean: one when it is sure, some when it is not, none when nothing is near. */
export function recordsNamed<Record extends Named>(typed: string, records: readonly Record[]): Record[] {
  const wanted = normalise(typed)
  if (!wanted) return []
  const exact = records.filter(
    ({ id, names }) => id === wanted || names.some((name) => normalise(name) === wanted),
  )
  if (exact.length > 0) return exact.slice(0, 1)

  // A name inside a longer sentence is not a name: “who decides on funding” is no body called “decides”.
  const byWord = records.filter(({ names }) =>
    names.some((name) => ` ${normalise(name)} `.includes(` ${wanted} `)),
  )
  if (byWord.length === 1) return byWord
  const scored = records
    .map((record) => ({ record, score: nearest(wanted, record) }))
    .filter(({ score }) => score >= 0.35)
    .toSorted((one, other) => other.score - one.score)
  const [best, second] = scored
  if (best && best.score >= 0.6 && best.score - (second?.score ?? 0) >= 0.15) return [best.record]
  return [...new Set([...byWord, ...scored.map(({ record }) => record)])].slice(0, 5)
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
