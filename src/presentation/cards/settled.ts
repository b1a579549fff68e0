import type { Context } from '../../command.ts'
import type { Deed, Verdict } from '../../domain/claim/whoDoes.ts'
import type { Localized } from '../../locale.ts'

/** “Kyllä, asiantuntijajäsenenä.” */
export const settled = ({ t }: Context, { deed, isSo }: Verdict): string =>
  t(whoWords[deed][isSo ? 'yes' : 'no'])

const whoWords: Record<Deed, Record<'yes' | 'no', Localized>> = {
  chooses: {
    yes: {
      fi: 'Kyllä, johtoryhmä valitsee, mitä hankkeita esitetään.',
      sv: 'Ja, ledningsgruppen väljer vilka projekt som föreslås.',
      en: 'Yes, the steering group selects which projects are proposed.',
    },
    no: {
      fi: 'Ei, johtoryhmä valitsee, mitä hankkeita esitetään, ja rahoituksesta päättää Uudenmaan liitto.',
      sv: 'Nej, ledningsgruppen väljer vilka projekt som föreslås, och Nylands förbund beslutar om finansieringen.',
      en: 'No, the steering group selects which projects are proposed, and the Helsinki-Uusimaa Regional Council decides on the funding.',
    },
  },
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
  steers: {
    yes: {
      fi: 'Kyllä, asiantuntijajäsenenä.',
      sv: 'Ja, som sakkunnigmedlem.',
      en: 'Yes, as an expert member.',
    },
    no: {
      fi: 'Ei, jäsenet ovat kolmesta kaupungista ja Uudenmaan liitosta.',
      sv: 'Nej, medlemmarna kommer från de tre städerna och Nylands förbund.',
      en: 'No, its members come from the three cities and the Helsinki-Uusimaa Regional Council.',
    },
  },
  coordinates: {
    yes: {
      fi: 'Kyllä, kolmen kaupungin yhteinen koordinaatiohanke.',
      sv: 'Ja, genom de tre städernas gemensamma samordningsprojekt.',
      en: 'Yes, through the three cities’ joint coordination project.',
    },
    no: {
      fi: 'Ei, kokonaisuutta koordinoi kolmen kaupungin yhteinen koordinaatiohanke. Uudenmaan liitto on rahoittava viranomainen.',
      sv: 'Nej, helheten samordnas av de tre städernas gemensamma samordningsprojekt. Nylands förbund är finansierande myndighet.',
      en: 'No, the three cities’ joint coordination project coordinates the whole. The Helsinki-Uusimaa Regional Council is the funding authority.',
    },
  },
}
