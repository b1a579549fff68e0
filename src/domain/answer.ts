import { type Expected, expectedValue } from './expected.ts'
import type { Hit } from './search/search.ts'

/** What an entry's text can answer. */
export interface Given {
  gives: readonly Expected[]
  /** It says that the agreement does not say. */
  gap: boolean
}

export type Decision =
  | { outcome: 'answered'; hit: Hit }
  | { outcome: 'offered'; hits: Hit[] }
  | { outcome: 'unknown'; hits: Hit[] }

/** Calibrated on questions by people who had not seen the cards: docs/evaluation.md. */
const sure = 0.5
const margin = 0.06
const possible = 0.3

/** Sure, one of a few, or not known. A question for a date, person, sum or count is answered only by one. */
export function decide(question: string, hits: readonly Hit[], given: ReadonlyMap<string, Given>): Decision {
  const [best, second] = hits
  if (!best || best.score < possible) return { outcome: 'unknown', hits: hits.slice(0, 0) }
  const expected = expectedValue(question)
  const fits = !expected || giving(best, given).includes(expected)
  const clear = best.score >= sure && (!second || best.score - second.score >= margin * best.score)
  if (clear && fits) return { outcome: 'answered', hit: best }
  return { outcome: 'offered', hits: hits.slice(0, 3) }
}

const giving = ({ entry }: Hit, given: ReadonlyMap<string, Given>): readonly Expected[] => {
  const card = given.get(entry.ref)
  // Records and commands show dates, sums and names of their own; a gap says that the value is not given.
  return !card || card.gap ? ['date', 'person', 'money', 'share', 'count', 'place'] : card.gives
}
