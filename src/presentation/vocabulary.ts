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
  'public-authority': { fi: 'julkinen organisaatio', sv: 'offentlig organisation', en: 'public body' },
  'vocational-institution': {
    fi: 'ammatillinen oppilaitos',
    sv: 'yrkesläroanstalt',
    en: 'vocational institution',
  },
  other: { fi: 'muu', sv: 'övrig', en: 'other' },
}

/** What a partner can be: a kind of organisation, or the way to a hospital. */
export const kindsSought = {
  ...organisationKinds,
  hospital: { fi: 'sairaala', sv: 'sjukhus', en: 'hospital' },
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

/** Beside the name of one who leads, where no source says so outright. */
export const inferred: Localized = {
  fi: 'päätelty',
  sv: 'min slutsats, obekräftad',
  en: 'inferred',
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
  'candidate-lead': {
    fi: 'veti kansallista hakuvaihetta',
    sv: 'ledde den nationella ansökningsfasen',
    en: 'led the national candidate stage',
  },
}
