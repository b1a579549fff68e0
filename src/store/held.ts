import { and, asc, count, eq, inArray, notInArray } from 'drizzle-orm'

import { type Copy, insertCopy, insertDelivery } from './copies.ts'
import { atomically, type Db } from './dialect.ts'
import { heldAnnouncements as held, subscriptions } from './schema/index.ts'

export type Held = typeof held.$inferSelect

/** What subscriptions are told later. */
export function heldStore(db: Db) {
  const of = (subscription: string, announcements: readonly string[]) =>
    and(eq(held.subscription, subscription), inArray(held.announcement, [...announcements]))
  return {
    /** Oldest first. */
    all: async (): Promise<Held[]> => db.select().from(held).orderBy(asc(held.since), asc(held.announcement)),

    async drop(subscription: string, announcements: readonly string[]) {
      await db.delete(held).where(of(subscription, announcements))
    },

    /** One post that tells of all of them, and none of them is held any more: both or neither. */
    async release(
      subscription: string,
      post: Copy,
      told: readonly { announcement: string; version: number }[],
      at: Date,
    ) {
      const ids = told.map(({ announcement }) => announcement)
      await atomically(db, (tx) => [
        insertDelivery(tx, post, at),
        ...told.map(({ announcement, version }) =>
          insertCopy(tx, post, announcement, version, told.length > 1),
        ),
        tx.delete(held).where(of(subscription, ids)),
      ])
    },

    /** Of those who no longer ask for anything. */
    async forgetOrphans() {
      await db
        .delete(held)
        .where(notInArray(held.subscription, db.select({ id: subscriptions.id }).from(subscriptions)))
    },

    /** How many subscriptions are still to be told of it. */
    async waiting(announcement: string): Promise<number> {
      const [row] = await db.select({ count: count() }).from(held).where(eq(held.announcement, announcement))
      return row?.count ?? 0
    },
  }
}
