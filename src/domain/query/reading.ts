import type { Entity } from './query.ts'
import type { Given } from './readQuery.ts'
import type { Sense, Tagged } from './tagged.ts'

/** A text's words as they were tagged, with what is asked of them again and again. */
export interface Reading extends Given {
  spans: readonly Tagged[]
  entities: readonly Entity[]
  has: (...senses: readonly Sense[]) => boolean
  /** Those of a sense, as they stand. */
  all: (...senses: readonly Sense[]) => readonly Tagged[]
  opensWithAnd: boolean
}

export function readingOf(spans: readonly Tagged[], entities: readonly Entity[], given: Given): Reading {
  const all = (...senses: readonly Sense[]) =>
    spans.filter((span) => senses.some((sense) => span.senses.includes(sense)))
  const [first] = spans
  return {
    ...given,
    spans,
    entities,
    all,
    has: (...senses) => all(...senses).length > 0,
    opensWithAnd: first?.from === 0 && first.senses.includes('and'),
  }
}

/** “Vantaa in it, a university in it, running in 2027”: only projects are of a year and have somebody in them. */
export const isOfProjects = ({ has, dated, entities }: Reading): boolean =>
  has('project', 'projects') ||
  (dated !== undefined && has('partake') && entities.some(({ kind }) => kind === 'organisation'))

/** How many words lie between. */
export const distance = (one: { from: number; to: number }, other: { from: number; to: number }): number =>
  Math.max(0, other.from - one.to, one.from - other.to)
