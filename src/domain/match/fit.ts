import type { Demand, Part } from './demand.ts'
import type { Holdings, Listed } from './listed.ts'
import { ranked, type Weights } from './seeker.ts'
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
  /** How much it is and gives what people look for who say such things. */
  like: number
}

export interface Fit extends Glance {
  themes: readonly Met[]
  functions: readonly Met[]
  /** The capabilities that `like` stands for, the most telling first. */
  sounds: readonly string[]
  /** Whether the candidate looks for what the seeker brings; nothing where it says nothing. */
  back: number | undefined
}

interface Standing {
  themes: (at: number) => readonly Met[]
  functions: (at: number) => readonly Met[]
  sounds: (at: number) => readonly string[]
}

/** What a fit stands on is worked out when it is asked for: most are only compared. */
class Measured implements Fit {
  readonly theme: number
  readonly function: number | undefined
  readonly like: number
  readonly back: number | undefined
  readonly #at: number
  readonly #standing: Standing

  constructor(
    at: number,
    { theme, function: met, like }: Glance,
    back: number | undefined,
    standing: Standing,
  ) {
    this.#at = at
    this.theme = theme
    this.function = met
    this.like = like
    this.back = back
    this.#standing = standing
  }

  get themes() {
    return this.#standing.themes(this.#at)
  }

  get functions() {
    return this.#standing.functions(this.#at)
  }

  get sounds() {
    return this.#standing.sounds(this.#at)
  }
}

const nearShare = 0.75
/** Help of the same way, but not the same: a laboratory for one who wants people to try. */
const sameWay = 0.45
/** A network of the trade knows who helps. */
const knowsSomeone = 0.35

/** Measures candidates against one demand; what the demand alone decides is worked out once. */
export function fitting(
  demand: Demand,
  alike: Weights,
  vocabulary: Vocabulary,
  { names, ...held }: Holdings,
) {
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
  const sounds = Float64Array.from(names, (name) => alike[name] ?? 0)

  /** What `fitOf` would say, without what it stands on: fast enough to look at everyone. */
  const glance = (at: number): Glance => ({
    theme: themes.closeness(at),
    function: demand.functions.length > 0 ? functions.closeness(at) : undefined,
    like: shared(at, held.outlines, sounds),
  })
  const standing: Standing = {
    themes: themes.metBy,
    functions: functions.metBy,
    sounds: (at) => ranked(sharedBy(at, held.outlines, sounds, names)),
  }
  const fitOf = (at: number, seen: Glance = glance(at)): Fit =>
    new Measured(at, seen, backOf(at, held.needs, brings), standing)
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

function shared(held: number, { starts, ids, weights }: Listed, wanted: Float64Array): number {
  let sum = 0
  for (let one = starts[held]!; one < starts[held + 1]!; one++) sum += wanted[ids[one]!]! * weights[one]!
  return sum
}

/** The same in parts. */
function sharedBy(
  held: number,
  { starts, ids, weights }: Listed,
  wanted: Float64Array,
  names: readonly string[],
): Weights {
  const parts: Record<string, number> = {}
  for (let one = starts[held]!; one < starts[held + 1]!; one++) {
    const share = wanted[ids[one]!]! * weights[one]!
    if (share > 0) parts[names[ids[one]!]!] = share
  }
  return parts
}

function backOf(held: number, { starts, ids, weights }: Listed, brings: Float64Array): number | undefined {
  let best: number | undefined
  for (let one = starts[held]!; one < starts[held + 1]!; one++)
    best = Math.max(best ?? 0, brings[ids[one]!]! * weights[one]!)
  return best
}
