import type { Facets } from '../../domain/match/seeker.ts'
import type { Purpose } from '../../domain/profile/purposes.ts'
import { index, integer, json, primaryKey, table, text, time } from '../dialect.ts'

/** What an organisation says of itself. */
export const profiles = table('profiles', {
  /** Id of the pack's organisation, or one of our own. */
  organisation: text().primaryKey(),
  /** The name of an organisation that the pack does not have. */
  name: text(),
  facets: json<Facets>().notNull(),
  /** Grows with every change: whoever changes an older version is told. */
  version: integer().notNull(),
  /** How many requests a week its members want to hear. */
  weeklyLimit: integer().notNull(),
  createdAt: time().notNull(),
  updatedAt: time().notNull(),
  /** When a member last said that it is right. */
  confirmedAt: time().notNull(),
  /** Since when it is not shown, because nobody confirmed it. */
  pausedAt: time(),
})

/** Who speaks for which organisation. */
export const members = table(
  'members',
  { person: text().primaryKey(), organisation: text().notNull(), at: time().notNull() },
  (columns) => [index('members_organisation').on(columns.organisation)],
)

/** Who wants to speak for an organisation, until somebody who may says yes or no. */
export const membershipRequests = table('membership_requests', {
  id: text().primaryKey(),
  person: text().notNull().unique(),
  /** Empty while it is an organisation that nobody keeps a profile of. */
  organisation: text(),
  name: text().notNull(),
  /** How the person says who they are, for whoever confirms it. */
  says: text().notNull(),
  facets: json<Facets>().notNull(),
  at: time().notNull(),
})

/** What a person agreed to, when, and to which text. */
export const consents = table(
  'consents',
  {
    person: text().notNull(),
    purpose: text().$type<Purpose>().notNull(),
    /** Day of the text that the person read. */
    textVersion: text().notNull(),
    givenAt: time().notNull(),
    withdrawnAt: time(),
  },
  (columns) => [primaryKey({ columns: [columns.person, columns.purpose] })],
)

/** What a person filled in or was proposed, and has not saved. */
export const profileDrafts = table('profile_drafts', {
  person: text().primaryKey(),
  values: json<Readonly<Record<string, string>>>().notNull(),
  at: time().notNull(),
})
