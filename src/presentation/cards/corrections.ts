import type { Context } from '../../command.ts'
import type { Untrue } from '../../domain/claim/untrue.ts'
import type { Deed } from '../../domain/claim/whoDoes.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'

/** What stands below the sentence: the statement that carries it. */
export const toldBelow: Record<Deed | Untrue, string> = {
  'pays-all': 'ask card:joint-funding',
  'body-grants': 'ask card:legal-funding-decision',
  'one-city': 'ask card:cities-role',
  'call-open': 'calls',
  'agreement-over': 'ask card:agreement-ends',
  'other-signing': 'ask card:signatories',
  chooses: 'ask card:steering-group-proposes',
  decides: 'ask card:legal-funding-decision',
  funds: 'ask card:money-sources',
  signed: 'ask card:signatories',
  party: 'ask card:parties',
  steers: 'ask card:steering-group-members',
  coordinates: 'ask card:coordination',
  binding: 'ask card:binding',
  'split-binding': 'ask card:split-60-40',
  'cities-obliged': 'ask card:split-60-40',
  'split-each': 'ask card:split-60-40',
  'other-split': 'ask card:split-60-40',
  'akke-left': 'ask card:akke',
  'equal-areas': 'ask card:resources-by-needs',
  'city-share': 'ask card:split-60-40',
  'cities-60': 'ask card:split-60-40',
  'state-alone': 'ask card:split-60-40',
  'eu-alone': 'ask card:split-60-40',
  'other-share': 'ask card:split-60-40',
  'company-share': 'ask card:split-60-40',
  'company-gets': 'ask card:company-grants',
  'sum-given': 'ask card:company-grants',
  'other-areas': 'ask card:four-focus-areas',
  'other-main-fund': 'ask card:erdf-role',
  'other-ends': 'ask card:agreement-termination',
  'voting-member': 'ask card:steering-group-members',
  'city-left': 'ask card:parties',
  'city-later': 'ask card:signatories',
  'rd-reached': 'ask card:rd-goal',
  'notice-period': 'ask card:notice-period',
  'is-company': 'ask card:what-is-this',
}

/** “Ei, sopimus allekirjoitettiin 9.2.2021.” */
export function correction({ t, pack, locale }: Context, untrue: Untrue): string {
  if (untrue === 'agreement-over') return t(ends(formatDay(pack.ends, locale)))
  return t(untrue === 'other-signing' ? signed(formatDay(pack.signed, locale)) : untrueWords[untrue])
}

const split: Localized = {
  fi: 'Ei, ohjeellinen jako on 60 % EU:lta ja valtiolta yhteensä, 40 % kaupungeilta ja muusta julkisesta rahoituksesta.',
  sv: 'Nej, den riktgivande fördelningen är 60 % från EU och staten tillsammans, 40 % från städerna och annan offentlig finansiering.',
  en: 'No, the indicative split is 60% from the EU and the state together, 40% from the cities and other public funding.',
}

const ends = (day: string): Localized => ({
  fi: `Ei, sopimus päättyy ${day}.`,
  sv: `Nej, avtalet upphör ${day}.`,
  en: `No, the agreement ends on ${day}.`,
})

const signed = (day: string): Localized => ({
  fi: `Ei, sopimus allekirjoitettiin ${day}.`,
  sv: `Nej, avtalet undertecknades ${day}.`,
  en: `No, the agreement was signed on ${day}.`,
})

