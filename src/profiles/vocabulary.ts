import type { Facets, Intent, SeekerKind } from '../domain/match/seeker.ts'
import { languageNames, type Locale, type Localized } from '../locale.ts'
import { organisationKinds } from '../presentation/vocabulary.ts'

/** What the codes of a profile are called. */
export const profileKinds: Record<SeekerKind, Localized> = {
  company: organisationKinds.company,
  startup: { fi: 'startup', sv: 'startup', en: 'start-up' },
  city: { fi: 'kaupungin yksikkö', sv: 'enhet i en stad', en: 'city unit' },
  school: { fi: 'koulu tai päiväkoti', sv: 'skola eller daghem', en: 'school or day-care' },
  hospital: { fi: 'sairaala tai hoitoyksikkö', sv: 'sjukhus eller vårdenhet', en: 'hospital or care unit' },
  university: organisationKinds.university,
  'university-of-applied-sciences': organisationKinds['university-of-applied-sciences'],
  'research-institute': organisationKinds['research-institute'],
  'vocational-institution': organisationKinds['vocational-institution'],
  'cluster-or-network': {
    fi: 'verkosto tai yhdistys',
    sv: 'nätverk eller förening',
    en: 'network or association',
  },
  'public-authority': organisationKinds['public-authority'],
  student: {
    fi: 'opiskelija tai opiskelijatiimi',
    sv: 'student eller studentteam',
    en: 'student or student team',
  },
  other: organisationKinds.other,
}

export const sizeNames: Record<NonNullable<Facets['size']>, Localized> = {
  micro: { fi: 'alle 10 henkeä', sv: 'under 10 personer', en: 'under 10 people' },
  small: { fi: '10–49 henkeä', sv: '10–49 personer', en: '10–49 people' },
  medium: { fi: '50–249 henkeä', sv: '50–249 personer', en: '50–249 people' },
  large: { fi: '250 henkeä tai enemmän', sv: '250 personer eller fler', en: '250 people or more' },
}

export const intentNames: Record<Intent, Localized> = {
  implement: { fi: 'toteuttaa hanketta', sv: 'genomföra ett projekt', en: 'carry out a project' },
  pilot: { fi: 'kokeilla omaa ratkaisua', sv: 'testa en egen lösning', en: 'pilot our solution' },
  'provide-testbed': {
    fi: 'tarjota testiympäristö',
    sv: 'erbjuda en testmiljö',
    en: 'provide a test environment',
  },
  research: { fi: 'tutkimuskumppaniksi', sv: 'vara forskningspartner', en: 'be a research partner' },
  supply: { fi: 'toimittajaksi', sv: 'vara leverantör', en: 'be a supplier' },
  learn: { fi: 'oppia ja seurata', sv: 'lära sig och följa med', en: 'learn and follow' },
}

export const spokenLanguages: Record<Locale, Localized> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: languageNames.sv, en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: languageNames.en },
}
