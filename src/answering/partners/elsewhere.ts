import type { Context } from '../../command.ts'
import type { Match, Matches } from '../../domain/match/match.ts'
import { listed, narrow, type Narrowing } from '../../domain/match/narrow.ts'
import { thereIn } from '../../presentation/matches/narrowedPartners.ts'

/** The places of a line, by their ids. */
export const localitiesOf = async ({ store }: Context, place = '') =>
  (await Promise.all(place.split(',').map((id) => store.localities.get(id)))).filter(
    (one) => one !== undefined,
  )

/** Where a place has nobody that fits: for a trial, those of its city, then whoever takes trials there; otherwise those of a kin kind. */
export async function nearest(
  context: Context,
  matches: Matches,
  narrowing: Narrowing,
  localities: readonly { city?: string | null }[],
): Promise<readonly Match[]> {
  const { offer, isThere } = narrowing
  if (!offer) return narrow(matches, { kinds: kin(narrowing.kinds), isThere })
  const cities = await localitiesOf(context, localities.flatMap(({ city }) => city ?? []).join(','))
  const eachThere = await Promise.all(cities.map((one) => thereIn(context, one, offer)))
  const inCity = (one: Match) => eachThere.some((isIn) => isIn(one))
  const ofCity = cities.length > 0 ? narrow(matches, { ...narrowing, isThere: inCity }) : []
  return ofCity.length > 0 ? ofCity : listed(matches, [], narrowing)
}

/** Where a place has none of it, those elsewhere are better than nobody. */
export function anywhere(matches: Matches, narrowing: Narrowing) {
  const wider = { ...narrowing, isThere: undefined }
  return listed(matches, narrow(matches, wider), wider)
}

/** Where there is no university, a university of applied sciences is nearer than one elsewhere. */
const kin = (kinds: Narrowing['kinds']): Narrowing['kinds'] =>
  kinds.some((kind) => schools.has(kind)) ? [...schools] : kinds
const schools: ReadonlySet<string> = new Set(['university', 'university-of-applied-sciences'])
