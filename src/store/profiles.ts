import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'

import type { Purpose } from '../domain/profile/purposes.ts'
import { atomically, type Db, ifChanged } from './dialect.ts'
import {
  audit,
  consents,
  members,
  membershipRequests,
  profileDrafts,
  profiles,
  roles,
} from './schema/index.ts'

export type Profile = typeof profiles.$inferSelect
export type MembershipRequest = typeof membershipRequests.$inferSelect
export type Consent = typeof consents.$inferSelect

/** A change of what an organisation says of itself. */
export type Saved = Pick<Profile, 'organisation' | 'name' | 'facets'>

interface Founded extends Saved {
  person: string
  weeklyLimit: number
  /** The request that somebody confirmed, where one was needed. */
  confirmed?: { request: string; by: string } | undefined
}

/** Names no one who was asked about. */
const answerRecord = (request: string, by: string, accepted: boolean, at: Date) => ({
  id: `membership ${request}`,
  who: by,
  what: accepted ? 'membership confirmed' : 'membership refused',
  subject: request,
  at,
})

export function profileStore(db: Db) {
  return {
    async get(organisation: string): Promise<Profile | undefined> {
      const [row] = await db.select().from(profiles).where(eq(profiles.organisation, organisation))
      return row
    },
    all: async (): Promise<Profile[]> => db.select().from(profiles).orderBy(asc(profiles.organisation)),

    /** The profile of the organisation that a person speaks for. */
    async of(person: string): Promise<Profile | undefined> {
      const [row] = await db
        .select()
        .from(profiles)
        .innerJoin(members, eq(members.organisation, profiles.organisation))
        .where(eq(members.person, person))
      return row?.profiles
    },

    /** A new profile and its first member, or a further member of one that there is. */
    async found({ person, weeklyLimit, confirmed, ...saved }: Founded, at: Date) {
      const whole = { ...saved, version: 1, weeklyLimit, createdAt: at, updatedAt: at, confirmedAt: at }
      const membership = { person, organisation: saved.organisation, at }
      const role = { person, role: 'member', grantedBy: 'profile', at } as const
      await atomically(db, (tx) => [
        tx.insert(profiles).values(whole).onConflictDoNothing(),
        tx.insert(members).values(membership).onConflictDoUpdate({ target: members.person, set: membership }),
        tx.insert(roles).values(role).onConflictDoNothing(),
        tx.delete(membershipRequests).where(eq(membershipRequests.person, person)),
        tx.delete(profileDrafts).where(eq(profileDrafts.person, person)),
        ...(confirmed
          ? [
              tx
                .insert(audit)
                .values(answerRecord(confirmed.request, confirmed.by, true, at))
                .onConflictDoNothing(),
            ]
          : []),
      ])
    },

    /** False when somebody changed it since `version`. */
    async change({ organisation, name, facets }: Saved, version: number, at: Date): Promise<boolean> {
      const values = { name, facets, version: version + 1, updatedAt: at, confirmedAt: at, pausedAt: null }
      return ifChanged(
        db,
        (tx) =>
          tx
            .update(profiles)
            .set(values)
            .where(and(eq(profiles.organisation, organisation), eq(profiles.version, version))),
        () => [],
      )
    },

    async confirm(organisation: string, at: Date) {
      await db
        .update(profiles)
        .set({ confirmedAt: at, pausedAt: null })
        .where(eq(profiles.organisation, organisation))
    },
    /** Shown to nobody until a member confirms it. */
    async pause(organisation: string, at: Date) {
      await db
        .update(profiles)
        .set({ pausedAt: at })
        .where(and(eq(profiles.organisation, organisation), isNull(profiles.pausedAt)))
    },
    async setWeeklyLimit(organisation: string, weeklyLimit: number) {
      await db.update(profiles).set({ weeklyLimit }).where(eq(profiles.organisation, organisation))
    },
  }
}

