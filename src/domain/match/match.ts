import type { Candidate } from './candidate.ts'
import { withCoordination } from './coordination.ts'
import { type Demand, demandOf } from './demand.ts'
import { type Fit, fitting } from './fit.ts'
import { verdictOn, type Verdict } from './nothing.ts'
import type { Seeker } from './seeker.ts'
import { spread } from './spread.ts'
import type { Vocabulary } from './vocabulary.ts'
import { least, type Note, weigh } from './weigh.ts'

export interface Match {
  candidate: Candidate
  score: number
  fit: Fit
  notes: readonly Note[]
}

export interface Matches {
  demand: Demand
  /** Worth showing, best first. */
  shown: readonly Match[]
  /** All others, best first: “why not this one?”. */
  others: readonly Match[]
  /** Why nothing is shown; nothing where something is. */
  verdict: Verdict | undefined
}

interface Options {
  /** How often each ref has been shown before; the less seen goes first among equals. */
  exposure?: ReadonlyMap<string, number>
  /** ISO day: ties are broken anew each day. */
  day: string
}

/** Whom or what a seeker should meet: every candidate is measured, no index decides beforehand. */
export function match(
  seeker: Seeker,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  options: Options,
): Matches {
  const found = ranking(seeker, candidates, vocabulary, options)
  if (found.verdict !== 'no-theme' || found.demand.functions.length === 0) return found
  // Nobody does what was read as the wish: it may have been misread, so the themes alone are asked for.
  const wider = ranking({ ...seeker, needs: {} }, candidates, vocabulary, options)
  return wider.shown.some(({ fit }) => fit.theme >= sureTheme) ? wider : found
}

const sureTheme = 0.7

function ranking(
  seeker: Seeker,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  { exposure = new Map(), day }: Options,
): Matches {
  const demand = demandOf(seeker, vocabulary)
  const fitOf = fitting(demand, vocabulary)
  const all = candidates.map((candidate): Match => {
    const fit = fitOf(candidate)
    return { candidate, fit, ...weigh(candidate, fit, seeker, demand) }
  })
  const placed = spread(withCoordination(all, seeker, demand), exposure, day)
  const worth = placed.filter(({ score }) => score >= least)
  const verdict = verdictOn(seeker, demand, worth)
  return {
    demand,
    shown: verdict ? [] : worth,
    others: verdict ? placed : placed.filter(({ score }) => score < least),
    verdict,
  }
}
