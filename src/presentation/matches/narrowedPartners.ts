import type { Context } from '../../command.ts'
import { isAt, type Locality, localityIn } from '../../domain/locality.ts'
import type { Match } from '../../domain/match/match.ts'
import type { Offer } from '../../domain/match/narrow.ts'
import { buttons, note, type Part } from '../../reply.ts'

/** Is an organisation tied to the place, or does its record name it? In a city are those whose own it is: others may work there. A site for trials is also where a district of the city is named. */
export async function thereIn(
  { store }: Context,
  place: Locality,
  offer?: Offer,
): Promise<(one: Match) => boolean> {
  const rows = await rowsByRef(store)
  const districts =
    offer === 'pilot-site' ? (await store.localities.all()).filter(({ city }) => city === place.id) : []
  return ({ candidate }) => {
    const row = rows.get(candidate.ref)
    if (candidate.place === place.id) return true
    if (!row) return false
    const isOfWhere = place.kind === 'municipality' && row.kind !== 'city'
    if (isOfWhere && isAt([row.city ?? '', ...Object.values(row.name)], place)) return true
    if (isOfWhere) return localityIn(row.competences.fi, districts) !== undefined
    return isAt([row.city ?? '', ...Object.values(row.name), ...Object.values(row.competences)], place)
  }
}

const rowsByRef = async (store: Context['store']) =>
  new Map((await store.organisations.all()).map((row) => [`organisation:${row.id}`, row]))

/** Whoever fits may be in the place, too, where its city is not on record: their names. */
export async function ofNoCity(context: Context, fitting: readonly Match[]): Promise<Part[]> {
  const rows = await rowsByRef(context.store)
  const least = Math.max(...fitting.map(({ score }) => score)) * leastShare
  const names = fitting.flatMap(({ candidate, score }) => {
    if (score < least) return []
    const row = rows.get(candidate.ref)
    return row && !row.city && row.kind !== 'city' && !candidate.place ? context.t(row.name) : []
  })
  if (names.length === 0) return []
  const named = names.slice(0, mostNamed).join(', ')
  return [note(context.t(words.noCity(named, names.length > mostNamed)))]
}
const mostNamed = 4
/** Of the best one’s score. */
const leastShare = 0.5

/** What those who are listed have to give, and where. */
export function offeringHeading({ t, locale }: Context, offer: Offer, places: readonly Locality[]): string {
  const title = t(titles[offer])
  const where = places.map(({ fi, sv }) => (locale === 'sv' ? sv : fi))
  return where.length > 0 ? `${title}: ${where.join(', ')}` : title
}

/** What the agreement says of such places. */
export const aboutOffer = ({ t }: Context, offer: Offer): Part =>
  buttons({ label: t(words.inAgreement), command: `ask card:${cards[offer]}` })
const cards: Record<Offer, string> = {
  'pilot-site': 'testbeds',
  incubation: 'incubators',
  'clinical-partner': 'health-partners',
}
const words = {
  noCity: (names: string, hasMore: boolean) => ({
    fi: `Kaikkien paikkakuntaa en tiedä. Aiheeseen sopivat myös: ${names}${hasMore ? ' ja muita' : ''}.`,
    sv: `Alla har inte någon ort i mina uppgifter. För ämnet passar också ${names}${hasMore ? ' med flera' : ''}.`,
    en: `I do not know where all of them are. These fit the topic, too: ${names}${hasMore ? ' and others' : ''}.`,
  }),
  inAgreement: { fi: 'Mitä sopimus sanoo', sv: 'Vad avtalet säger', en: 'What the agreement says' },
}

const titles: Record<Offer, Record<'fi' | 'sv' | 'en', string>> = {
  'pilot-site': {
    fi: 'Näiltä voi kysyä kokeilupaikkaa',
    sv: 'Här kan ni fråga om en plats för försök',
    en: 'You could ask these organisations about a pilot site',
  },
  incubation: {
    fi: 'Hautomoita ja kiihdyttämöitä',
    sv: 'Kuvöser och acceleratorer',
    en: 'Incubators and accelerators',
  },
  'clinical-partner': {
    fi: 'Näiden kautta pääsee sairaaloihin',
    sv: 'De här är vägen till sjukhusen',
    en: 'Ways in to the hospitals',
  },
}
