import type { Context } from '../command.ts'
import { buttons, heading, type Reply, sources, text } from '../reply.ts'
import { agreementList } from './cards/outside.ts'
import { cite } from './sources.ts'

/** The cities that have an ecosystem agreement by the ministry's list: those of this one, then the others. */
export async function agreementCities(context: Context): Promise<Reply> {
  const { t, store } = context
  const places = await store.localities.all()
  const called = (place: (typeof places)[number]) => t({ fi: place.fi, sv: place.sv, en: place.fi })
  const own = places.filter(({ agreement, with: partner }) => agreement === 'own' && !partner)
  const named = own.map((place) => {
    const beside = places.filter((other) => other.with === place.id).map(called)
    return beside.length > 0 ? `${called(place)} (+ ${beside.join(', ')})` : called(place)
  })
  const ours = places.filter(({ agreement }) => agreement === 'this').map(called)
  return {
    outcome: 'answered',
    topic: 'card:gap-other-cities',
    parts: [
      heading(t(words.title)),
      text(t(words.ours(ours.join(', ')))),
      text(t(words.others(named.join(', ')))),
      sources(...(await cite(context, 'card:parties', { sources: ['agreement#1', agreementList] }))),
      buttons({ label: t(words.more), command: 'ask card:gap-other-cities' }),
    ],
  }
}

const words = {
  title: {
    fi: 'Ekosysteemisopimusten kaupungit',
    sv: 'Städer med ekosystemavtal',
    en: 'Cities with an ecosystem agreement',
  },
  ours: (cities: string) => ({
    fi: `Tässä sopimuksessa: ${cities}.`,
    sv: `I det här avtalet: ${cities}.`,
    en: `In this agreement: ${cities}.`,
  }),
  others: (cities: string) => ({
    fi: `Omat sopimukset on ministeriön luettelon mukaan näillä: ${cities}.`,
    sv: `Egna avtal har enligt ministeriets förteckning: ${cities}.`,
    en: `By the ministry’s list these have their own: ${cities}.`,
  }),
  more: { fi: 'Muut kaupungit', sv: 'Andra städer', en: 'Other cities' },
}