const untrueWords: Record<Exclude<Untrue, 'agreement-over' | 'other-signing'>, Localized> = {
  'pays-all': {
    fi: 'Ei, kukaan ei maksa kaikkea yksin.',
    sv: 'Nej, ingen betalar allt ensam.',
    en: 'No, nobody pays for everything alone.',
  },
  'body-grants': {
    fi: 'Ei, rahan myöntää Uudenmaan liitto.',
    sv: 'Nej, pengarna beviljas av Nylands förbund.',
    en: 'No, the money is granted by the Helsinki-Uusimaa Regional Council.',
  },
  'one-city': {
    fi: 'Ei, Helsinki, Espoo ja Vantaa tekevät tätä yhdessä.',
    sv: 'Nej, Helsingfors, Esbo och Vanda gör det tillsammans.',
    en: 'No, Helsinki, Espoo and Vantaa do this together.',
  },
  'call-open': {
    fi: 'Ei, haku ei ole nyt auki.',
    sv: 'Nej, ingen ansökningsomgång är öppen nu.',
    en: 'No, no call is open now.',
  },
  binding: {
    fi: 'Sopimus ei sano sitä suoraan: kohdan 2 mukaan se on aiesopimus.',
    sv: 'Avtalet säger det inte uttryckligen: enligt punkt 2 är det en avsiktsförklaring.',
    en: 'The agreement does not say so outright: by section 2 it is a letter of intent.',
  },
  'cities-obliged': {
    fi: 'Ei: sopimus on aiesopimus, ja 40 % on kaupunkien ja muun julkisen rahan ohjeellinen osuus yhteensä.',
    sv: 'Nej: avtalet är en avsiktsförklaring, och 40 % är den riktgivande andelen för städerna och andra offentliga medel sammanlagt.',
    en: 'No: the agreement is a letter of intent, and 40% is the indicative share of the cities and other public money together.',
  },
  'split-binding': {
    fi: 'Ei, jako on ohjeellinen.',
    sv: 'Nej, fördelningen är riktgivande.',
    en: 'No, the split is indicative.',
  },
  'split-each': {
    fi: 'Ei: se on koko sopimuksen ohjeellinen jako, ja yhden hankkeen tuelle on oma yläraja.',
    sv: 'Nej: det är hela avtalets riktgivande fördelning, och stödet till ett projekt har ett eget tak.',
    en: 'No: it is the indicative split of the whole agreement, and the support for one project has a ceiling of its own.',
  },
  'other-split': split,
  'akke-left': {
    fi: 'Ei, viimeisetkin AKKE-varat on jo jaettu.',
    sv: 'Nej, också de sista AKKE-medlen har delats ut.',
    en: 'No, the last of the AKKE money has been granted.',
  },
  'equal-areas': {
    fi: 'Ei, millään painopisteellä ei ole kiinteää osuutta.',
    sv: 'Nej, ingen prioritering har en fast andel.',
    en: 'No, no focus area has a fixed share.',
  },
  'city-share': {
    fi: 'Ei, 40 % on kaupunkien ja muun julkisen rahoituksen ohjeellinen osuus yhteensä. Yhden kaupungin osuutta ei kerrota.',
    sv: 'Nej, 40 % är den riktgivande andelen för städerna och annan offentlig finansiering sammanlagt. En enskild stads andel anges inte.',
    en: 'No, 40% is the indicative share of the cities and other public funding together. No single city’s share is given.',
  },
  'cities-60': split,
  'state-alone': {
    fi: 'Ei, ohjeellinen jako on 60 % EU:lta ja valtiolta yhteensä, eikä valtion omaa osuutta kerrota.',
    sv: 'Nej, den riktgivande fördelningen är 60 % från EU och staten tillsammans, och statens egen del anges inte.',
    en: 'No, the indicative split is 60% from the EU and the state together, and the state’s own part is not given.',
  },
  'eu-alone': split,
  'other-share': split,
  'company-share': split,
  'company-gets': {
    fi: 'Ei: 60 % on yläraja sille tuelle, jonka hankkeen toteuttajat voivat saada.',
    sv: 'Nej: 60 % är taket för det stöd som projektets genomförare kan få.',
    en: 'No: 60% is the ceiling of the support for those who carry out a project.',
  },
  'sum-given': {
    fi: 'Ei, sopimus ei anna mitään summaa euroina.',
    sv: 'Nej, avtalet anger ingen summa i euro.',
    en: 'No, the agreement gives no sum in euros.',
  },
  'other-areas': {
    fi: 'Ei, painopisteitä on neljä.',
    sv: 'Nej, prioriteringarna är fyra.',
    en: 'No, there are four focus areas.',
  },
  'other-main-fund': {
    fi: 'Ei, raha tulee pääosin EAKR:stä.',
    sv: 'Nej, pengarna kommer huvudsakligen ur ERUF.',
    en: 'No, the money comes mainly from the ERDF.',
  },
  'other-ends': {
    fi: 'Ei, aloitteen voi tehdä vain sopijaosapuoli.',
    sv: 'Nej, bara en avtalspart kan ta initiativ till det.',
    en: 'No, only a contracting party can initiate that.',
  },
  'voting-member': {
    fi: 'Uudenmaan liitto on johtoryhmän asiantuntijajäsen. Äänioikeudesta lähteeni eivät kerro.',
    sv: 'Nylands förbund är sakkunnigmedlem i ledningsgruppen. Om rösträtt säger mina källor inget.',
    en: 'The Helsinki-Uusimaa Regional Council is an expert member of the steering group. My sources say nothing about voting.',
  },
  'city-left': {
    fi: 'Siitä lähteeni eivät kerro mitään. Niiden mukaan kaikki kolme kaupunkia ovat mukana.',
    sv: 'Det säger mina källor inget om. Enligt dem är alla tre städer med.',
    en: 'My sources say nothing of the kind. By them all three cities are in.',
  },
  'city-later': {
    fi: 'Ei, kaikki kolme kaupunkia allekirjoittivat sopimuksen alussa.',
    sv: 'Nej, alla tre städer undertecknade avtalet från början.',
    en: 'No, all three cities signed the agreement from the start.',
  },
  'rd-reached': {
    fi: 'Ei lähteideni mukaan: neljä prosenttia on tavoite.',
    sv: 'Nej, inte enligt mina källor: fyra procent är målet.',
    en: 'No, not by my sources: four per cent is the goal.',
  },
  'notice-period': {
    fi: 'Ei, sellaista aikaa sopimus ei aseta.',
    sv: 'Nej, någon sådan tid anger avtalet inte.',
    en: 'No, the agreement sets no such time.',
  },
  'is-company': {
    fi: 'Ei, HEVi on ohjelma, ei yritys.',
    sv: 'Nej, HEVi är ett program, inget företag.',
    en: 'No, HEVi is a programme, not a company.',
  },
}
