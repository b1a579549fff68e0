import { and, eq, inArray } from 'drizzle-orm'

import type { Answer } from '../answer.ts'
import type { Db } from './dialect.ts'
import type { Delivery } from './outbox.ts'
import { deliveries } from './schema/index.ts'

/** A change of something that was queued before. The same `key` is queued once. */
export type Change = {
  id: string
  key: string
  /** The key of the post. */
  of: string
  /** After this it is not worth doing. */
  until: Date
} & ({ kind: 'edit'; answer: Answer } | { kind: 'remove' })

export function changeStore(db: Db) {
  const byKey = async (key: string): Promise<Delivery | undefined> => {
    const [row] = await db.select().from(deliveries).where(eq(deliveries.key, key))
    return row
  }

  /** What has certainly not been posted is itself changed: nothing when it began to be posted meanwhile. */
  async function changeUnsent(post: Delivery, change: Change) {
    const until = new Date(Math.max(post.until.getTime(), change.until.getTime()))
    const [changed] = await db
      .update(deliveries)
      .set(change.kind === 'edit' ? { answer: change.answer, until } : { status: 'cancelled' })
      .where(
        and(
          eq(deliveries.id, post.id),
          eq(deliveries.doubtful, false),
          inArray(deliveries.status, ['waiting', 'failed']),
        ),
      )
      .returning()
    return changed
  }

  /** An edit that still waits shows the newest text, and is not worth doing before a removal. */
  async function changeWaitingEdits(post: Delivery, change: Change) {
    const changed = await db
      .update(deliveries)
      .set(change.kind === 'edit' ? { answer: change.answer, until: change.until } : { status: 'cancelled' })
      .where(
        and(eq(deliveries.changes, post.id), eq(deliveries.kind, 'edit'), eq(deliveries.status, 'waiting')),
      )
      .returning()
    return change.kind === 'edit' ? changed.at(-1) : undefined
  }

  async function queue(post: Delivery, change: Change, at: Date) {
    const others = await db.select().from(deliveries).where(eq(deliveries.changes, post.id))
    const latest = Math.max(...[post, ...others].map(({ createdAt }) => createdAt.getTime()))
    const { lane, platform, place, space, address, answer } = post
    const { id, key, kind, until } = change
    await db
      .insert(deliveries)
      .values({
        id,
        key,
        kind,
        until,
        lane,
        platform,
        place,
        space,
        address,
        changes: post.id,
        answer: change.kind === 'edit' ? change.answer : answer,
        status: 'waiting',
        doubtful: false,
        dueAt: at,
        createdAt: new Date(Math.max(at.getTime(), latest + 1)),
      })
      .onConflictDoNothing()
    return byKey(key)
  }

  async function isRemoved({ id, status }: Delivery) {
    const removals = await db
      .select({ status: deliveries.status })
      .from(deliveries)
      .where(and(eq(deliveries.changes, id), eq(deliveries.kind, 'remove')))
    return status === 'cancelled' || removals.some((removal) => removal.status !== 'failed')
  }

  return {
    byKey,

    /**
     * Changes a post wherever it is on its way: what has not been posted is never posted as it was. Gives the delivery
     * that carries the change, or nothing when there is no such post, or it has been taken away.
     */
    async change(change: Change, at: Date): Promise<Delivery | undefined> {
      const queued = await byKey(change.key)
      if (queued) return queued
      const post = await byKey(change.of)
      if (!post || (await isRemoved(post))) return undefined
      return (
        (await changeUnsent(post, change)) ??
        (await changeWaitingEdits(post, change)) ??
        queue(post, change, at)
      )
    },

    /** Tries once more what was given up; nothing when it was not. */
    async tryAgain(id: string, at: Date, until: Date): Promise<Delivery | undefined> {
      const [again] = await db
        .update(deliveries)
        .set({ status: 'waiting', attempts: 0, dueAt: at, until })
        .where(and(eq(deliveries.id, id), eq(deliveries.status, 'failed')))
        .returning()
      return again
    },
  }
}
