import type { Context } from '../command.ts'
import { isAt, type Locality } from '../domain/locality.ts'
import type { Locale } from '../locale.ts'

/** Names that differ in Swedish. Those of Finland’s officially bilingual places and of cities with an established name. */
const inSwedish: Readonly<Record<string, string>> = {
  Espoo: 'Esbo',
  Helsinki: 'Helsingfors',
  Lahti: 'Lahtis',
  Oulu: 'Uleåborg',
  Tampere: 'Tammerfors',
  Turku: 'Åbo',
  Vantaa: 'Vanda',
}

/** A city as its record names it, in the person's language. */
export const cityIn = (city: string, locale: Locale) => (locale === 'sv' ? (inSwedish[city] ?? city) : city)

/** The city itself, of a municipality that is a party. */
export async function cityAt({ store }: Context, place: Pick<Locality, 'fi' | 'sv'>) {
  const cities = (await store.organisations.all()).filter(({ kind }) => kind === 'city')
  return cities.find(({ name }) => isAt([name.fi, name.sv], place))
}
