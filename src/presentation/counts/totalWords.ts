import type { Localized } from '../../locale.ts'

export const words = {
  title: { fi: 'Hankkeet yhteensä', sv: 'Projekten sammantaget', en: 'The projects taken together' },
  known: (told: number, all: number) => ({
    fi: `${all} hanketta. ${told < all ? `Luvut tunnetaan ${told === 1 ? 'yhdestä' : `${told} hankkeesta`}; muut puuttuvat laskelmasta.` : 'Luvut tunnetaan kaikista.'}`,
    sv: `${all} projekt. Siffror finns för ${told} av ${all}${told < all ? '; de övriga är inte med i beräkningen' : ''}.`,
    en: `${all} projects. The figures are known for ${told} of ${all}${told < all ? '; the others are left out' : ''}.`,
  }),
  of: (count: number) => ({
    fi: count === 1 ? 'yhdestä hankkeesta' : `${count} hankkeesta`,
    sv: `för ${count} projekt`,
    en: count === 1 ? 'of one project' : `of ${count} projects`,
  }),
  whole: (city: string) => ({
    fi: `Mukana ovat hankkeet, joissa ${city} on mukana. Summat ovat koko hankkeiden, eivät kaupungin osuuksia.`,
    sv: `Här räknas de projekt som ${city} är med i. Summorna gäller hela projekten, inte stadens andel.`,
    en: `These are the projects that ${city} takes part in. The sums are of whole projects, not the city’s share.`,
  }),
  wholeLed: (city: string) => ({
    fi: `Mukana ovat hankkeet, joita ${city} johtaa. Summat ovat koko hankkeiden, eivät kaupungin osuuksia.`,
    sv: `Här räknas de projekt som ${city} leder. Summorna gäller hela projekten, inte stadens andel.`,
    en: `These are the projects that ${city} leads. The sums are of whole projects, not the city’s share.`,
  }),
  wholeLedBySome: (names: string) => ({
    fi: `Mukana ovat hankkeet, joita ${names} johtavat. Summat ovat koko hankkeiden.`,
    sv: `Här räknas de projekt som ${names} leder. Summorna gäller hela projekten.`,
    en: `These are the projects that ${names} lead. The sums are of whole projects.`,
  }),
  onlySome: (which: string): Localized => ({
    fi: `Laskettu vain: ${which.toLowerCase()}.`,
    sv: `Räknat bara på: ${which.toLowerCase()}.`,
    en: `Counted only over: ${which.toLowerCase()}.`,
  }),
  allOwn: {
    fi: 'Kaikkien HEVi-hankkeiden tuki',
    sv: 'Stödet till alla HEVi-projekt',
    en: 'Support of all HEVi projects',
  },
  askAll: {
    fi: 'paljonko tukea on myönnetty yhteensä',
    sv: 'hur mycket stöd har beviljats sammanlagt',
    en: 'how much support has been granted in total',
  },
  onlyOwn: {
    fi: 'Verrattu vain HEVi-hankkeita.',
    sv: 'Jämförelsen gäller bara HEVi-projekten.',
    en: 'Only HEVi projects are compared.',
  },
  yes: { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' },
  no: { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
  city: (city: string) => ({
    fi: `Lähteet eivät kerro, paljonko ${city} on saanut yhteensä. Sen vetämien HEVi-hankkeiden tuki jakautuu kaikkien toteuttajien kesken:`,
    sv: `Källorna anger inte hur mycket ${city} har fått totalt. Stödet till de HEVi-projekt som den leder delas av alla genomförare:`,
    en: `The sources do not say how much ${city} has got in all. The support of the HEVi projects it leads is shared by all implementers:`,
  }),
  support: {
    fi: 'Tuki on EU:n ja valtion tukea yhteensä; EU:n osaa ei eritellä. Koko ohjelman rahasummaa lähteet eivät kerro.',
    sv: 'Stödet kommer från EU och staten tillsammans; EU:s del anges inte separat. Hela programmets summa anger källorna inte.',
    en: 'The support is from the EU and the state together; the EU’s part is not given separately. The sources do not give the sum of the whole programme.',
  },
  own: (label: Localized): Localized => ({
    fi: `HEVi-hankkeet, ${label.fi.toLowerCase()}`,
    sv: `HEVi-projekt, ${label.sv.toLowerCase()}`,
    en: `HEVi projects, ${label.en.toLowerCase()}`,
  }),
  others: (label: Localized): Localized => ({
    fi: `Muut hankkeet, ${label.fi.toLowerCase()}`,
    sv: `Övriga projekt, ${label.sv.toLowerCase()}`,
    en: `Other projects, ${label.en.toLowerCase()}`,
  }),
  apart: {
    fi: 'Muut hankkeet eivät ole HEVin rahaa: niiden rahoitus tulee muista ohjelmista.',
    sv: 'De övriga projekten är inte HEVi-pengar: de finansieras av andra program.',
    en: 'The other projects are not HEVi money: other programmes fund them.',
  },
  supportSum: { fi: 'Tuki', sv: 'Stöd', en: 'Support' },
  budgetSum: { fi: 'Budjetti', sv: 'Budget', en: 'Budget' },
  time: { fi: 'Kesto', sv: 'Längd', en: 'Length' },
  average: { fi: 'keskimäärin', sv: 'i snitt', en: 'on average' },
  months: (count: number) => ({
    fi: `${count} kk`,
    sv: `${count} mån.`,
    en: `${count} months`,
  }),
  duration: { fi: 'Hankkeen kesto', sv: 'Projektets längd', en: 'Length of a project' },
  maximum: { fi: 'Tuen enimmäismäärä', sv: 'Högsta stöd', en: 'Most support a project can get' },
}
