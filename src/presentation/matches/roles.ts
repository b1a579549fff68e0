import type { Candidate } from '../../domain/match/candidate.ts'
import type { Localized } from '../../locale.ts'

/** A part that someone must play in a project, and where the agreement expects it. */
export interface ExpectedRole {
  id: string
  name: Localized
  why: Localized
  /** Section of the agreement. */
  section: string
  plays: (candidate: Candidate) => boolean
}

const bodies =
  (...kinds: readonly string[]) =>
  ({ kind, body = '' }: Candidate) =>
    kind === 'organisation' && kinds.includes(body)

/** Who is expected in a project of the agreement. */
export const expectedRoles: readonly ExpectedRole[] = [
  {
    id: 'city',
    name: { fi: 'kaupunki', sv: 'stad', en: 'city' },
    why: {
      fi: 'kaupungin omalla roolilla on oltava selvä lisäarvo',
      sv: 'stadens egen roll ska ge ett tydligt mervärde',
      en: 'the city’s own part must add clear value',
    },
    section: 'A1.5',
    plays: (candidate) => bodies('city')(candidate) || candidate.ref === 'organisation:forum-virium-helsinki',
  },
  {
    id: 'research',
    name: {
      fi: 'korkeakoulu tai tutkimuslaitos',
      sv: 'högskola eller forskningsinstitut',
      en: 'university or research institute',
    },
    why: {
      fi: 'hankkeet syntyvät yhdessä alueen korkeakoulujen ja tutkimuslaitosten kanssa',
      sv: 'projekten byggs upp med regionens högskolor och forskningsinstitut',
      en: 'projects are built together with the region’s universities and research institutes',
    },
    section: '4.5',
    plays: bodies('university', 'university-of-applied-sciences', 'research-institute'),
  },
  {
    id: 'company',
    name: { fi: 'yritys', sv: 'företag', en: 'company' },
    why: {
      fi: 'alueen yrityksille on oltava avoin mahdollisuus osallistua',
      sv: 'regionens företag ska ha öppna möjligheter att delta',
      en: 'the region’s companies must have an open chance to take part',
    },
    section: 'A1.5',
    plays: (candidate) => bodies('company')(candidate) && candidate.role !== 'hub',
  },
  {
    id: 'site',
    name: {
      fi: 'aito ympäristö ja sen käyttäjät',
      sv: 'verklig miljö och dess användare',
      en: 'a real environment and its users',
    },
    why: {
      fi: 'kaupungin palvelut, tilat ja alueet ovat kokeilujen alusta',
      sv: 'stadens tjänster, lokaler och områden är plattform för försöken',
      en: 'the city’s services, premises and districts are the platform for pilots',
    },
    section: '4',
    plays: ({ kind, offers }) =>
      kind === 'organisation' && Math.max(offers['pilot-site'] ?? 0, offers['clinical-partner'] ?? 0) > 0.9,
  },
]
