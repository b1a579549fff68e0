import type { Context } from '../command.ts'
import { isAt, type Locality } from '../domain/locality.ts'
import type { Localized } from '../locale.ts'

/** A city that a record names, in each language. */
export async function cityIn({ store }: Pick<Context, 'store'>, city: string): Promise<Localized> {
  const known = (await store.localities.all()).find(({ fi }) => fi === city)
  const { fi, sv, en } = known ?? { fi: city, sv: city, en: city }
  return { fi, sv, en }
}

/** The city itself, of a municipality that is a party. */
export async function cityAt({ store }: Context, place: Pick<Locality, 'fi' | 'sv'>) {
  const cities = (await store.organisations.all()).filter(({ kind }) => kind === 'city')
  return cities.find(({ name }) => isAt([name.fi, name.sv], place))
}
