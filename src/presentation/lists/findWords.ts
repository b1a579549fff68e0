import type { Localized } from '../../locale.ts'

const same = (count: number) => ({ fi: String(count), sv: String(count), en: String(count) })
export const words = {
  nothingAt: ({ fi, sv, en }: Localized) => ({
    fi: `Tietueissani ei ole hanketta, hakua eikä organisaatiota, jonka kuvauksessa mainittaisiin ${fi}.`,
    sv: `Jag har inget projekt, ingen utlysning och ingen aktör i ${sv} i mina uppgifter.`,
    en: `I have no project, call or organisation in ${en} on record.`,
  }),
  noneSuchAt: ({ fi, sv, en }: Localized) => ({
    fi: `Tiedoissani ei ole sellaista (${fi}).`,
    sv: `Jag har inget sådant i ${sv} i mina uppgifter.`,
    en: `I have none of those in ${en} on record.`,
  }),
  nothingThen: {
    fi: 'Tiedoissani ei ole mitään, mikä sopisi noihin vuosiin.',
    sv: 'Jag har ingenting som stämmer med de åren.',
    en: 'I have nothing on record that fits those years.',
  },
  undated: (names: string) => ({
    fi: `Näistä en tiedä, koska ne alkoivat tai päättyivät: ${names}.`,
    sv: `Om dessa vet jag inte när de började eller slutade: ${names}.`,
    en: `I do not know when these began or ended: ${names}.`,
  }),
  /** Of so many it is not known whether they belong here. */
  unknown: {
    budget: (count: number) => ({
      fi: `Lisäksi ${count} hankkeen budjettia ei tiedetä.`,
      sv: `Dessutom är budgeten för ${count} projekt inte känd.`,
      en: `For ${count} more ${count === 1 ? 'project' : 'projects'} the budget is not known.`,
    }),
    lead: (count: number) => ({
      fi: `Lisäksi ${count} hankkeen päätoteuttajaa ei tiedetä.`,
      sv: `Dessutom är huvudgenomföraren för ${count} projekt inte känd.`,
      en: `For ${count} more ${count === 1 ? 'project' : 'projects'} the lead is not known.`,
    }),
    end: same,
    start: same,
  },
  noneLed: {
    fi: 'Ei yhtään: mikään sellainen organisaatio ei tiedoissani johda hanketta.',
    sv: 'Inget: i mina uppgifter leder ingen sådan organisation något projekt.',
    en: 'None: according to my records, no such organisation leads a project.',
  },
  noneSuch: {
    fi: 'Tiedoissani ei ole sellaista hanketta.',
    sv: 'Jag har inget sådant projekt i mina uppgifter.',
    en: 'I have no such project on record.',
  },
  noneLacking: {
    fi: 'Ei yhdestäkään: se on tiedossa kaikista näistä hankkeista.',
    sv: 'Inget: det är känt för alla dessa projekt.',
    en: 'None: it is known of all these projects.',
  },
  noneOwn: {
    fi: 'Yksikään näistä ei ole HEVi-hanke.',
    sv: 'Inget av dessa är ett HEVi-projekt.',
    en: 'None of these is a HEVi project.',
  },
  ended: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Ended ones' },
  everyRunning: {
    fi: 'Kaikki käynnissä olevat',
    sv: 'Alla som pågår',
    en: 'All that are running',
  },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  more: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  nothing: (typed: string) => ({
    fi: `Haulla ”${typed}” ei löytynyt mitään. Kokeile yhtä sanaa tai selaa painopisteittäin.`,
    sv: `Inget hittades med ”${typed}”. Pröva ett enda ord eller bläddra enligt prioritering.`,
    en: `Nothing found for “${typed}”. Try a single word, or browse by focus area.`,
  }),
  within: {
    fi: 'Lähteiden mukaan nämä ovat mukana HEVi-hankkeissa. Mukana voi olla muitakin.',
    sv: 'Enligt källorna är dessa med i HEVi-projekt. Det kan finnas fler.',
    en: 'By the sources these take part in HEVi projects. There may be others.',
  },
  everyProject: { fi: 'Kaikki hankkeet', sv: 'Alla projekt', en: 'All projects' },
  everyone: { fi: 'Kaikki toimijat', sv: 'Alla aktörer', en: 'All organisations' },
  none: {
    fi: 'Tällaista ei ole tiedoissani. Kaikkia hankkeita ei löytynyt julkisista lähteistä.',
    sv: 'Något sådant har jag inte i mina uppgifter. Alla projekt gick inte att hitta i offentliga källor.',
    en: 'I know of no such record. Not all projects could be found in public sources.',
  },
  partlyNamed: {
    fi: 'Lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Källorna nämner inte alltid alla deltagare.',
    en: 'The sources do not always name all participants.',
  },
  nonePlanned: {
    fi: 'Tiedoissani ei ole hanketta, joka ei olisi vielä alkanut.',
    sv: 'I mina uppgifter finns inget projekt som inte har börjat än.',
    en: 'I have no project on record that has not begun yet.',
  },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringarna', en: 'Focus areas' },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
}
