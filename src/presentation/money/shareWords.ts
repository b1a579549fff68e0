import type { Localized } from '../../locale.ts'

const most = { fi: 'enintään', sv: 'högst', en: 'at most' }
const least = { fi: 'vähintään', sv: 'minst', en: 'at least' }

/** “No, at most 60%.” */
export const verdicts = (of: 'support' | 'own', limit: string): Record<'yes' | 'no' | 'maybe', Localized> => {
  const { fi, sv, en } = of === 'support' ? most : least
  return {
    yes: { fi: `Kyllä, ${fi} ${limit}.`, sv: `Ja, ${sv} ${limit}.`, en: `Yes, ${en} ${limit}.` },
    no: { fi: `Ei, vaan ${fi} ${limit}.`, sv: `Nej, ${sv} ${limit}.`, en: `No, ${en} ${limit}.` },
    maybe: {
      fi: `Mahdollista: ${fi} ${limit}.`,
      sv: `Det är möjligt: ${sv} ${limit}.`,
      en: `That is possible: ${en} ${limit}.`,
    },
  }
}

export const words = {
  partOfClaim: (of: 'support' | 'own', limit: string) => {
    const { fi, sv, en } = of === 'support' ? most : least
    const isSupport = of === 'support'
    return {
      fi: `${isSupport ? 'Tuki' : 'Oma osuus'} on ${fi} ${limit}. Muuta väitteestä en voi vahvistaa.`,
      sv: `${isSupport ? 'Stödet' : 'Den egna andelen'} är ${sv} ${limit}. Resten av påståendet kan jag inte bekräfta.`,
      en: `${isSupport ? 'The support' : 'The own share'} is ${en} ${limit}. I can’t confirm the rest of the claim.`,
    }
  },
  company: {
    fi: 'Tuki menee hankkeen toteuttajille, yleensä ei yrityksen oman toiminnan kehittämiseen.',
    sv: 'Stödet går till dem som genomför projektet, vanligtvis inte till att utveckla ett företags egen verksamhet.',
    en: 'The support goes to those who carry out the project, normally not to developing a company’s own business.',
  },
  notCompany: (limit: string) => ({
    fi: `Yleensä ei: ${limit} on hankkeen tuen yläraja, ei yrityksen oma tuki.`,
    sv: `Vanligtvis inte: ${limit} är taket för stödet till ett projekt, inte för ett företag.`,
    en: `Normally not: ${limit} is the most that a project can get, not a company for itself.`,
  }),
  together: (limit: string) => ({
    fi: `Ei yksin: ${limit} on EU:n ja valtion tuen yläraja yhteensä. Sitä, kumpi maksaa siitä mitä, ei kerrota.`,
    sv: `Nej, inte ensam: ${limit} är taket för EU:s och statens stöd tillsammans. Hur det fördelas mellan dem anges inte.`,
    en: `No, not alone: ${limit} is the most that the EU and the state give together. How it is divided between them is not given.`,
  }),
  title: { fi: 'Toteuttajien osuus', sv: 'Genomförarnas andel', en: 'The implementers’ share' },
  rest: (own: string) => ({
    fi: `Loput, vähintään ${own}, maksavat hankkeen toteuttajat omasta rahastaan: kaupungit, korkeakoulut ja muut, jotka hanketta tekevät.`,
    sv: `Resten, minst ${own}, betalar projektets genomförare med egna pengar: städer, högskolor och andra som driver projektet.`,
    en: `The rest, at least ${own}, is paid by the project’s implementers from their own money: cities, universities and others who carry it out.`,
  }),
  each: (own: string) => ({
    fi: `Sopimus ei kerro, miten toteuttajat jakavat osuutensa keskenään. Yhdessä he maksavat vähintään ${own}. Asia selviää hankkeen hakemuksesta tai Uudenmaan liitosta.`,
    sv: `Avtalet säger inte hur genomförarna delar sin andel sinsemellan. Tillsammans betalar de minst ${own}. Det framgår av projektansökan, eller fråga Nylands förbund.`,
    en: `The agreement does not say how the implementers divide their share. Together they pay at least ${own}. The project’s application or the Helsinki-Uusimaa Regional Council can tell.`,
  }),
  equally: (partners: number, each: string) => ({
    fi: `Esimerkki: jos ${partners} toteuttajaa jakaisi osuuden tasan, kukin maksaisi vähintään ${each}.`,
    sv: `Exempel: om ${partners} genomförare delade lika skulle var och en betala minst ${each}.`,
    en: `An example: shared equally by ${partners}, each would pay at least ${each}.`,
  }),
  maximum: {
    fi: 'Tuen enimmäismäärä',
    sv: 'Högsta stöd',
    en: 'Most support a project can get',
  },
}
