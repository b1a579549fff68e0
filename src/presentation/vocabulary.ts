import type { FactKind } from '../domain/recordFact/kinds.ts'
import type { CallStatus, ProjectStatus } from '../domain/status.ts'
import type { Localized } from '../locale.ts'
import type { Organisation, Project } from '../pack/schema.ts'

/** What the records' codes are called. Official terms: the pack's glossary. */
export const organisationKinds: Record<Organisation['kind'], Localized> = {
  city: { fi: 'kaupunki', sv: 'stad', en: 'city' },
  university: { fi: 'yliopisto', sv: 'universitet', en: 'university' },
  'university-of-applied-sciences': {
    fi: 'ammattikorkeakoulu',
    sv: 'yrkeshögskola',
    en: 'university of applied sciences',
  },
  'research-institute': { fi: 'tutkimuslaitos', sv: 'forskningsinstitut', en: 'research institute' },
  company: { fi: 'yritys', sv: 'företag', en: 'company' },
  'city-company': { fi: 'kaupungin yhtiö', sv: 'stadsägt bolag', en: 'city-owned company' },
  'cluster-or-network': { fi: 'verkosto', sv: 'nätverk', en: 'network' },
  'public-authority': { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
  'vocational-institution': {
    fi: 'ammatillinen oppilaitos',
    sv: 'yrkesläroanstalt',
    en: 'vocational institution',
  },
  other: { fi: 'muu', sv: 'övrig', en: 'other' },
}

/** What can be found, by how its ref begins; cards and commands tell it by their titles. */
export const entryKinds: Readonly<Record<string, Localized>> = {
  project: { fi: 'hanke', sv: 'projekt', en: 'project' },
  organisation: { fi: 'organisaatio', sv: 'aktör', en: 'organisation' },
  call: { fi: 'haku', sv: 'ansökningsomgång', en: 'call' },
  governance: { fi: 'rooli', sv: 'roll', en: 'role' },
  instrument: { fi: 'rahoitus', sv: 'finansiering', en: 'funding' },
  focus: { fi: 'painopiste', sv: 'prioritering', en: 'focus area' },
  term: { fi: 'termi', sv: 'term', en: 'term' },
}

export const projectStatuses: Record<ProjectStatus, Localized> = {
  planned: { fi: 'suunnitteilla', sv: 'planeras', en: 'planned' },
  ongoing: { fi: 'käynnissä', sv: 'pågår', en: 'ongoing' },
  ended: { fi: 'päättynyt', sv: 'avslutat', en: 'ended' },
}

export const callStatuses: Record<CallStatus, Localized> = {
  upcoming: { fi: 'tulossa', sv: 'kommande', en: 'upcoming' },
  open: { fi: 'avoinna', sv: 'öppen', en: 'open' },
  closed: { fi: 'päättynyt', sv: 'stängd', en: 'closed' },
  withdrawn: { fi: 'peruttu', sv: 'återkallad', en: 'withdrawn' },
}

export const methods: Record<Project['methods'][number], Localized> = {
  'testbeds-and-innovative-procurement': {
    fi: 'kokeiluympäristöt ja innovatiiviset hankinnat',
    sv: 'testmiljöer och innovativ upphandling',
    en: 'testbeds and innovative procurement',
  },
  'rdi-hubs': { fi: 'tki-keskittymät', sv: 'FoUI-kluster', en: 'RDI hubs' },
  'incubators-and-business-services': {
    fi: 'yrityshautomot ja yrityspalvelut',
    sv: 'företagskuvöser och företagstjänster',
    en: 'incubators and business services',
  },
}

export const programmes: Record<Project['programme'], Localized> = {
  HEVi: { fi: 'HEVi-hanke', sv: 'HEVi-projekt', en: 'HEVi project' },
  related: {
    fi: 'muu aiheeseen liittyvä hanke',
    sv: 'annat anknytande projekt',
    en: 'other related project',
  },
  predecessor: { fi: 'aiempi hanke', sv: 'tidigare projekt', en: 'earlier project' },
}

export const unconfirmed: Localized = {
  fi: 'yhteys HEViin vahvistamatta',
  sv: 'kopplingen till HEVi obekräftad',
  en: 'link to HEVi not confirmed',
}

export const inferredLead: Localized = {
  fi: 'päätoteuttaja päätelty lähteistä',
  sv: 'huvudgenomföraren antagen utifrån källorna',
  en: 'lead inferred from the sources',
}

export const partnerRoles: Record<NonNullable<Project['partnerRoles']>[string], Localized> = {
  implementer: { fi: 'osatoteuttaja', sv: 'delgenomförare', en: 'co-implementer' },
  cooperation: { fi: 'yhteistyö', sv: 'samarbete', en: 'cooperation' },
  funder: { fi: 'rahoittaja', sv: 'finansiär', en: 'funder' },
  coordinator: { fi: 'koordinaattori', sv: 'samordnare', en: 'coordinator' },
}

/** What can be asked about one record, as the thing that is not known. */
export const factNames: Record<FactKind, Localized> = {
  approved: {
    fi: 'montako hakemusta hyväksyttiin',
    sv: 'hur många ansökningar som godkändes',
    en: 'how many applications were approved',
  },
  received: { fi: 'hakemusten määrä', sv: 'antalet ansökningar', en: 'the number of applications' },
  started: { fi: 'hankkeiden määrä', sv: 'antalet projekt', en: 'the number of projects' },
  share: { fi: 'omarahoituksen osuus', sv: 'självfinansieringens andel', en: 'the own share of costs' },
  support: { fi: 'EU:n ja valtion tuki', sv: 'stödet från EU och staten', en: 'the EU and state support' },
  budget: { fi: 'budjetti', sv: 'budgeten', en: 'the budget' },
  funder: { fi: 'rahoittaja', sv: 'finansiären', en: 'who funds it' },
  contact: { fi: 'yhteystiedot', sv: 'kontaktuppgifterna', en: 'whom to contact' },
  applicants: { fi: 'kuka voi hakea', sv: 'vem som kan söka', en: 'who can apply' },
  join: {
    fi: 'voiko mukaan vielä päästä',
    sv: 'om man ännu kan komma med',
    en: 'whether one can still join',
  },
  end: { fi: 'päättymispäivä', sv: 'slutdatumet', en: 'the end date' },
  start: { fi: 'alkamispäivä', sv: 'startdatumet', en: 'the start date' },
  status: { fi: 'onko se käynnissä', sv: 'om det pågår', en: 'whether it is running' },
  programme: {
    fi: 'onko se HEVi-hanke',
    sv: 'om det är ett HEVi-projekt',
    en: 'whether it is a HEVi project',
  },
  partners: { fi: 'ketkä ovat mukana', sv: 'vilka som är med', en: 'who takes part' },
  lead: { fi: 'kuka vetää', sv: 'vem som leder', en: 'who leads it' },
  area: { fi: 'painopiste', sv: 'prioriteringen', en: 'the focus area' },
  what: { fi: 'sisältö', sv: 'innehållet', en: 'what it is about' },
  place: { fi: 'sijainti', sv: 'platsen', en: 'where it is' },
}
