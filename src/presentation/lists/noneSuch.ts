import type { Context } from '../../command.ts'
import type { Locality } from '../../domain/locality.ts'
import type { Narrowing, Offer } from '../../domain/match/narrow.ts'
import type { Localized } from '../../locale.ts'
import { type Part, text } from '../../reply.ts'
import { inSentence } from '../inSentence.ts'

type Place = Pick<Locality, 'id' | 'fi' | 'sv'>

/** Nobody on record is just what was asked for: what was, and whom the list below holds instead. */
export function noneSuch(
  { t, locale }: Context,
  { offer, kinds }: Narrowing,
  places: readonly Place[],
  below: 'there' | 'ask' | 'elsewhere' = 'elsewhere',
): Part {
  if (offer && places.length === 0) return text(t(none[offer]))
  const names = [...(offer ? [offer] : []), ...kinds].flatMap((id) => called[id]?.[locale] ?? [])
  const what = inSentence(locale, names, 'disjunction')
  const nobody = offer ? forTopic(what) : names.length > 0 ? suitable(what) : nobodyFitting
  const isPlaced = places.length > 0
  const said = isPlaced ? t(inPlace(t(nobody), places)) : t(anywhere(t(nobody)))
  return text(
    `${said} ${t(below !== 'elsewhere' ? others[below] : isPlaced ? others.elsewhere : others.any)}`,
  )
}

const suitable = (what: string): Localized => ({
  fi: `sopivaa ${what}`,
  sv: `${what} som passar`,
  en: `no suitable ${what}`,
})
/** Others there may take trials, whatever the topic. */
const forTopic = (what: string): Localized => ({
  fi: `${what} juuri tähän aiheeseen`,
  sv: `${what} just för det här ämnet`,
  en: `no ${what} just for this topic`,
})
const nobodyFitting: Localized = {
  fi: 'ketään, joka sopisi',
  sv: 'någon som passar',
  en: 'nobody that fits',
}

/** “Vantaalta”; a district stands as it is. */
const fromCity: Readonly<Record<string, string>> = {
  helsinki: 'Helsingistä',
  espoo: 'Espoosta',
  vantaa: 'Vantaalta',
}

const inPlace = (what: string, places: readonly Place[]) => ({
  fi: `${places.map(({ id, fi }) => fromCity[id] ?? `Alueelta ${fi}`).join(' tai ')} en tiedä ${what}.`,
  sv: `I ${places.map(({ sv }) => sv).join(' eller ')} känner jag inte till ${what}.`,
  en: `In ${places.map(({ fi }) => fi).join(' or ')} I know of ${what}.`,
})
const anywhere = (what: string) => ({
  fi: `En tiedä tähän ${what}.`,
  sv: `Jag känner inte till ${what}.`,
  en: `I know of ${what} for this.`,
})

const others = {
  ask: {
    fi: 'Voit silti kysyä näiltä:',
    sv: 'Du kan ändå fråga de här:',
    en: 'You could still ask these:',
  },
  there: {
    fi: 'Aiheeseen sopivat siellä nämä:',
    sv: 'De här aktörerna där passar ämnet:',
    en: 'These organisations there fit the topic:',
  },
  elsewhere: {
    fi: 'Muualta samaan aiheeseen:',
    sv: 'Från annat håll för samma ämne:',
    en: 'Elsewhere, for the same topic:',
  },
  any: {
    fi: 'Samaan aiheeseen sopivat muut:',
    sv: 'Andra som passar ämnet:',
    en: 'Others that fit the topic:',
  },
}

const called: Readonly<Record<string, Localized>> = {
  city: { fi: 'kaupunkia', sv: 'någon stad', en: 'city' },
  university: { fi: 'yliopistoa', sv: 'något universitet', en: 'university' },
  'university-of-applied-sciences': {
    fi: 'ammattikorkeakoulua',
    sv: 'någon yrkeshögskola',
    en: 'university of applied sciences',
  },
  'research-institute': { fi: 'tutkimuslaitosta', sv: 'något forskningsinstitut', en: 'research institute' },
  company: { fi: 'yritystä', sv: 'något företag', en: 'company' },
  'cluster-or-network': { fi: 'verkostoa', sv: 'något nätverk', en: 'network' },
  'public-authority': { fi: 'viranomaista', sv: 'någon myndighet', en: 'authority' },
  'vocational-institution': {
    fi: 'ammatillista oppilaitosta',
    sv: 'någon yrkesläroanstalt',
    en: 'vocational institution',
  },
  hospital: { fi: 'sairaalaa', sv: 'något sjukhus', en: 'hospital' },
  'pilot-site': { fi: 'kokeilupaikkaa', sv: 'någon plats för försök', en: 'pilot site' },
  incubation: { fi: 'hautomoa', sv: 'någon kuvös', en: 'incubator' },
  'clinical-partner': { fi: 'sairaalaa', sv: 'något sjukhus', en: 'hospital' },
}

const none: Record<Offer, Localized> = {
  'pilot-site': {
    fi: 'Tästä aiheesta en tiedä kokeilupaikkaa. Nämä ottavat kokeiluja muuten:',
    sv: 'Jag känner inte till någon plats för försök inom det här ämnet. De här tar emot försök annars:',
    en: 'I know of no pilot site on this topic. These take trials otherwise:',
  },
  incubation: {
    fi: 'En tiedä juuri tähän sopivaa hautomoa. Muita ovat:',
    sv: 'Jag känner inte till någon kuvös just för det här. Andra är:',
    en: 'I know of no incubator just for this. Others are:',
  },
  'clinical-partner': {
    fi: 'En tiedä tähän aiheeseen sopivaa sairaalaa. Sairaaloihin pääsee muuten näiden kautta:',
    sv: 'Jag känner inte till något sjukhus för det här ämnet. Till sjukhus kommer man annars via de här:',
    en: 'I know of no hospital for this topic. The way to hospitals is otherwise through these:',
  },
}
