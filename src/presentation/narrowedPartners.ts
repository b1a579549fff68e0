import type { Context } from '../command.ts'
import { isAt, type Locality } from '../domain/locality.ts'
import type { Match } from '../domain/match/match.ts'
import type { Narrowing, Offer } from '../domain/match/narrow.ts'
import { buttons, type Part, text } from '../reply.ts'
import { cityIn } from './cities.ts'

/** Is an organisation tied to the place, or does its record name it? */
export async function thereIn({ store }: Context, place: Locality): Promise<(one: Match) => boolean> {
  const rows = new Map((await store.organisations.all()).map((row) => [`organisation:${row.id}`, row]))
  return ({ candidate }) => {
    const row = rows.get(candidate.ref)
    if (candidate.place === place.id) return true
    return (
      row !== undefined &&
      isAt([row.city ?? '', ...Object.values(row.name), ...Object.values(row.competences)], place)
    )
  }
}

/** What those who are listed have to give, and where. */
export function offeringHeading({ t, locale }: Context, offer: Offer, place: Locality | undefined): string {
  const title = t(titles[offer])
  return place ? `${title}: ${cityIn(place.fi, locale)}` : title
}

/** Nobody on record is just what was asked for; the list below is wider. */
export const noneSuch = ({ t }: Context, { offer, kinds, isThere }: Narrowing): Part =>
  text(t(offer ? none[offer] : isThere || kinds.length === 0 ? none.place : none.kind))

/** What the agreement says of such places. */
export const aboutOffer = ({ t }: Context, offer: Offer): Part =>
  buttons({ label: t(words.inAgreement), command: `ask card:${cards[offer]}` })
const cards: Record<Offer, string> = { 'pilot-site': 'testbeds', incubation: 'incubators' }
const words = {
  inAgreement: { fi: 'Mitä sopimus sanoo', sv: 'Vad avtalet säger', en: 'What the agreement says' },
}

const titles: Record<Offer, Record<'fi' | 'sv' | 'en', string>> = {
  'pilot-site': {
    fi: 'Näiden luona voi kysyä paikkaa kokeilulle',
    sv: 'Här kan ni fråga om en plats för försök',
    en: 'Ask these about a place to try things out',
  },
  incubation: {
    fi: 'Hautomoita ja kiihdyttämöitä',
    sv: 'Kuvöser och acceleratorer',
    en: 'Incubators and accelerators',
  },
}
const none = {
  'pilot-site': {
    fi: 'Tästä aiheesta minulla ei ole tiedossa kokeilupaikkaa. Nämä ottavat kokeiluja muuten:',
    sv: 'Jag känner inte till någon plats för försök inom det här ämnet. De här tar emot försök annars:',
    en: 'I know of no place to try this out on this topic. These take trials otherwise:',
  },
  incubation: {
    fi: 'Juuri tähän sopivaa hautomoa minulla ei ole tiedossa. Muita ovat:',
    sv: 'Jag känner inte till någon kuvös just för det här. Andra är:',
    en: 'I know of no incubator just for this. Others are:',
  },
  place: {
    fi: 'Sieltä minulla ei ole tähän ketään tiedossa. Samaan aiheeseen sopivat muut:',
    sv: 'Där känner jag inte till någon för det här. Andra som passar samma ämne:',
    en: 'I have nobody on record there for this. Others that fit the same topic:',
  },
  kind: {
    fi: 'Sellaista minulla ei ole tähän tiedossa. Samaan aiheeseen sopivat muut:',
    sv: 'Någon sådan känner jag inte till för det här. Andra som passar samma ämne:',
    en: 'I have none of that kind on record for this. Others that fit the same topic:',
  },
}
