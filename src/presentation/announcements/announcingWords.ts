import type { Body, Kind, Stage } from '../../domain/announcing/announcement.ts'
import type { Localized } from '../../locale.ts'

export const announcementKinds: Record<Kind, Localized> = {
  call: { fi: 'rahoitushaku', sv: 'ansökningsomgång', en: 'funding call' },
  'call-changed': { fi: 'haun muutos', sv: 'ändring i ansökningsomgång', en: 'change in a call' },
  'steering-decision': {
    fi: 'johtoryhmän päätös',
    sv: 'ledningsgruppens beslut',
    en: 'steering group decision',
  },
  'steering-meeting': { fi: 'ohjauskokous', sv: 'styrningsmöte', en: 'steering meeting' },
  'project-news': { fi: 'hankeuutinen', sv: 'projektnyhet', en: 'project news' },
  notice: { fi: 'tiedote', sv: 'meddelande', en: 'notice' },
}

export const stageNames: Record<Stage, Localized> = {
  proposed: { fi: 'esitetty rahoitettavaksi', sv: 'föreslaget för finansiering', en: 'proposed for funding' },
  funded: { fi: 'rahoituspäätös tehty', sv: 'finansieringsbeslut fattat', en: 'funding decided' },
  started: { fi: 'käynnistynyt', sv: 'startat', en: 'started' },
  results: { fi: 'tuloksia', sv: 'resultat', en: 'results' },
}

export const bodyNames: Record<Body, Localized> = {
  'steering-group': {
    fi: 'Kaupunkien johtoryhmä',
    sv: 'Städernas ledningsgrupp',
    en: 'The cities’ steering group',
  },
  'national-steering-group': {
    fi: 'Kansallinen ohjausryhmä',
    sv: 'Den nationella styrgruppen',
    en: 'The national steering group',
  },
}

const name = (text: string): Localized => ({ fi: text, sv: text, en: text })

/** Instruments a call can be of, by the ids of their records. */
export const instrumentNames = {
  erdf: { fi: 'EAKR', sv: 'ERUF', en: 'ERDF' },
  'esf-plus': { fi: 'ESR+', sv: 'ESF+', en: 'ESF+' },
  jtf: { fi: 'JTF', sv: 'FRO', en: 'JTF' },
  akke: name('AKKE'),
  rrf: name('RRF'),
}
