import type { Context } from '../../command.ts'
import type { Match, Matches } from '../../domain/match/match.ts'
import { narrow } from '../../domain/match/narrow.ts'
import { wantedPlace } from '../../domain/partnering/wantedPlace.ts'
import { noneSuch } from '../../presentation/lists/noneSuch.ts'
import { thereIn } from '../../presentation/matches/narrowedPartners.ts'
import { note, type Part } from '../../reply.ts'

export interface NearFirst {
  matches: readonly Match[]
  said: Part
}

/** Those of the place where a partner is wanted before all others, and that it is so; nothing where the text names no place of the three cities. */
export async function nearFirst(
  context: Context,
  typed: string,
  matches: Matches,
): Promise<NearFirst | undefined> {
  const places = await context.store.localities.all()
  const place = wantedPlace(typed, places)
  const city =
    place && places.find(({ id, agreement }) => id === (place.city ?? place.id) && agreement === 'this')
  if (!place || !city) return undefined
  const [isThere, isInCity] = [await thereIn(context, place), await thereIn(context, city)]
  const least = (matches.shown[0]?.score ?? 0) * leastShare
  const there = narrow(matches, { kinds: [], isThere: isInCity }).filter(({ score }) => score >= least)
  if (there.length === 0)
    return { matches: matches.shown, said: noneSuch(context, { kinds: [], isThere }, [place]) }
  const rank = (one: Match) => (isThere(one) ? 0 : 1)
  const first = there.toSorted((one, other) => rank(one) - rank(other))
  return {
    matches: [...first, ...matches.shown.filter((one) => !first.includes(one))],
    said: note(context.t(words.first(city, place === city ? undefined : place))),
  }
}

/** Of the best one's score: nobody is shown for the place alone. */
const leastShare = 0.4

interface Names {
  fi: string
  sv: string
}

const words = {
  first: (city: Names, district?: Names) => ({
    fi: `Ensin ne, joiden paikka on ${district ? `${district.fi} tai muu ${city.fi}` : city.fi}.`,
    sv: `Först de som finns i ${district ? `${district.sv} eller annars i ${city.sv}` : city.sv}.`,
    en: `Those in ${district ? `${district.fi} or elsewhere in ${city.fi}` : city.fi} come first.`,
  }),
}
