import type { Demand, Part } from './demand.ts'
import type { Held, Listed } from './listed.ts'
import type { Weights } from './seeker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How well one part of a demand is met, and by what. */
interface Met {
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
  const themesLike = rowsOf(demand.themes.map(({ id }) => likenessTo(id, vocabulary)))
  const functionsLike = rowsOf(demand.functions.map(({ id }) => functionsNear(id, vocabulary)))

  const best = new Float64Array(demand.themes.length)
  /** The theme fit alone, without saying what it stands on: fast enough to look at everyone. */
  function themeOnly({ themes: { ids, weights } }: Held): number {
    best.fill(0)
    for (let one = 0; one < ids.length; one++) {
      const row = themesLike.get(ids[one]!)
      if (!row) continue
      const held = weights[one]!
      for (let at = 0; at < row.length; at++) if (row[at]! * held > best[at]!) best[at] = row[at]! * held
    }
    let [most, sum, total] = [0, 0, 0]
    for (let at = 0; at < best.length; at++) {
      const { weight } = demand.themes[at]!
      most = Math.max(most, best[at]! * (0.4 + 0.6 * weight))
      sum += best[at]! * weight
      total += weight
    }
    return total === 0 ? 0 : 0.5 * most + 0.5 * (sum / total)
  }

  function fitOf({ candidate, themes: about, offers, needs }: Held): Fit {
    const themes = metBy(demand.themes, themesLike, [about])
    // In a project everyone meets what the others bring.
    const given = candidate.kind === 'organisation' ? [offers] : [offers, needs]
    const functions = metBy(demand.functions, functionsLike, given)
    return {
      themes,
      functions,
      theme: together(themes),
      function: functions.length > 0 ? together(functions) : undefined,
      back: backOf(needs, demand.brings),
    }
  }
  return { themeOnly, fitOf }
}

/** For each capability that is like some part: how like each part it is. */
function rowsOf(likeness: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  likeness.forEach((like, at) => {
    for (const [id, degree] of like) {
      const row = rows.get(id) ?? likeness.map(() => 0)
      row[at] = degree
      rows.set(id, row)
    }
  })
  return rows
}

/** Each part with what of the held capabilities meets it best. */
function metBy(
  parts: readonly Part[],
  rows: ReadonlyMap<string, readonly number[]>,
  held: readonly Listed[],
): Met[] {
  const met = parts.map((part): Met => ({ part, degree: 0, by: '' }))
  for (const { ids, weights } of held) {
    for (let one = 0; one < ids.length; one++) {
      const id = ids[one]!
      const row = rows.get(id)
      if (!row) continue
      for (let at = 0; at < row.length; at++) {
        const degree = row[at]! * weights[one]!
        const best = met[at]!
        if (degree > best.degree) {
          best.degree = degree
          best.by = id
        }
      }
    }
  }
  return met
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

function functionsNear(id: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const wanted = vocabulary.get(id)
  return new Map(
    vocabulary.all.flatMap((other): [string, number][] => {
      if (other.id === id) return [[id, 1]]
      if (wanted?.kind !== 'function' || other.kind !== 'function') return []
      return other.way === wanted.way && wanted.way !== 'supply' ? [[other.id, sameWay]] : []
    }),
  )
}

function backOf({ ids, weights }: Listed, brings: Weights): number | undefined {
  let best: number | undefined
  for (let one = 0; one < ids.length; one++)
    best = Math.max(best ?? 0, (brings[ids[one]!] ?? 0) * weights[one]!)
  return best
}
