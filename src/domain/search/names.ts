import { gramsIn, shared } from './grams.ts'
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
  const all = records.map((record) => ({
    record,
    names: record.names.map((name) => known.get(name)?.plain ?? normalise(name)),
  }))
  const exact = all.find(
    ({ record: { id }, names }) => id === wanted || id === typed || names.includes(wanted),
  )?.record
  if (exact) return { sure: exact, near: [exact] }

  const byWord = all
    .filter(({ names }) => names.some((name) => ` ${name} `.includes(` ${wanted} `)))
    .map(({ record }) => record)
  if (byWord.length === 1 && byWord[0]) return { sure: byWord[0], near: byWord }
  const near = nearestTo(wanted)
  const scored = records
    .map((record) => ({ record, score: near([record.id.replaceAll('-', ' '), ...record.names]) }))
    .filter(({ score }) => score >= 0.35)
    .toSorted((one, other) => other.score - one.score)
  const mayBe = [...new Set([...byWord, ...scored.map(({ record }) => record)])].slice(0, 5)
  const [best, second] = scored
  const clear = best && best.score >= 0.6 && best.score - (second?.score ?? 0) >= 0.15
  return clear && byWord.length === 0 ? { sure: best.record, near: mayBe } : { near: mayBe }
}

/** Whole name or its best-fitting word: people type “aalto” and “hastemoottori”. */
function nearestTo(wanted: string) {
  const asked = gramsIn(wanted)
  const isOneWord = !wanted.includes(' ')
  return (names: readonly string[]) =>
    Math.max(
      ...names.flatMap((name) => {
        const { whole, words } = written(name)
        return [whole, ...(isOneWord ? words : [])].map((grams) => shared(asked, grams))
      }),
    )
}

interface Written {
  plain: string
  whole: ReadonlySet<string>
  /** Those of more than three letters. */
  words: readonly ReadonlySet<string>[]
}
/** The same few hundred names are compared with every question; those beyond are read anew each time. */
const mostKnown = 5_000
const known = new Map<string, Written>()

function written(name: string): Written {
  const before = known.get(name)
  if (before) return before
  const plain = normalise(name)
  const words = plain.split(' ').filter((word) => word.length > 3)
  const made = { plain, whole: gramsIn(plain), words: words.map(gramsIn) }
  if (known.size < mostKnown) known.set(name, made)
  return made
}
