import { and, asc, desc, eq, gt, inArray, or } from 'drizzle-orm'

import { atomically, type Db, ifChanged, type Tx } from './dialect.ts'
import { dueWorkRow, type Planned } from './dueWork.ts'
import { deliveryRow, type Outgoing } from './outbox.ts'
import { blocks, deliveries, dueWork, introductions } from './schema/index.ts'

export type Introduction = typeof introductions.$inferSelect

/** What goes out and is planned together with a change: all of it or nothing. */
export interface Consequences {
  posts?: readonly Outgoing[]
  work?: readonly Planned[]
}

const open = ['offered', 'asked'] as const

export const consequences = (tx: Tx, { posts = [], work = [] }: Consequences, at: Date) => [
  ...posts.map((post) => tx.insert(deliveries).values(deliveryRow(post, at)).onConflictDoNothing()),
  ...work.map((one) => tx.insert(dueWork).values(dueWorkRow(one)).onConflictDoNothing()),
]

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

export function blockStore(db: Db) {
  return {
    async block(organisation: string, blocked: string, at: Date) {
      await db.insert(blocks).values({ organisation, blocked, at }).onConflictDoNothing()
    },
    async unblock(organisation: string, blocked: string) {
      await atomically(db, (tx) => [
        tx.delete(blocks).where(and(eq(blocks.organisation, organisation), eq(blocks.blocked, blocked))),
      ])
    },
    async blockedBy(organisation: string): Promise<string[]> {
      const rows = await db
        .select()
        .from(blocks)
        .where(eq(blocks.organisation, organisation))
        .orderBy(asc(blocks.blocked))
      return rows.map(({ blocked }) => blocked)
    },
    async has(organisation: string, blocked: string): Promise<boolean> {
      const [row] = await db
        .select()
        .from(blocks)
        .where(and(eq(blocks.organisation, organisation), eq(blocks.blocked, blocked)))
      return row !== undefined
    },
    /** Both directions: whom an organisation blocked and who blocked it. */
    async around(organisation: string): Promise<string[]> {
      const rows = await db
        .select()
        .from(blocks)
        .where(or(eq(blocks.organisation, organisation), eq(blocks.blocked, organisation)))
      return [
        ...new Set(rows.map((row) => (row.organisation === organisation ? row.blocked : row.organisation))),
      ]
    },
  }
}
