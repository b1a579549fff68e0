import { onceFor, remembering } from '../../cache.ts'
import type { Context } from '../../command.ts'
import { nameAsked } from '../../domain/asked/bodies/nameAsked.ts'
import { localityIn } from '../../domain/locality.ts'
import { endingOf } from '../../domain/search/inflected.ts'
import { fold, normalise } from '../../domain/search/normalise.ts'
import type { Search } from '../../domain/search/search.ts'
import { exactly, saidNearly } from '../../domain/thresholds.ts'
import { type Locale, locales } from '../../locale.ts'
import { isGeneral } from '../../presentation/records/aboutRecord.ts'
import type { OrganisationRow } from '../../presentation/records/records.ts'
import type { Store } from '../../store/store.ts'

const mostWords = 4
/** A shorter one may be an abbreviation that all know. */
const shortestWord = 5

/**
 * A message that is nothing but a name tells little of its writer's language: the languages that call it so (“Leppävaara” is
 * Finnish, “Kera” both). Nothing where the message says more.
 */
export async function nameAlone(
  { localities, mentions, organisations }: Pick<Store, 'localities' | 'mentions' | 'organisations'>,
  search: Search,
  typed: string,
): Promise<readonly Locale[] | undefined> {
  const bare = plain(typed)
  if (bare === '' || bare.split(' ').length > mostWords) return undefined
  const ofPlace = languagesOfPlaces(await localities.all()).get(bare)
  if (ofPlace) return ofPlace
  const worded = await languagesOf({ mentions }, bare)
  if (worded.length > 1) return worded
  const title = (hostNamed(search, await organisations.all(), typed) ?? recordNamed(search, typed))?.title
  const calledIn = title ? locales.filter((locale) => plain(title[locale]).includes(bare)) : []
  return calledIn.length > 1 ? calledIn : undefined
}

/** What a message says besides a record’s name that several languages share: “no entäs Urban Wellbeing Lab” is Finnish. */
export function besideName({ names, find }: Search, typed: string): string {
  const { id, rest = '' } = names.namedIn(typed) ?? {}
  const title = rest ? entryOf({ find }, typed, id)?.title : undefined
  if (!title) return typed
  const left = rest.split(' ')
  const name = plain(typed)
    .split(/[ -]/u)
    .filter((word) => !left.includes(word))
    .join(' ')
  const calledIn = locales.filter((locale) => plain(title[locale]).replaceAll('-', ' ').includes(name))
  return name && calledIn.length > 1 ? rest : typed
}

/** The one language that has a message of a single word or term: “tekoäly” is Finnish, “noise” English, “ESR” none’s. */
export async function wordAlone(store: Pick<Store, 'mentions'>, typed: string): Promise<Locale | undefined> {
  if (plain(typed).length < shortestWord) return undefined
  const [only, ...others] = await languagesOf(store, plain(typed))
  return others.length === 0 ? only : undefined
}

const languagesOf = async ({ mentions }: Pick<Store, 'mentions'>, bare: string): Promise<readonly Locale[]> =>
  languagesOfWords(await mentions.all()).get(bare) ?? []

/** In which languages each name is said. */
function languagesOfNames<One, In extends Locale>(
  all: readonly One[],
  spoken: readonly In[],
  namesOf: (one: One, locale: In) => readonly string[],
): ReadonlyMap<string, readonly In[]> {
  const known = new Map<string, In[]>()
  for (const locale of spoken)
    for (const name of new Set(all.flatMap((one) => namesOf(one, locale).map(plain))))
      known.set(name, [...(known.get(name) ?? []), locale])
  return known
}
const languagesOfWords = onceFor((sought: Awaited<ReturnType<Store['mentions']['all']>>) =>
  languagesOfNames(sought, locales, (one, locale) => one[locale]),
)
const languagesOfPlaces = onceFor((places: Awaited<ReturnType<Store['localities']['all']>>) =>
  languagesOfNames(places, ['fi', 'sv'], (place, locale) => [place[locale]]),
)

