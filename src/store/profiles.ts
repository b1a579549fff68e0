import { and, asc, eq, isNull } from 'drizzle-orm'

import { atomically, type Db, ifChanged } from './dialect.ts'
import { answerRecord } from './members.ts'
import { audit, members, membershipRequests, profileDrafts, profiles, roles } from './schema/index.ts'

export type Profile = typeof profiles.$inferSelect

/** A change of what an organisation says of itself. */
type Saved = Pick<Profile, 'organisation' | 'name' | 'facets'>

interface Founded extends Saved {
  person: string
  weeklyLimit: number
  /** The request that somebody confirmed, where one was needed. */
  confirmed?: { request: string; by: string } | undefined
}

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
