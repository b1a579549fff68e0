import { and, asc, desc, eq, gt, gte, inArray, or } from 'drizzle-orm'

import { consequences, type Consequences } from './consequences.ts'
import { type Db, ifChanged } from './dialect.ts'
import { introductions } from './schema/index.ts'

export type Introduction = typeof introductions.$inferSelect

const open = ['offered', 'asked'] as const

export function introductionStore(db: Db) {
  return {
    async get(id: string): Promise<Introduction | undefined> {
      const [row] = await db.select().from(introductions).where(eq(introductions.id, id))
      return row
    },

    /** False when the two organisations have an open one already. */
    async add(introduction: Introduction, then: Consequences = {}): Promise<boolean> {
      return ifChanged(
        db,
        (tx) => tx.insert(introductions).values(introduction).onConflictDoNothing(),
        (tx) => consequences(tx, then, introduction.createdAt),
      )
    },

    /** False when it does not stand at `from` any more. */
    async move(
      { id, from }: { id: string; from: Introduction['state'] },
      change: Partial<Introduction>,
      then: Consequences,
      at: Date,
    ): Promise<boolean> {
      const ends = change.state !== undefined && !open.some((state) => state === change.state)
      return ifChanged(
        db,
        (tx) =>
          tx
            .update(introductions)
            .set({ ...change, ...(ends ? { pair: null } : {}) })
            .where(and(eq(introductions.id, id), eq(introductions.state, from))),
        (tx) => consequences(tx, then, at),
      )
    },

    async change(id: string, change: Partial<Introduction>) {
      await db.update(introductions).set(change).where(eq(introductions.id, id))
    },

    async openBetween(pair: string): Promise<Introduction | undefined> {
      const [row] = await db.select().from(introductions).where(eq(introductions.pair, pair))
      return row
    },

    /** What one organisation asked of another, newest first. */
    between: async (from: string, to: string): Promise<Introduction[]> =>
      db
        .select()
        .from(introductions)
        .where(and(eq(introductions.fromOrganisation, from), eq(introductions.toOrganisation, to)))
        .orderBy(desc(introductions.createdAt)),

    askedBy: async (person: string, since: Date): Promise<Introduction[]> =>
      db
        .select()
        .from(introductions)
        .where(and(eq(introductions.fromPerson, person), gt(introductions.createdAt, since))),

    askedOf: async (organisation: string, since: Date): Promise<Introduction[]> =>
      db
        .select()
        .from(introductions)
        .where(and(eq(introductions.toOrganisation, organisation), gt(introductions.createdAt, since))),

    /** A person's own and those that their organisation has a part in, newest first. */
    concerning: async (person: string, organisation: string | undefined): Promise<Introduction[]> =>
      db
        .select()
        .from(introductions)
        .where(
          or(
            eq(introductions.fromPerson, person),
            eq(introductions.answeredBy, person),
            ...(organisation
              ? [
                  eq(introductions.toOrganisation, organisation),
                  eq(introductions.fromOrganisation, organisation),
                ]
              : []),
          ),
        )
        .orderBy(desc(introductions.createdAt), asc(introductions.id)),

    /** What a person shared last. */
    async lastContactOf(person: string): Promise<string | undefined> {
      const [row] = await db
        .select()
        .from(introductions)
        .where(or(eq(introductions.fromPerson, person), eq(introductions.answeredBy, person)))
        .orderBy(desc(introductions.createdAt))
        .limit(1)
      return (row?.fromPerson === person ? row.fromContact : row?.toContact) ?? undefined
    },

    /** What counting takes: no names, no words. */
    since: async (at: Date): Promise<Pick<Introduction, 'state' | 'fromOutcome' | 'toOutcome'>[]> =>
      db
        .select({
          state: introductions.state,
          fromOutcome: introductions.fromOutcome,
          toOutcome: introductions.toOutcome,
        })
        .from(introductions)
        .where(gte(introductions.createdAt, at)),

    waitingFor: async (via: Introduction['via']): Promise<Introduction[]> =>
      db
        .select()
        .from(introductions)
        .where(and(eq(introductions.via, via), inArray(introductions.state, ['asked'])))
        .orderBy(desc(introductions.createdAt)),

    all: async (): Promise<Introduction[]> =>
      db.select().from(introductions).orderBy(asc(introductions.createdAt), asc(introductions.id)),
  }
}
