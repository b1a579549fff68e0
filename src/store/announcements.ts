import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'

import type { Content, Kind } from '../domain/announcing/announcement.ts'
import { insertPost, type Copy } from './copies.ts'
import { atomically, type Db, required, type Tx } from './dialect.ts'
import {
  announcementCopies as copies,
  announcements,
  announcementVersions as versions,
  approvals,
  audit,
  calls,
  deliveries,
  heldAnnouncements,
  subscriptions,
} from './schema/index.ts'

export type Announcement = typeof announcements.$inferSelect
type Version = typeof versions.$inferSelect
/** With the words of its newest version, and of the one that people read. */
export interface Announced extends Announcement {
  newest: Version
  published: Version | undefined
}

/** Who took which step when; becomes an audit record. */
export interface Step {
  /** Id of the audit record. */
  id: string
  who: string
  what: string
  at: Date
}

export type CallRecord = Omit<typeof calls.$inferInsert, 'position'>

interface Publication {
  posts: readonly Copy[]
  /** Subscriptions that are told later. */
  held: readonly string[]
  /** The call's record from now on, and as it was before it was first changed so. */
  call: CallRecord | undefined
  callBefore?: Announcement['callBefore'] | undefined
}

export function announcementStore(db: Db) {
  const note = (tx: Tx, { id, who, what, at }: Step, subject: string, before: unknown, after: unknown) =>
    tx.insert(audit).values({ id, who, what, subject: `announcement:${subject}`, before, after, at })

  /** Throws `Outdated` where the announcement has moved on since `revision`. */
  const change = (
    tx: Tx,
    { id, revision }: Pick<Announcement, 'id' | 'revision'>,
    set: Partial<Announcement>,
  ) =>
    required(
      tx
        .update(announcements)
        .set({ ...set, revision: revision + 1 })
        .where(and(eq(announcements.id, id), eq(announcements.revision, revision))),
    )

  async function withVersions(rows: readonly Announcement[]): Promise<Announced[]> {
    const ids = rows.map(({ id }) => id)
    const all = await db.select().from(versions).where(inArray(versions.announcement, ids))
    return rows.flatMap((row) => {
      const numbered = (number: number | null) =>
        all.find((version) => version.announcement === row.id && version.number === number)
      const newest = numbered(row.version)
      return newest ? [{ ...row, newest, published: numbered(row.publishedVersion) }] : []
    })
  }

  return {
    async get(id: string): Promise<Announced | undefined> {
      const rows = await db.select().from(announcements).where(eq(announcements.id, id))
      return (await withVersions(rows))[0]
    },
    /** Newest first. */
    all: async () =>
      withVersions(await db.select().from(announcements).orderBy(desc(announcements.createdAt))),
    versions: async (id: string) =>
      db.select().from(versions).where(eq(versions.announcement, id)).orderBy(asc(versions.number)),

    async create({ id, kind, content }: { id: string; kind: Kind; content: Content }, step: Step) {
      const { who: author, at } = step
      await atomically(db, (tx) => [
        tx.insert(announcements).values({ id, kind, state: 'draft', revision: 1, version: 1, createdAt: at }),
        tx.insert(versions).values({ announcement: id, number: 1, content, author, at }),
        note(tx, step, id, null, content),
      ])
    },

    /** Writes a new version, which has to be approved anew. */
    async revise(now: Announced, content: Content, step: Step) {
      const { id, newest, version } = now
      const { who: author, at } = step
      await atomically(db, (tx) => [
        change(tx, now, { state: 'draft', version: version + 1, approver: null, publishAt: null }),
        tx.insert(versions).values({ announcement: id, number: version + 1, content, author, at }),
        note(tx, step, id, newest.content, content),
      ])
    },

    /** A step that changes no words. */
    async move(
      now: Announced,
      set: Partial<Pick<Announcement, 'state' | 'approver' | 'publishAt'>>,
      step: Step,
    ) {
      const { id, state, publishAt } = now
      await atomically(db, (tx) => [
        change(tx, now, set),
        note(tx, step, id, { state, publishAt }, { version: now.version, ...set }),
      ])
    },

    /** The newest version, its posts, who is told later, and its call's record: all of it or nothing. */
    async publish(now: Announced, { posts, held, call, callBefore }: Publication, step: Step) {
      const { id, version, publishedVersion, publishedAt, state } = now
      const { at } = step
      const first = publishedVersion === null
      await atomically(db, (tx) => [
        change(tx, now, {
          state: 'published',
          publishedVersion: version,
          publishedAt: publishedAt ?? at,
          publishAt: null,
          ...(first ? { callBefore: callBefore ?? null } : { correctedAt: at, spreading: true }),
        }),
        ...(call ? [keepCall(tx, call)] : []),
        ...posts.flatMap((copy) => insertPost(tx, copy, id, version, at)),
        ...held.map((subscription) =>
          tx
            .insert(heldAnnouncements)
            .values({ subscription, announcement: id, since: at })
            .onConflictDoNothing(),
        ),
        note(tx, step, id, { state, publishedVersion }, { state: 'published', version, posts: posts.length }),
      ])
    },

    /** With its call's record as it stands without it: all of it or nothing. */
    async withdraw(
      now: Announced,
      { reason, removed, call }: Pick<Announcement, 'reason' | 'removed'> & { call?: CallRecord | undefined },
      step: Step,
    ) {
      const { id, state, publishedVersion } = now
      const set = { state: 'withdrawn', withdrawnAt: step.at, publishAt: null, reason, removed } as const
      await atomically(db, (tx) => [
        change(tx, now, { ...set, spreading: publishedVersion !== null }),
        ...(call ? [keepCall(tx, call)] : []),
        note(tx, step, id, { state }, { state: 'withdrawn', reason, removed }),
      ])
    },

    /** Corrections and withdrawals that some copies still lack. */
    spreading: async () =>
      withVersions(await db.select().from(announcements).where(eq(announcements.spreading, true))),
    async spread({ id, revision }: Announced) {
      await db
        .update(announcements)
        .set({ spreading: false })
        .where(and(eq(announcements.id, id), eq(announcements.revision, revision)))
    },
    /** A delivery now carries a version. */
    async carries(delivery: string, copy: Omit<typeof copies.$inferSelect, 'delivery'>) {
      await db
        .insert(copies)
        .values({ delivery, ...copy })
        .onConflictDoUpdate({
          target: [copies.delivery, copies.announcement],
          set: { version: copy.version },
        })
    },

    /** Scheduled ones whose time has come. */
    due: async (now: Date) =>
      withVersions(
        await db
          .select()
          .from(announcements)
          .where(and(eq(announcements.state, 'scheduled'), lte(announcements.publishAt, now))),
      ),

    /** What a delivery tells of together. */
    async inDigest(delivery: string): Promise<Announced[]> {
      const rows = await db
        .select({ announcement: announcements })
        .from(copies)
        .innerJoin(announcements, eq(announcements.id, copies.announcement))
        .where(and(eq(copies.delivery, delivery), eq(copies.inDigest, true)))
        .orderBy(asc(announcements.publishedAt))
      return withVersions(rows.map(({ announcement }) => announcement))
    },

    /** Every copy with its delivery, in the order in which they were queued. */
    copies: async (id: string) =>
      db
        .select({ copy: copies, delivery: deliveries })
        .from(copies)
        .innerJoin(deliveries, eq(deliveries.id, copies.delivery))
        .where(eq(copies.announcement, id))
        .orderBy(asc(deliveries.createdAt), asc(copies.target)),

    /** The place hears no more of it, nor of anything else until it asks again. */
    async dropTarget(id: string, target: string, step: Step) {
      const own = db
        .select({ id: copies.delivery })
        .from(copies)
        .where(and(eq(copies.announcement, id), eq(copies.target, target)))
      await atomically(db, (tx) => [
        tx.delete(subscriptions).where(eq(subscriptions.place, target)),
        tx
          .update(deliveries)
          .set({ status: 'cancelled' })
          .where(and(inArray(deliveries.id, own), inArray(deliveries.status, ['waiting', 'failed']))),
        note(tx, step, id, target, null),
      ])
    },

    async approvals(): Promise<ReadonlyMap<Kind, boolean>> {
      const rows = await db.select().from(approvals)
      return new Map(rows.map(({ kind, needed }) => [kind, needed ?? false]))
    },
    async needApproval(kind: Kind, needed: boolean, step: Step) {
      await atomically(db, (tx) => [
        tx
          .insert(approvals)
          .values({ kind, needed })
          .onConflictDoUpdate({ target: approvals.kind, set: { needed } }),
        tx.insert(audit).values({ ...step, subject: `approval:${kind}`, before: !needed, after: needed }),
      ])
    },
  }
}

/** As edited by people: a newer pack leaves it alone. */
function keepCall(tx: Tx, call: CallRecord) {
  const { id: _, ...set } = call
  return tx
    .insert(calls)
    .values({ ...call, position: sql`(select coalesce(max(position), -1) + 1 from ${calls})` })
    .onConflictDoUpdate({ target: calls.id, set })
}
