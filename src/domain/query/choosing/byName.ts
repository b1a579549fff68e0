import type { Entity } from '../query.ts'
import { isOfProjects, type Reading } from '../reading.ts'
import { negated, type Selection } from '../selection.ts'
import { kindsSaid } from './byKind.ts'
import { rolesOf } from './roles.ts'

/** Who leads them, and who is in them; whether it is the one that is not so. */
export function namesIn(reading: Reading, isNegated: boolean): Selection {
  const bodies = reading.entities.filter(({ kind }) => kind === 'organisation')
  const roles = rolesOf<Entity>(reading, bodies)
  const ids = (role: string) => bodies.filter((body) => roles.get(body) === role).map(({ id }) => id)
  const [leaders, others] = [ids('lead'), ids('with')]
  // Of which none is in them is any that is not.
  // “Led by Helsinki and Espoo together”: a project has one leader, and others that are in it.
  if (isLedTogether(reading, leaders) && !isNegated) return { with: [...leaders, ...others].join(',') }
  const joining = reading.has('or') || isNegated ? '|' : ','
  const said = (value: string) => (isNegated ? negated(value) : value)
  // “Which projects is Espoo in without leading them?”
  const [one] = leaders
  if (isNegated && one !== undefined && bodies.length === 1 && reading.has('partake'))
    return { led: negated(one), with: one }
  // “Where Espoo is a partner or leads.”
  const isEither = one !== undefined && bodies.length === 1 && reading.has('partake') && reading.has('or')
  if (isEither && !isNegated) return { with: one }
  return {
    ...(leaders.length > 0 ? { led: said(leaders.join(',')) } : {}),
    ...(others.length > 0 ? { with: said(others.join(joining)) } : {}),
  }
}

/** “Jotka Helsinki ja Espoo johtavat yhdessä”. */
const isLedTogether = ({ has }: Reading, leaders: readonly string[]): boolean =>
  leaders.length > 1 && has('both') && !has('or')

/** Organisations are in a place; projects are of a city or named after a district. */
export function placeIn(reading: Reading): Selection {
  const place = reading.entities.find(({ kind }) => kind === 'place')
  if (place) return { place: place.id }
  const city = reading.entities.find(({ isCity }) => isCity)
  return kindsSaid(reading).length > 0 && city && !isOfProjects(reading) ? { place: city.id } : {}
}
