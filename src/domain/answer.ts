import { type Expected, expectedValue } from './expected.ts'
import type { Hit } from './search/search.ts'

/** What an entry's text can answer. */
export interface Given {
  sections: readonly string[]
  gives: readonly Expected[]
  /** It says that the agreement does not say. */
  gap: boolean
}

export type Decision =
  | { outcome: 'answered'; hit: Hit }
  | { outcome: 'offered'; hits: Hit[] }
  | { outcome: 'unknown'; hits: Hit[] }

/** How sure is sure: docs/evaluation.md says what the figures were set by, and what they cost. */
const sure = 0.38
const margin = 0.06
const possible = 0.18

/** Sure, one of a few, or not known. A question for a date, person, sum or count is answered only by one. */
export function decide(question: string, hits: readonly Hit[], given: ReadonlyMap<string, Given>): Decision {
  const [best] = hits
  if (!best || best.score < possible) return { outcome: 'unknown', hits: hits.slice(0, 0) }
  const expected = expectedValue(question)
  const fits = !expected || giving(best, given).includes(expected)
  const rival = hits.slice(1).find((hit) => !agree(best, hit, given))
  const clear = best.score >= sure && (!rival || best.score - rival.score >= margin)
  if (clear && fits) return { outcome: 'answered', hit: best }
  return { outcome: 'offered', hits: hits.slice(0, 3) }
}

/** Two entries that stand on the same section and both say what is (or both that it is not said) answer much alike. */
function agree(one: Hit, other: Hit, given: ReadonlyMap<string, Given>): boolean {
  const [first, second] = [given.get(one.entry.ref), given.get(other.entry.ref)]
  if (!first || !second) return /^(term|focus|instrument|governance):/.test(other.entry.ref)
  return (
    first.gap === second.gap &&
    (first.gap || first.sections.some((section) => second.sections.includes(section)))
  )
}

const giving = ({ entry }: Hit, given: ReadonlyMap<string, Given>): readonly Expected[] => {
  const card = given.get(entry.ref)
  // Records and commands show dates, sums and names of their own; a gap says that the value is not given.
  return !card || card.gap ? ['date', 'person', 'money', 'share', 'count', 'place'] : card.gives
}