/**
 * “Forum Virium”, “tell me about KYKY”, “vad är Flyk?”: the line of the record that is named, unless somebody is known to
 * mean a card by it.
 */
export async function recordAlone({ search, store }: Context, typed: string): Promise<string | undefined> {
  const inside = nameAsked(typed)
  const name = inside ?? typed
  if (isGeneral(name) || name.split(' ').length > mostWords) return undefined
  // What a city does is told of all three.
  const city = inside ? localityIn(name, await store.localities.all()) : undefined
  if (city?.rest === '') return undefined
  const record = hostNamed(search, await store.organisations.all(), name) ?? recordNamed(search, name)
  const isWhole =
    (search.names.namedIn(name)?.rest === '' && name.includes(' ')) ||
    byAbbreviation(search.names.all, name) !== undefined
  const [best] = record && !isWhole ? search.find(typed, 1) : []
  const isCard = best !== undefined && best.score >= (inside ? saidNearly : exactly)
  return record && !isCard ? record.line : undefined
}

/** The record of which a message says the name and nothing else, or a good part of it that is no everyday word. */
function recordNamed({ names, find }: Search, typed: string) {
  const whole = names.namedIn(typed)
  const mayBePart = /\p{Lu}|\p{L}\s+\p{L}/u.test(typed)
  const byPart = () => names.namedByPart(typed) ?? byAbbreviation(names.all, typed)
  const id = whole?.rest === '' ? whole.id : mayBePart ? byPart() : undefined
  return entryOf({ find }, typed, id)
}

const entryOf = ({ find }: Pick<Search, 'find'>, typed: string, id: string | undefined) =>
  id === undefined ? undefined : find(typed, 1, ({ ref }) => ref === id)[0]?.entry

/** “Hanken”: whose own pages are called so. Without the capital only who alone is called so. */
function hostNamed({ names, find }: Search, organisations: readonly OrganisationRow[], typed: string) {
  const id = ownPages(organisations, typed)
  if (id === undefined) return undefined
  if (/^\p{Lu}/u.test(typed)) return entryOf({ find }, typed, id)
  const beginning = names.all.filter(({ names: all }) => all.some((name) => plain(name).startsWith(typed)))
  const isAlone = beginning.length === 1 && beginning[0]?.id === id && typed.length >= shortestWord
  return isAlone ? entryOf({ find }, typed, id) : undefined
}

/** “VTT”, “FAIR”: the one record that has the abbreviation in its name, or the one body of those. */
export function byAbbreviation(all: Search['names']['all'], typed: string): string | undefined {
  if (!/^\p{Lu}{3,}$/u.test(typed)) return undefined
  const found = abbreviationsIn(all).get(typed) ?? []
  const bodies = found.filter((id) => id.startsWith('organisation:'))
  const meant = bodies.length === 1 ? bodies : found
  return meant.length === 1 ? meant[0] : undefined
}

/** The records that have each word in capitals in their names. */
const abbreviationsIn = onceFor((all: Search['names']['all']): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>()
  for (const { id, names } of all)
    for (const word of new Set(
      names.flatMap((name) => name.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? []),
    ))
      made.set(word, [...(made.get(word) ?? []), id])
  return made
})

/** Of several whose names hold the word, the one whose own pages are called so: aalto.fi. */
export function ownPages(organisations: readonly OrganisationRow[], typed: string): string | undefined {
  const word = normalise(typed)
  return word.includes(' ') ? undefined : pagesCalled(organisations)(fold(word))
}
const pagesCalled = onceFor((organisations: readonly OrganisationRow[]) => {
  const hosts = organisations.flatMap(({ id, website }) => {
    const [host = ''] = website ? new URL(website).hostname.replace(/^www\./u, '').split('.') : []
    return host.length >= shortestName ? [{ id, host }] : []
  })
  return remembering((word) => {
    const found = hosts.find(({ host }) => (endingOf(word, host)?.length ?? Infinity) <= longestEnding)
    return found && `organisation:${found.id}`
  })
})
const longestEnding = 3
const shortestName = 3

const plain = (text: string) =>
  text
    .toLocaleLowerCase('fi')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
