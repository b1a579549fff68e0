import { distance, type Reading } from '../reading.ts'
import type { Tagged } from '../tagged.ts'

interface Place {
  from: number
  to: number
}

export type Role = 'lead' | 'with'

/**
 * What each name or kind of organisation does in the projects: a word for leading belongs to what stands nearest to it, and to
 * what is joined to that by “and”, “or” or “nor”; all others take part. “Led by Vantaa with Helsinki and Espoo”.
 */
export function rolesOf<One extends Place>(reading: Reading, doers: readonly One[]): ReadonlyMap<One, Role> {
  const groups = joined(reading, doers)
  const leading = reading
    .all('lead')
    .map((deed) => groups.toSorted((one, other) => nearness(one, deed) - nearness(other, deed))[0])
  return new Map(
    groups.flatMap((group) => group.map((one) => [one, leading.includes(group) ? 'lead' : 'with'])),
  )
}

/** In English and Swedish a leader stands behind “by” or before the verb; of two as near the one behind counts. */
const half = 0.5
const nearness = (group: readonly Place[], deed: Tagged) =>
  Math.min(...group.map((one) => distance(one, deed) + (one.from >= deed.to ? 0 : half)))

function joined<One extends Place>(reading: Reading, doers: readonly One[]): One[][] {
  const joining = reading.all('and', 'or', 'both', 'neither')
  const groups: One[][] = []
  for (const one of doers.toSorted((first, other) => first.from - other.from)) {
    const last = groups.at(-1)?.at(-1)
    const isNext = last !== undefined && last.to === one.from
    const isJoined = joining.some((and) => last !== undefined && and.from >= last.to && and.to <= one.from)
    if (last && (isNext || (isJoined && one.from - last.to <= mostBetween))) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}
/** “… and the University of …” */
const mostBetween = 2
