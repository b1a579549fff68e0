import { expectedKinds, expectedValues } from './asked/expected.ts'
import type { Given } from './given.ts'
import type { Hit } from './search/search.ts'

export type Decision =
  | { outcome: 'answered'; hit: Hit; also?: Hit; near?: readonly Hit[]; mayBeSaid?: boolean }
  | { outcome: 'offered'; hits: Hit[] }
  | { outcome: 'unknown'; hits: Hit[] }

/** How sure is sure: docs/evaluation.md says what the figures were set by, and what they cost. */
const sure = 0.38
const margin = 0.08
/** Where it may be that nobody says what was asked, more is needed for an answer. */
const unsaidMargin = 0.14
/** Somebody has said much the same before: a rival need not be as far behind. */
const alike = 0.8
const alikeMargin = 0.06
/** “The agreement does not say” is said only when nothing that it does say is nearly as like. */
const gapMargin = 0.1
const possible = 0.18
/** What another card on the same section says as well is told below, where it comes nearly as near. */
const twinMargin = 0.2
/** Less than half of the question in the entry's words: it may be about something else, unless nothing else comes near. */
const covered = 0.5
const alone = 0.3
/** Somebody has said just this before. */
export const wordForWord = 0.98

/**
 * Sure, one of a few, or not known. A question for a date, person, sum or count is answered only by one. `also` says
 * something else on the same section and comes as near; `near` speaks of the topic where the hit says that what was asked is not said;
 * `mayBeSaid`: one of those would have been the answer, had nothing so particular been asked.
 */
export function decide(question: string, hits: readonly Hit[]): Decision {
  const [best] = hits
  if (!best || best.score < possible) return { outcome: 'unknown', hits: hits.slice(0, 0) }
  const expected = expectedValues(question)
  const fits = !expected || expected.some((value) => giving(best).includes(value))
  const rival = hits.slice(1).find((hit) => !agree(best, hit))
  const ahead = best.standing - Math.max(0, rival?.standing ?? 0)
  const isSaid = best.score >= wordForWord && !(rival && isAsNear(rival, best))
  const clear = isSaid || (best.score >= sure && ahead >= marginOf(best, rival))
  if (clear && fits && (isSaid || !isNearlySaid(best, hits))) {
    const [, second] = hits
    const also = second && isTwin(best, second) ? { also: second } : {}
    return { outcome: 'answered', hit: best, ...also }
  }
  return { outcome: 'offered', hits: hits.slice(0, 3) }
}

/** What was said just so before is nearer than what was nearly. */
const isAsNear = (rival: Hit, best: Hit) => rival.score >= wordForWord && best.score - rival.score < justSo
const justSo = 0.005

function marginOf({ entry, score, covered: share }: Hit, rival: Hit | undefined): number {
  if (share < covered) return alone
  if (rival?.entry.given?.gap && !entry.given?.gap && score < alike) return unsaidMargin
  return score >= alike && entry.given?.gap !== true ? alikeMargin : margin
}

const isNearlySaid = ({ entry, score }: Hit, hits: readonly Hit[]) =>
  entry.given?.gap === true &&
  hits.some((hit) => hit.entry.given?.gap === false && score - hit.score < gapMargin)

/** Is it near enough to be what was asked, if nothing else came nearer? */
export const mayBeMeant = (hit: Hit): boolean => hit.score >= sure && hit.covered >= covered

/** Records that take nothing from a card that comes first, or from another record. */
const besideCard = /^(term|focus|instrument|governance|organisation|project):/
const besideRecord = /^(term|focus|instrument|governance):/

/** Two entries that stand on the same section and both say what is (or both that it is not said) answer much alike. */
function agree({ entry: { given: first } }: Hit, { entry: { ref, given: second } }: Hit): boolean {
  if (!first || !second) return (first ? besideCard : besideRecord).test(ref)
  return (
    first.gap === second.gap &&
    (first.gap || first.sections.some((section) => second.sections.includes(section)))
  )
}

const isTwin = (best: Hit, second: Hit) =>
  best.standing - second.standing < twinMargin &&
  best.entry.given?.gap === false &&
  second.entry.given?.gap === false &&
  agree(best, second)

const giving = ({ entry: { given } }: Hit): Given['gives'] =>
  // Records and commands show dates, sums and names of their own; a gap says that the value is not given.
  !given || given.gap ? expectedKinds : given.gives
