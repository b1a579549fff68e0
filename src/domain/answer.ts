import { expectedKinds, expectedValues } from './asked/expected.ts'
import type { Given } from './given.ts'
import type { Hit } from './search/search.ts'
import {
  alike,
  alikeMargin,
  alone,
  covered,
  gapMargin,
  justSo,
  margin,
  offered,
  sure,
  twinMargin,
  unsaidMargin,
  wordForWord,
} from './thresholds.ts'

export type Decision =
  | { outcome: 'answered'; hit: Hit; also?: Hit; near?: readonly Hit[]; mayBeSaid?: boolean }
  | { outcome: 'offered'; hits: Hit[] }
  | { outcome: 'unknown'; hits: Hit[] }

/**
 * Sure, one of a few, or not known. A question for a date, person, sum or count is answered only by one. `also` says
 * something else on the same section and comes as near; `near` speaks of the topic where the hit says that what was asked is not said;
 * `mayBeSaid`: one of those would have been the answer, had nothing so particular been asked.
 */
export function decide(question: string, hits: readonly Hit[]): Decision {
  const [best] = hits
  if (!best || best.score < offered) return { outcome: 'unknown', hits: hits.slice(0, 0) }
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

const isAsNear = (rival: Hit, best: Hit) => rival.score >= wordForWord && best.score - rival.score < justSo

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
