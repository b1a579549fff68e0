import type { Candidate } from './candidate.ts'
import type { Demand, Part } from './demand.ts'
import { merged, type Weights } from './seeker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How well one part of a demand is met, and by what. */
export interface Met {
  part: Part
  /** 0–1. */
  degree: number
  /** The candidate's theme or function that meets it; the same, or one near it. */
  by: string
}

export interface Fit {
  themes: readonly Met[]
  functions: readonly Met[]
  /** 0–1 each. */
  theme: number
  /** Nothing where no function was asked for. */
  function: number | undefined
  /** Whether the candidate looks for what the seeker brings; nothing where it says nothing. */
  back: number | undefined
}

const nearShare = 0.75
/** Help of the same way, but not the same: a laboratory for one who wants people to try. */
const sameWay = 0.45

/** Measures candidates against one demand; what the demand alone decides is worked out once. */
export function fitting(demand: Demand, vocabulary: Vocabulary) {
  const likeness = demand.themes.map(({ id }) => likenessTo(id, vocabulary))
  const ways = demand.functions.map(({ id }) => functionsLike(id, vocabulary))

  return (candidate: Candidate): Fit => {
    const themes = demand.themes.map((part, at) => bestOf(part, candidate.themes, likeness[at]!))
    const given = candidate.kind === 'organisation' ? candidate.offers : shared(candidate)
    const functions = demand.functions.map((part, at) => bestOf(part, given, ways[at]!))
    return {
      themes,
      functions,
      theme: together(themes),
      function: functions.length > 0 ? together(functions) : undefined,
      back: backOf(candidate, demand.brings),
    }
  }
}

/** In a project everyone meets what the others bring. */
const shared = ({ offers, needs }: Candidate): Weights => merged(offers, needs)

function bestOf(part: Part, held: Weights, likeness: ReadonlyMap<string, number>): Met {
  let [degree, by] = [0, '']
  for (const id in held) {
    const found = (likeness.get(id) ?? 0) * held[id]!
    if (found > degree) [degree, by] = [found, id]
  }
  return { part, degree, by }
}

/** The best-met part that matters counts as much as all of them by weight: one full answer is worth more than many half ones. */
function together(met: readonly Met[]): number {
  let [best, sum, total] = [0, 0, 0]
  for (const { part, degree } of met) {
    best = Math.max(best, degree * (0.4 + 0.6 * part.weight))
    sum += degree * part.weight
    total += part.weight
  }
  return total === 0 ? 0 : 0.5 * best + 0.5 * (sum / total)
}

function likenessTo(id: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const likeness = new Map([[id, 1]])
  for (const other of vocabulary.all) {
    if (other.kind !== 'theme' || other.id === id) continue
    const theme = vocabulary.get(id)
    const near = Math.max(other.near[id] ?? 0, (theme?.kind === 'theme' ? theme.near[other.id] : 0) ?? 0)
    if (near > 0) likeness.set(other.id, near * nearShare)
  }
  return likeness
}

function functionsLike(id: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const wanted = vocabulary.get(id)
  return new Map(
    vocabulary.all.flatMap((other): [string, number][] => {
      if (other.id === id) return [[id, 1]]
      if (wanted?.kind !== 'function' || other.kind !== 'function') return []
      return other.way === wanted.way && wanted.way !== 'supply' ? [[other.id, sameWay]] : []
    }),
  )
}

function backOf({ needs }: Candidate, brings: Weights): number | undefined {
  let best: number | undefined
  for (const id in needs) best = Math.max(best ?? 0, (brings[id] ?? 0) * needs[id]!)
  return best
}
