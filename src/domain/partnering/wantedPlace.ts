import { type Locality, localityIn } from '../locality.ts'
import { ownPlace } from './ownPlace.ts'

/** Where a partner is looked for: “kumppania Otaniemestä”, “partner i Esbo”; not where they say that they are themselves. */
export function wantedPlace<Place extends Locality>(
  text: string,
  places: readonly Place[],
): Place | undefined {
  const own = ownPlace(text)
  return localityIn(own ? text.replace(own, ' ') : text, places)?.place
}
