import type { NotSo } from '../domain/asker/notSo.ts'
import type { Deed } from '../domain/asker/whoDoes.ts'
import type { Localized } from '../locale.ts'

/** The statement that carries it. */
export const toldBelow: Record<Deed | NotSo, string> = {
  decides: 'ask card:legal-funding-decision',
  funds: 'ask card:money-sources',
  signed: 'ask card:signatories',
  party: 'ask card:parties',
  binding: 'ask card:binding',
  'equal-areas': 'ask card:resources-by-needs',
  'city-share': 'ask card:split-60-40',
}

export const whoWords: Record<Deed, Record<'yes' | 'no', Localized>> = {
  decides: {
    yes: {
      fi: 'Kyllä, hankkeiden rahoituksesta päättää Uudenmaan liitto.',
      sv: 'Ja, Nylands förbund beslutar om projektens finansiering.',
      en: 'Yes, the Helsinki-Uusimaa Regional Council decides on the projects’ funding.',
    },
    no: {
      fi: 'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto. Sitä ennen kaupunkien johtoryhmä valitsee, mitä hankkeita esitetään.',
      sv: 'Nej, Nylands förbund beslutar om projektens finansiering. Innan dess väljer städernas ledningsgrupp vilka projekt som föreslås.',
      en: 'No, the Helsinki-Uusimaa Regional Council decides on the projects’ funding. Before that the cities’ steering group selects which projects are proposed.',
    },
  },
  funds: {
    yes: {
      fi: 'Kyllä, rahoitus tulee EU:lta, valtiolta ja kaupungeilta.',
      sv: 'Ja, pengarna kommer från EU, staten och städerna.',
      en: 'Yes, the money comes from the EU, the state and the cities.',
    },
    no: {
      fi: 'Ei, rahoitus tulee EU:lta, valtiolta ja kaupungeilta.',
      sv: 'Nej, pengarna kommer från EU, staten och städerna.',
      en: 'No, the money comes from the EU, the state and the cities.',
    },
  },
  signed: {
    yes: { fi: 'Kyllä, näin on:', sv: 'Ja, så är det:', en: 'Yes:' },
    no: {
      fi: 'Ei, allekirjoittajia on neljä: elinkeinoministeri ja kolmen kaupungin johtajat.',
      sv: 'Nej, fyra personer skrev under: näringsministern och de tre städernas ledare.',
      en: 'No, four people signed it: the Minister of Economic Affairs and the heads of the three cities.',
    },
  },
  party: {
    yes: {
      fi: 'Kyllä, työ- ja elinkeinoministeriön kautta.',
      sv: 'Ja, genom arbets- och näringsministeriet.',
      en: 'Yes, through the Ministry of Economic Affairs and Employment.',
    },
    no: {
      fi: 'Ei, osapuolia ovat vain ministeriö ja kolme kaupunkia.',
      sv: 'Nej, parter är bara ministeriet och de tre städerna.',
      en: 'No, only the ministry and the three cities are parties.',
    },
  },
}

export const notSoWords: Record<NotSo, Localized> = {
  binding: {
    fi: 'Ei, se on aiesopimus.',
    sv: 'Nej, det är en avsiktsförklaring.',
    en: 'No, it is a letter of intent.',
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
}
