import type { Context } from '../command.ts'
import { isAt, type Locality } from '../domain/locality.ts'
import type { Match } from '../domain/match/match.ts'
import type { Offer } from '../domain/match/narrow.ts'
import { buttons, type Part } from '../reply.ts'
import { cityIn } from './cities.ts'

/** Is an organisation tied to the place, or does its record name it? Of a city where it has its own, only that one: it may work with others. */
export async function thereIn({ store }: Context, place: Locality): Promise<(one: Match) => boolean> {
  const rows = new Map((await store.organisations.all()).map((row) => [`organisation:${row.id}`, row]))
  return ({ candidate }) => {
    const row = rows.get(candidate.ref)
    if (candidate.place === place.id) return true
    if (!row) return false
    const isElsewhere = place.kind === 'municipality' && row.city && row.kind !== 'city'
    if (isElsewhere) return isAt([row.city ?? ''], place)
    return isAt([row.city ?? '', ...Object.values(row.name), ...Object.values(row.competences)], place)
  }
}

/** What those who are listed have to give, and where. */
export function offeringHeading({ t, locale }: Context, offer: Offer, place: Locality | undefined): string {
  const title = t(titles[offer])
  return place ? `${title}: ${cityIn(place.fi, locale)}` : title
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
  inAgreement: { fi: 'Mitä sopimus sanoo', sv: 'Vad avtalet säger', en: 'What the agreement says' },
}

const titles: Record<Offer, Record<'fi' | 'sv' | 'en', string>> = {
  'pilot-site': {
    fi: 'Näiltä voi kysyä kokeilupaikkaa',
    sv: 'Här kan ni fråga om en plats för försök',
    en: 'Ask these about a site for a pilot',
  },
  incubation: {
    fi: 'Hautomoita ja kiihdyttämöitä',
    sv: 'Kuvöser och acceleratorer',
    en: 'Incubators and accelerators',
  },
  'clinical-partner': {
    fi: 'Näiden kautta pääsee sairaaloihin',
    sv: 'De här är vägen till sjukhusen',
    en: 'These are the way to hospitals',
  },
}
