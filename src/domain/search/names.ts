import { similarTo } from './grams.ts'
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
  const known = records.map((record) => ({ record, names: record.names.map(normalise) }))
  const exact = known.find(
    ({ record: { id }, names }) => id === wanted || id === typed || names.includes(wanted),
  )?.record
  if (exact) return { sure: exact, near: [exact] }

  const byWord = known
    .filter(({ names }) => names.some((name) => ` ${name} `.includes(` ${wanted} `)))
    .map(({ record }) => record)
  if (byWord.length === 1 && byWord[0]) return { sure: byWord[0], near: byWord }
  const near = nearestTo(wanted)
  const scored = known
    .map(({ record, names }) => ({ record, score: near([record.id.replaceAll('-', ' '), ...names]) }))
    .filter(({ score }) => score >= 0.35)
    .toSorted((one, other) => other.score - one.score)
  const mayBe = [...new Set([...byWord, ...scored.map(({ record }) => record)])].slice(0, 5)
  const [best, second] = scored
  const clear = best && best.score >= 0.6 && best.score - (second?.score ?? 0) >= 0.15
  return clear && byWord.length === 0 ? { sure: best.record, near: mayBe } : { near: mayBe }
}

/** Whole name or its best-fitting word: people type “aalto” and “hastemoottori”. */
function nearestTo(wanted: string) {
  const like = similarTo(wanted)
  const isOneWord = !wanted.includes(' ')
  return (names: readonly string[]) =>
    Math.max(
      ...names.flatMap((name) => {
        const words = isOneWord ? name.split(' ').filter((word) => word.length > 3) : []
        return [like(name), ...words.map(like)]
      }),
    )
}
