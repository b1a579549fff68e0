import type { Context } from '../../command.ts'
import { localityIn } from '../../domain/locality.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { cityAt } from '../../presentation/cities.ts'
import type { OrganisationRow } from '../../presentation/records/records.ts'
import { bodyIn, isOf } from '../../topic.ts'
import { byAbbreviation, ownPages } from './nameAlone.ts'
import { recordCalled } from './recordCalled.ts'

/** The organisation that a few words name and say nothing else: “Espoon kaupunki”, “VTT:n”, “Aalto”. */
export async function organisationCalled(
  context: Context,
  typed: string,
): Promise<OrganisationRow | undefined> {
  const city = await cityCalled(context, typed)
  if (city) return city
  const called = await recordCalled(context, typed)
  if (isOf(called, 'organisation')) return bodyAt(context, called)
  const { names } = context.search
  const [word = '', ...others] = typed.split(/[^\p{L}\p{N}-]+/u).filter((part) => part.length > 1)
  const whole = names.namedIn(typed)
  const id =
    (whole?.rest === '' ? whole.id : undefined) ??
    (others.length === 0 ? byAbbreviation(names.all, word.toLocaleUpperCase('fi')) : undefined) ??
    names.namedByPart(typed) ??
    (others.length === 0 ? ownPages(await context.store.organisations.all(), word) : undefined)
  return bodyAt(context, id)
}

/** The organisation of a ref; of what else it names nothing. */
export const bodyAt = ({ store }: Context, ref: string | null | undefined) =>
  store.organisations.get(bodyIn(ref) ?? '')

const city = wholeWords(String.raw`city|kaupun\p{L}+|stad\p{L}*`, 'gi')

/** “The city of Espoo”, “Espoo”. */
export async function cityCalled(context: Context, typed: string): Promise<OrganisationRow | undefined> {
  const named = await cityNamed(context, typed)
  return named?.rest === '' ? named.body : undefined
}

/** The body that a text names among other words: as a whole, by its whole name, as a city, or by one word; and what else is said. */
export async function organisationNamed(context: Context, typed: string) {
  const alone = await organisationCalled(context, typed)
  if (alone) return { body: alone, rest: '' }
  const named = context.search.names.namedIn(typed)
  const body = await bodyAt(context, named?.id)
  if (named && body) return { body, rest: named.rest }
  const ofCity = await cityNamed(context, typed)
  if (ofCity) return ofCity
  const words = typed.split(' ')
  for (const word of words) {
    const one = await organisationCalled(context, word)
    if (one) return { body: one, rest: words.filter((other) => other !== word).join(' ') }
  }
  return undefined
}

/** The city that a text names, and what it says besides. */
async function cityNamed(context: Context, typed: string) {
  const name = typed.replaceAll(city, ' ').trim()
  const found = localityIn(name, await context.store.localities.all())
  const body = found?.place.agreement === 'this' ? await cityAt(context, found.place) : undefined
  return found && body && { body, rest: found.rest }
}
