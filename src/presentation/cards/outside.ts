import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { buttons, heading, type Reply, sources, text } from '../../reply.ts'
import { sentencesOf } from '../../text.ts'
import type { Row } from '../records/records.ts'
import { cite } from '../sources.ts'
import { cardText } from './card.ts'
import { whoKnows } from './whoKnows.ts'

type Locality = Row<'localities'>

/** The ministry’s list of cities that have an ecosystem agreement. */
export const agreementList = 'https://tem.fi/en/ecosystem-agreements'

/** A municipality that is not in the agreement: a plain no, who is, and whether it has an agreement of its own, or first of all that. */
export async function outside(
  context: Context,
  place: Locality,
  besides?: 'why' | 'joining' | 'own',
): Promise<Reply> {
  const { t, store, locale } = context
  const card = await store.cards.get('parties')
  const [parties = ''] = card ? sentencesOf(await cardText(context, card), locale) : []
  const own = await ownAgreement(context, place)
  const ofOwn = own ? [place.with ? words.notOwn : words.yes, own] : [words.notListed]
  const said = besides === 'own' ? ofOwn.map(t) : [t(words.no(place)), parties, t(own ?? words.none)]
  return {
    outcome: 'answered',
    topic: `locality:${place.id}`,
    parts: [
      heading(t(place)),
      text(said.join(' ')),
      ...(besides && besides !== 'own' ? [text(t(words[besides]))] : []),
      ...(place.agreement === 'own' ? await whoKnows(context, 'innocities') : []),
      sources(
        ...(await cite(context, 'card:parties', {
          sources: ['agreement#0', 'agreement#1', agreementList],
        })),
      ),
      buttons({ label: t(words.more), command: 'ask card:parties' }),
    ],
  }
}

/** That the municipality has an ecosystem agreement of its own, or is in another’s; nothing where it has none. */
export async function ownAgreement({ store }: Context, place: Locality): Promise<Localized | undefined> {
  const partner = place.with ? await store.localities.get(place.with) : undefined
  return partner ? words.within(partner) : place.agreement === 'own' ? words.own : undefined
}

const words = {
  no: ({ fi, sv, en, agreement }: Locality) => ({
    fi: `Ei: ${fi} ei ole tämän sopimuksen osapuoli eikä sopimus mainitse sille roolia.`,
    sv: `Nej: ${sv} är inte part i det här avtalet, och avtalet nämner ingen roll för ${agreement === 'own' ? 'staden' : 'kommunen'}.`,
    en: `No: ${en} is not a party to this agreement, and the agreement names no role for it.`,
  }),
  yes: { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' },
  notOwn: { fi: 'Ei omaa.', sv: 'Inget eget.', en: 'Not of its own.' },
  own: {
    fi: 'Sillä on ministeriön luettelon mukaan valtion kanssa oma ekosysteemisopimuksensa, jonka sisältöä en tunne.',
    sv: 'Enligt ministeriets förteckning har staden ett eget ekosystemavtal med staten, men innehållet känner jag inte till.',
    en: 'By the ministry’s list it has an ecosystem agreement of its own with the state, whose content I do not know.',
  },
  within: ({ fi, sv, en }: Locality) => ({
    fi: `Ministeriön luettelon mukaan se on mukana toisen kaupungin ekosysteemisopimuksessa: ${fi}.`,
    sv: `Enligt ministeriets förteckning är den med i en annan stads ekosystemavtal: ${sv}.`,
    en: `By the ministry’s list it takes part in another city’s ecosystem agreement: ${en}.`,
  }),
  none: {
    fi: 'Sitä ei ole myöskään ministeriön luettelossa kaupungeista, joilla on ekosysteemisopimus.',
    sv: 'Den finns inte heller i ministeriets förteckning över städer med ekosystemavtal.',
    en: 'Nor is it on the ministry’s list of cities with an ecosystem agreement.',
  },
  notListed: {
    fi: 'Ei: sitä ei ole ministeriön luettelossa kaupungeista, joilla on ekosysteemisopimus.',
    sv: 'Nej: den finns inte i ministeriets förteckning över städer med ekosystemavtal.',
    en: 'No: it is not on the ministry’s list of cities with an ecosystem agreement.',
  },
  why: {
    fi: 'Miksi niin on, sitä lähteeni eivät kerro.',
    sv: 'Varför det är så säger mina källor inte.',
    en: 'Why that is so, my sources do not say.',
  },
  joining: {
    fi: 'Sopimus ei kerro, voiko uusi kunta liittyä siihen myöhemmin.',
    sv: 'Avtalet säger inte om en ny kommun kan ansluta sig senare.',
    en: 'The agreement does not say whether a new municipality can join later.',
  },
  more: { fi: 'Sopijaosapuolet', sv: 'Avtalsparterna', en: 'The parties' },
}
