import type { Demand, Part } from './demand.ts'
import type { Holdings, Listed } from './listed.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How well one part of a demand is met, and by what. */
interface Met {
  part: Part
  /** 0–1. */
  degree: number
  /** The candidate's theme or function that meets it; the same, or one near it. */
  by: string
}

export interface Glance {
  /** 0–1 each. */
  theme: number
  /** Nothing where no function was asked for. */
  function: number | undefined
}

export interface Fit extends Glance {
  themes: readonly Met[]
  functions: readonly Met[]
  /** Whether the candidate looks for what the seeker brings; nothing where it says nothing. */
  back: number | undefined
}

const nearShare = 0.75
/** Help of the same way, but not the same: a laboratory for one who wants people to try. */
const sameWay = 0.45
/** A network of the trade knows who helps. */
const knowsSomeone = 0.35

/** Measures candidates against one demand; what the demand alone decides is worked out once. */
export function fitting(demand: Demand, vocabulary: Vocabulary, { names, ...held }: Holdings) {
  const themes = meeting(
    demand.themes,
    demand.themes.map(({ id }) => likenessTo(id, vocabulary)),
    held.themes,
    names,
  )
  const functions = meeting(
    demand.functions,
    demand.functions.map(({ id }) => functionsNear(id, vocabulary)),
    held.given,
    names,
  )
  const brings = Float64Array.from(names, (name) => demand.brings[name] ?? 0)

  /** What `fitOf` would say, without what it stands on: fast enough to look at everyone. */
  const glance = (at: number): Glance => ({
    theme: themes.closeness(at),
    function: demand.functions.length > 0 ? functions.closeness(at) : undefined,
  })
  /** What a fit stands on is worked out when it is asked for: most are only compared. */
  const fitOf = (at: number): Fit => ({
    ...glance(at),
    back: backOf(at, held.needs, brings),
    get themes() {
      return themes.metBy(at)
    },
    get functions() {
      return functions.metBy(at)
    },
  })
  return { glance, fitOf }
}

/** How parts of a demand are met by what is held: by the same capability, or one that is like it. */
function meeting(
  parts: readonly Part[],
  likeness: readonly ReadonlyMap<string, number>[],
  { starts, ids, weights }: Listed,
  names: readonly string[],
) {
  const count = parts.length
  const like = Float64Array.from(names.flatMap((name) => likeness.map((one) => one.get(name) ?? 0)))
  const degrees = new Float64Array(count)
  const shares = Float64Array.from(parts, ({ weight }) => weight)
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)

  /** 0–1. The best-met part that matters counts as much as all of them by weight: one full answer is worth more than many half ones. */
  function closeness(held: number): number {
    degrees.fill(0)
    const end = starts[held + 1]!
    for (let one = starts[held]!; one < end; one++) {
      const row = ids[one]! * count
      const weight = weights[one]!
      for (let at = 0; at < count; at++) degrees[at] = Math.max(degrees[at]!, like[row + at]! * weight)
    }
    let best = 0
    let sum = 0
    for (let at = 0; at < count; at++) {
      const weight = shares[at]!
      const degree = degrees[at]!
      best = Math.max(best, degree * (0.4 + 0.6 * weight))
      sum += degree * weight
    }
    return total === 0 ? 0 : 0.5 * best + 0.5 * (sum / total)
  }

  /** Each part with what of the held capabilities meets it best. */
  function metBy(held: number): Met[] {
    const met = parts.map((part): Met => ({ part, degree: 0, by: '' }))
    for (let one = starts[held]!; one < starts[held + 1]!; one++)
      for (let at = 0; at < count; at++) {
        const degree = like[ids[one]! * count + at]! * weights[one]!
        const best = met[at]!
        if (degree > best.degree) {
          best.degree = degree
          best.by = names[ids[one]!]!
        }
      }
    return met
  }

  return { closeness, metBy }
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

function functionsNear(id: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const wanted = vocabulary.get(id)
  return new Map(
    vocabulary.all.flatMap((other): [string, number][] => {
      if (other.id === id) return [[id, 1]]
      if (wanted?.kind !== 'function' || other.kind !== 'function') return []
      if (other.id === 'network' && wanted.way !== 'money') return [[other.id, knowsSomeone]]
      return other.way === wanted.way && wanted.way !== 'supply' ? [[other.id, sameWay]] : []
    }),
  )
}

function backOf(held: number, { starts, ids, weights }: Listed, brings: Float64Array): number | undefined {
  let best: number | undefined
  for (let one = starts[held]!; one < starts[held + 1]!; one++)
    best = Math.max(best ?? 0, brings[ids[one]!]! * weights[one]!)
  return best
}
