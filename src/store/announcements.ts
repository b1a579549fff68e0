import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'

import type { Content, Kind } from '../domain/announcing/announcement.ts'
import { type Announced, type Announcement, withVersions } from './announced.ts'
import { type CallChange, callNow, changeCall } from './callChange.ts'
import { insertPost, type Copy } from './copies.ts'
import { atomically, type Db, required, type Tx } from './dialect.ts'
import { type Planned, replanned } from './dueWork.ts'
import {
  announcementCopies as copies,
  announcements,
  announcementVersions as versions,
  approvals,
  audit,
  deliveries,
  heldAnnouncements,
  subscriptions,
} from './schema/index.ts'

export type { Announced, Announcement } from './announced.ts'

/** Who took which step when; becomes an audit record. */
export interface Step {
  /** Id of the audit record. */
  id: string
  who: string
  what: string
  at: Date
}

interface Publication {
  posts: readonly Copy[]
  /** Subscriptions that are told later. */
  held: readonly string[]
  call: CallChange | undefined
  /** What is still to be done about it. */
  work?: Planned | undefined
}

interface Withdrawal extends Pick<Announcement, 'reason' | 'removed'> {
  call?: CallChange | undefined
  work?: Planned | undefined
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

  return {
    async get(id: string): Promise<Announced | undefined> {
      const rows = await db.select().from(announcements).where(eq(announcements.id, id))
      return withVersions(db, rows)[0]
    },
    /** Newest first. */
    all: async () =>
      withVersions(db, await db.select().from(announcements).orderBy(desc(announcements.createdAt))),
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

    /** The newest version, its posts, who is told later, what is left to do, its call's record: all of it or nothing. */
    async publish(now: Announced, { posts, held, call, work }: Publication, step: Step) {
      const { id, kind, version, publishedVersion, publishedAt, state } = now
      const { at } = step
      const first = publishedVersion === null
      await atomically(db, (tx) => [
        change(tx, now, {
          state: 'published',
          publishedVersion: version,
          publishedAt: publishedAt ?? at,
          publishAt: null,
          ...(first
            ? { callBefore: (kind === 'call-changed' && callNow(tx, call)) || null }
            : { correctedAt: at, spreading: true }),
        }),
        ...changeCall(tx, call),
        ...(work ? [replanned(tx, work)] : []),
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
    async withdraw(now: Announced, { reason, removed, call, work }: Withdrawal, step: Step) {
      const { id, state, publishedVersion } = now
      const set = { state: 'withdrawn', withdrawnAt: step.at, publishAt: null, reason, removed } as const
      await atomically(db, (tx) => [
        change(tx, now, { ...set, spreading: publishedVersion !== null }),
        ...changeCall(tx, call),
        ...(work ? [replanned(tx, work)] : []),
        note(tx, step, id, { state }, { state: 'withdrawn', reason, removed }),
      ])
    },

    /** Corrections and withdrawals that some copies still lack. */
    spreading: async () =>
      withVersions(db, await db.select().from(announcements).where(eq(announcements.spreading, true))),
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
        db,
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
      return withVersions(
        db,
        rows.map(({ announcement }) => announcement),
      )
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
