import { deeds } from './choosing.ts'
import { kindsSaid } from './kindsChosen.ts'
import type { Ask, Entity } from './query.ts'
import { distance, type Reading } from './reading.ts'
import type { Selection } from './selection.ts'

/** Who leads them, and who is in them. */
export function namesIn(reading: Reading, ask: Ask): Selection {
  const bodies = reading.entities.filter(({ kind }) => kind === 'organisation')
  if (bodies.length === 0 || kindsSaid(reading).length > 0) return {}
  const isLeader = (entity: Entity) => ask.of === 'share' || nearestDeed(reading, entity) === 'lead'
  const leaders = bodies.filter(isLeader)
  const others = bodies.filter((entity) => !isLeader(entity))
  const joining = reading.has('or') ? '|' : ','
  return {
    ...(leaders.length > 0 ? { led: leaders.map(({ id }) => id).join(',') } : {}),
    ...(others.length > 0 ? { with: others.map(({ id }) => id).join(joining) } : {}),
  }
}

function nearestDeed({ all }: Reading, entity: Entity): 'lead' | 'partake' | undefined {
  const [nearest] = all(...deeds).toSorted((one, other) => distance(one, entity) - distance(other, entity))
  return deeds.find((deed) => nearest?.senses.includes(deed))
}

/** Organisations are in a place; projects are of a city or named after a district. */
export function placeIn(reading: Reading): Selection {
  const place = reading.entities.find(({ kind }) => kind === 'place')
  if (place) return { place: place.id }
  const isOfBodies = kindsSaid(reading).length > 0
  const city = reading.entities.find(({ isCity }) => isCity)
  return isOfBodies && city && !reading.has('project', 'projects') ? { place: city.id } : {}
}