export function memberStore(db: Db) {
  return {
    async organisationOf(person: string): Promise<string | undefined> {
      const [row] = await db.select().from(members).where(eq(members.person, person))
      return row?.organisation
    },
    async of(organisation: string): Promise<string[]> {
      const rows = await db
        .select({ person: members.person })
        .from(members)
        .where(eq(members.organisation, organisation))
        .orderBy(asc(members.at), asc(members.person))
      return rows.map(({ person }) => person)
    },

    /** A new request takes the place of the person's earlier one. */
    async request(request: MembershipRequest) {
      const { person: _, ...change } = request
      await db
        .insert(membershipRequests)
        .values(request)
        .onConflictDoUpdate({ target: membershipRequests.person, set: change })
    },
    async requested(id: string): Promise<MembershipRequest | undefined> {
      const [row] = await db.select().from(membershipRequests).where(eq(membershipRequests.id, id))
      return row
    },
    async requestOf(person: string): Promise<MembershipRequest | undefined> {
      const [row] = await db.select().from(membershipRequests).where(eq(membershipRequests.person, person))
      return row
    },
    requests: async (): Promise<MembershipRequest[]> =>
      db.select().from(membershipRequests).orderBy(asc(membershipRequests.at)),

    /** False when somebody else has answered it. */
    async refuse(id: string, by: string, at: Date): Promise<boolean> {
      return ifChanged(
        db,
        (tx) => tx.delete(membershipRequests).where(eq(membershipRequests.id, id)),
        (tx) => [
          tx
            .insert(audit)
            .values(answerRecord(id, by, false, at))
            .onConflictDoNothing(),
        ],
      )
    },
  }
}

const keptMs = 30 * 24 * 60 * 60_000

export function draftStore(db: Db) {
  return {
    async get(person: string): Promise<Readonly<Record<string, string>> | undefined> {
      const [row] = await db.select().from(profileDrafts).where(eq(profileDrafts.person, person))
      return row?.values
    },
    /** Drafts that nobody came back to within a month go at the same time. */
    async keep(person: string, values: Readonly<Record<string, string>>, at: Date) {
      await atomically(db, (tx) => [
        tx.delete(profileDrafts).where(lt(profileDrafts.at, new Date(at.getTime() - keptMs))),
        tx
          .insert(profileDrafts)
          .values({ person, values, at })
          .onConflictDoUpdate({ target: profileDrafts.person, set: { values, at } }),
      ])
    },
    async drop(person: string) {
      await db.delete(profileDrafts).where(eq(profileDrafts.person, person))
    },
  }
}

export function consentStore(db: Db) {
  const agreed = (person: string, purpose: Purpose) =>
    and(eq(consents.person, person), eq(consents.purpose, purpose))
  return {
    of: async (person: string): Promise<Consent[]> =>
      db.select().from(consents).where(eq(consents.person, person)),
    async give(person: string, purpose: Purpose, textVersion: string, at: Date) {
      const given = { textVersion, givenAt: at, withdrawnAt: null }
      await db
        .insert(consents)
        .values({ person, purpose, ...given })
        .onConflictDoUpdate({ target: [consents.person, consents.purpose], set: given })
    },
    async withdraw(person: string, purpose: Purpose, at: Date) {
      await db
        .update(consents)
        .set({ withdrawnAt: at })
        .where(and(agreed(person, purpose), isNull(consents.withdrawnAt)))
    },
    async has(person: string, purpose: Purpose, textVersion: string): Promise<boolean> {
      const current = and(eq(consents.textVersion, textVersion), isNull(consents.withdrawnAt))
      const [row] = await db
        .select({ one: sql`1` })
        .from(consents)
        .where(and(agreed(person, purpose), current))
      return row !== undefined
    },
    /** Organisations of which at least one member agrees to a purpose. */
    async organisations(purpose: Purpose, textVersion: string): Promise<ReadonlySet<string>> {
      const rows = await db
        .selectDistinct({ organisation: members.organisation })
        .from(members)
        .innerJoin(consents, eq(consents.person, members.person))
        .where(
          and(
            eq(consents.purpose, purpose),
            eq(consents.textVersion, textVersion),
            isNull(consents.withdrawnAt),
          ),
        )
      return new Set(rows.map(({ organisation }) => organisation))
    },
  }
}
