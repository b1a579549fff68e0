import type { Localized } from '../../locale.ts'
import { doubtOf } from '../lists/ownAmong.ts'
import { fiFrom, fiOf } from './inWords.ts'

interface Counts {
  own: number
  running: number
  unconfirmed: number
}

interface Ranked {
  of: 'most' | 'fewest'
  running: boolean
  /** 1 is the second most. */
  nth: number
}
type Rank = readonly [fi: string, sv: string, en: string]
const ranks: Readonly<Record<Ranked['of'], readonly [Rank, Rank, Rank]>> = {
  most: [
    ['Eniten', 'Flest', 'Most'],
    ['Toiseksi eniten', 'Näst flest', 'Second most'],
    ['Kolmanneksi eniten', 'Tredje flest', 'Third most'],
  ],
  fewest: [
    ['Vähiten', 'Minst antal', 'Fewest'],
    ['Toiseksi vähiten', 'Näst minst antal', 'Second fewest'],
    ['Kolmanneksi vähiten', 'Tredje minst antal', 'Third fewest'],
  ],
}

export const words = {
  counts: ({ own, running, unconfirmed }: Counts, others?: number): Localized => {
    const doubt = doubtOf(own, unconfirmed)
    return {
      fi: `${own === 0 ? 'tiedoissani ei HEVi-hankkeita' : `HEVi-hankkeita ${own}${doubt?.fi ?? ''}, käynnissä ${running}`}${others === undefined ? '' : `; muita ${others}`}`,
      sv: `${own === 0 ? 'inga HEVi-projekt i mina uppgifter' : `HEVi-projekt: ${own}${doubt?.sv ?? ''}, pågående: ${running}`}${others === undefined ? '' : `; andra: ${others}`}`,
      en: `${own === 0 ? 'no HEVi projects in my records' : `HEVi projects: ${own}${doubt?.en ?? ''}, running: ${running}`}${others === undefined ? '' : `; others: ${others}`}`,
    }
  },
  area: ({ id, name }: { id: string; name: Localized }): Localized => ({
    fi: `Painopiste ${id}, ${name.fi}`,
    sv: `Prioritering ${id}, ${name.sv}`,
    en: `Focus area ${id}, ${name.en}`,
  }),
  /** “Second fewest running HEVi projects (1): …”. */
  ranked: (names: string, count: number, { of, running, nth }: Ranked): Localized => {
    const [fi, sv, en] = ranks[of][nth] ?? ranks[of][0]
    const none = of === 'fewest' && count === 0
    return {
      fi: `${fi} ${running ? 'käynnissä olevia ' : ''}HEVi-hankkeita (${none ? 'ei yhtään' : count}): ${names}.`,
      sv: `${sv} ${running ? 'pågående ' : ''}HEVi-projekt (${none ? 'inget' : count}): ${names}.`,
      en: `${en} ${running ? 'running ' : ''}HEVi projects (${none ? 'none' : count}): ${names}.`,
    }
  },
  noSuchPlace: {
    1: {
      fi: 'Toista sijaa ei ole: luvut näkyvät alla.',
      sv: 'Det finns ingen andra plats: siffrorna står nedan.',
      en: 'There is no second place: the figures are below.',
    },
    2: {
      fi: 'Kolmatta sijaa ei ole: luvut näkyvät alla.',
      sv: 'Det finns ingen tredje plats: siffrorna står nedan.',
      en: 'There is no third place: the figures are below.',
    },
  },
  mostOthers: (names: string, count: number): Localized => ({
    fi: `HEVi-hankkeita ei ole kenelläkään näistä. Muita hankkeita on eniten (${count}): ${names}.`,
    sv: `Ingen av dem har ett HEVi-projekt. Flest andra projekt (${count}): ${names}.`,
    en: `None of them has a HEVi project. Most other projects (${count}): ${names}.`,
  }),
  noneOwn: (names: string): Localized => ({
    fi: `Tiedoissani ei ole yhtään HEVi-hanketta: ${names}.`,
    sv: `Inget HEVi-projekt i mina uppgifter: ${names}.`,
    en: `No HEVi project in my records: ${names}.`,
  }),
  noneRunning: (names: string): Localized => ({
    fi: `Ei käynnissä olevaa HEVi-hanketta: ${names}.`,
    sv: `Inget pågående HEVi-projekt: ${names}.`,
    en: `No HEVi project running: ${names}.`,
  }),
  noGaps: {
    fi: 'Jokaisessa on käynnissä HEVi-hanke.',
    sv: 'Det pågår ett HEVi-projekt i var och en.',
    en: 'Each of them has a HEVi project running.',
  },
  total: (own: number, others: number): Localized => ({
    fi: `Tunnen ${own} HEVi-hanketta ja ${others} muuta hanketta.`,
    sv: `Jag känner till ${own} HEVi-projekt och ${others} andra projekt.`,
    en: `I know of ${own} HEVi projects and ${others} other projects.`,
  }),
  undated: (count: number): Localized => ({
    fi: `Alkamisvuosi ei ole tiedossa: ${count}`,
    sv: `Startåret är inte känt: ${count}`,
    en: `Year of start not known: ${count}`,
  }),
  titles: {
    year: {
      fi: 'Hankkeet alkamisvuoden mukaan',
      sv: 'Projekten efter startår',
      en: 'Projects by the year they started',
    },
    area: {
      fi: 'Hankkeet painopisteittäin',
      sv: 'Projekten per prioritering',
      en: 'Projects by focus area',
    },
    city: {
      fi: 'Kaupunkien johtamat hankkeet',
      sv: 'Projekt som städerna leder',
      en: 'Projects led by the cities',
    },
    lead: {
      fi: 'Hankkeet päätoteuttajittain',
      sv: 'Projekten per huvudgenomförare',
      en: 'Projects by lead',
    },
    partner: {
      fi: 'Ketkä ovat mukana useimmissa',
      sv: 'Vilka som är med i flest projekt',
      en: 'Who is in the most projects',
    },
  },
  coordination: (count: number): Localized => ({
    fi: `Lisäksi ${count} HEVin portfoliohanketta palvelee kaikkia painopisteitä.`,
    sv: `Dessutom betjänar HEVi:s ${count} portföljprojekt alla prioriteringar.`,
    en: `In addition, HEVi’s ${count} portfolio projects serve all focus areas.`,
  }),
  inferred: {
    fi: 'Joidenkin hankkeiden päätoteuttaja on päätelty lähteistä.',
    sv: 'För en del projekt är huvudgenomföraren antagen utifrån källorna.',
    en: 'For some projects the lead is inferred from the sources.',
  },
  missing: {
    fi: 'Laskettu tiedoissani olevista hankkeista; kaikkia ei löytynyt julkisista lähteistä.',
    sv: 'Räknat på de projekt jag känner till; alla gick inte att hitta i offentliga källor.',
    en: 'Counted over the projects in my records; not all could be found in public sources.',
  },
  share: (
    who: string,
    led: number,
    all: number,
    percent: string,
    others: number,
    othersAll: number,
  ): Localized => ({
    fi: `${who} johtaa ${fiOf(led)} HEVi-hanketta kaikkiaan ${fiFrom(all)} hankkeesta (${percent}). Muista ${othersAll} hankkeesta se johtaa ${fiOf(others)}.`,
    sv: `${who} leder ${led} av ${all} HEVi-projekt (${percent}) och ${others} av ${othersAll} andra projekt.`,
    en: `${who} leads ${led} of ${all} HEVi projects (${percent}) and ${others} of ${othersAll} other projects.`,
  }),
}
