import type { FactKind } from '../../domain/recordFact/kinds.ts'
import type { Localized } from '../../locale.ts'

/** What can be asked of a record, as a clause: “my sources do not say …”. */
export const factQuestions: Record<FactKind, Localized> = {
  approved: {
    fi: 'montako hakemusta hyväksyttiin',
    sv: 'hur många ansökningar som godkändes',
    en: 'how many applications were approved',
  },
  funded: {
    fi: 'mitkä hankkeet saivat siitä rahaa',
    sv: 'vilka projekt som fick pengar ur den',
    en: 'which projects got its money',
  },
  received: {
    fi: 'montako hakemusta tuli',
    sv: 'hur många ansökningar som kom in',
    en: 'how many applications came in',
  },
  started: {
    fi: 'montako hanketta sillä käynnistyi',
    sv: 'hur många projekt som startade',
    en: 'how many projects it started',
  },
  share: {
    fi: 'paljonko toteuttajien omarahoitus on',
    sv: 'hur stor genomförarnas egen andel är',
    en: 'how large the implementers’ own share is',
  },
  support: {
    fi: 'paljonko tukea se on saanut',
    sv: 'hur mycket stöd det har fått',
    en: 'how much support it got',
  },
  budget: { fi: 'mikä sen budjetti on', sv: 'hur stor budgeten är', en: 'how large its budget is' },
  funder: { fi: 'kuka sen rahoittaa', sv: 'vem som finansierar det', en: 'who funds it' },
  contact: { fi: 'keneen ottaa yhteyttä', sv: 'vem man ska kontakta', en: 'whom to contact' },
  applicants: { fi: 'kuka voi hakea', sv: 'vem som kan söka', en: 'who can apply' },
  join: {
    fi: 'pääseekö mukaan vielä',
    sv: 'om man ännu kan komma med',
    en: 'whether one can still join',
  },
  end: { fi: 'milloin se päättyy', sv: 'när det slutar', en: 'when it ends' },
  start: { fi: 'milloin se alkoi', sv: 'när det började', en: 'when it began' },
  status: { fi: 'onko se käynnissä', sv: 'om det pågår', en: 'whether it is running' },
  programme: {
    fi: 'onko se HEVi-hanke',
    sv: 'om det är ett HEVi-projekt',
    en: 'whether it is a HEVi project',
  },
  partners: { fi: 'ketkä ovat mukana', sv: 'vilka som är med', en: 'who takes part' },
  lead: { fi: 'kuka sitä vetää', sv: 'vem som leder det', en: 'who leads it' },
  area: {
    fi: 'mihin painopisteeseen se kuuluu',
    sv: 'vilken prioritering det hör till',
    en: 'which focus area it is in',
  },
  results: {
    fi: 'mitä sen tuloksena syntyi',
    sv: 'vilka resultat det gav',
    en: 'what came out of it',
  },
  course: { fi: 'miten siinä kävi', sv: 'hur det gick', en: 'how it went' },
  what: { fi: 'mitä siinä tehdään', sv: 'vad det handlar om', en: 'what it is about' },
  place: { fi: 'missä se sijaitsee', sv: 'var det finns', en: 'where it is' },
}
