import type { Locale, Localized } from '../../locale.ts'

export const kinds = [
  'call',
  'call-changed',
  'steering-decision',
  'steering-meeting',
  'project-news',
  'notice',
] as const
export type Kind = (typeof kinds)[number]

/** The chain of a project: the cities' steering group proposes, the regional council decides, then it is carried out. */
export const stages = ['proposed', 'funded', 'started', 'results'] as const
export type Stage = (typeof stages)[number]

/** Which steering group meets. */
export type Body = 'steering-group' | 'national-steering-group'

/** What is not written in a language is missing there; nothing translates it. */
export type Texts = Partial<Localized>

/** A day and a time by the wall clock in Finland. */
export interface LocalTime {
  day: string
  time: string
}

export interface Content {
  title: Texts
  text: Texts
  /** A web address, or a section such as `agreement#5`. */
  source?: string | undefined
  focusAreas: readonly string[]
  instruments: readonly string[]
  organisations: readonly string[]
  projects: readonly string[]
  /** Id of the call's record, once it has one. */
  call?: string | undefined
  /** ISO day. */
  opens?: string | undefined
  /** An empty time is still to be written. */
  closes?: LocalTime | undefined
  budgetEur?: number | undefined
  whoCanApply?: Texts | undefined
  /** Waits for neither digests nor quiet hours. */
  urgent?: boolean | undefined
  stage?: Stage | undefined
  /** When and where which body meets. */
  meets?: (LocalTime & { body: Body; where?: string | undefined }) | undefined
}

/** Only for those who may read steering material. */
export const isRestricted = (kind: Kind) => kind === 'steering-meeting'

/** The languages in which there is something to read. */
export const writtenIn = ({ title, text }: Content): Locale[] =>
  (['fi', 'sv', 'en'] as const).filter((locale) => title[locale] && text[locale])

/** The language a reader of `wanted` is shown; nothing when there is no text at all. */
export function shownIn(content: Content, wanted: Locale): Locale | undefined {
  const written = writtenIn(content)
  return written.includes(wanted) ? wanted : written[0]
}

/** What an announcement is called for readers of `wanted`; empty when it has no title yet. */
export const titleIn = ({ title }: Pick<Content, 'title'>, wanted: Locale): string =>
  title[wanted] ?? title.fi ?? title.sv ?? title.en ?? ''
