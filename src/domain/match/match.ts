import type { Candidate } from './candidate.ts'
import { withCoordination } from './coordination.ts'
import { type Demand, demandOf } from './demand.ts'
import { type Fit, fitting, type Glance } from './fit.ts'
import { type Held, heldBy } from './listed.ts'
import { verdictOn, type Verdict } from './nothing.ts'
import type { Seeker } from './seeker.ts'
import { spread } from './spread.ts'
import type { Vocabulary } from './vocabulary.ts'
import { atMost, least, type Note, weigh } from './weigh.ts'

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
  /** All others, best first, worked out when someone asks “why not this one?”. */
  others: () => readonly Match[]
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
  const holdings = heldBy(candidates)
  const { all } = holdings
  const { glance, fitOf } = fitting(demand, seeker.alike ?? {}, vocabulary, holdings)
  const judgedOne = (held: Held, seen?: Glance): Match => {
    const { candidate } = held
    const fit = fitOf(held.at, seen)
    const { score, notes } = weigh(held, fit, seeker, demand)
    return { candidate, fit, score, notes }
  }
  const near: Match[] = []
  for (const held of all) {
    const seen = glance(held.at)
    if (held.role === 'coordination' || atMost(held, seen, demand) >= least) near.push(judgedOne(held, seen))
  }
  const judged = withCoordination(near, seeker, demand)
  const worth = spread(
    judged.filter(({ score }) => score >= least),
    exposure,
    day,
  )
  const verdict = verdictOn(seeker, demand, worth)
  const shown = verdict ? [] : worth
  return {
    demand,
    shown,
    verdict,
    others: () => {
      const seen = new Set(shown.map(({ candidate }) => candidate))
      const known = new Map(judged.map((one) => [one.candidate, one]))
      return all
        .filter(({ candidate }) => !seen.has(candidate))
        .map((held) => known.get(held.candidate) ?? judgedOne(held))
        .toSorted((one, other) => other.score - one.score)
    },
  }
}
