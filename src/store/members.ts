import { asc, eq } from 'drizzle-orm'

import { type Db, ifChanged } from './dialect.ts'
import { audit, members, membershipRequests } from './schema/index.ts'

export type MembershipRequest = typeof membershipRequests.$inferSelect

/** Names no one who was asked about. */
export const answerRecord = (request: string, by: string, accepted: boolean, at: Date) => ({
  id: `membership ${request}`,
  who: by,
  what: accepted ? 'membership confirmed' : 'membership refused',
  subject: request,
  at,
})

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
