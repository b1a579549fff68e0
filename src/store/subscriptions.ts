import { and, asc, eq } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { subscriptions } from './schema/index.ts'

export type Subscription = typeof subscriptions.$inferSelect

export function subscriptionStore(db: Db) {
  return {
    /** Takes the place of what the place asked for before under the same id. */
    async keep(subscription: typeof subscriptions.$inferInsert) {
      const { id: _, createdBy: __, createdAt: ___, ...change } = subscription
      await db
        .insert(subscriptions)
        .values(subscription)
        .onConflictDoUpdate({ target: subscriptions.id, set: change })
    },
    /** Until then nothing is said; nothing given: it goes on at once. */
    async pause(id: string, pausedUntil: Date | null) {
      await db.update(subscriptions).set({ pausedUntil }).where(eq(subscriptions.id, id))
    },
    async remove(id: string): Promise<boolean> {
      const gone = await db.delete(subscriptions).where(eq(subscriptions.id, id)).returning()
      return gone.length > 0
    },
    async get(id: string): Promise<Subscription | undefined> {
      const [row] = await db.select().from(subscriptions).where(eq(subscriptions.id, id))
      return row
    },
    /** Of one place. */
    in: async (place: string) =>
      db
        .select()
        .from(subscriptions)
        .where(eq(subscriptions.place, place))
        .orderBy(asc(subscriptions.createdAt)),
    /** The bot was removed from the place: nobody there hears it any more. */
    async forget(place: string) {
      await db.delete(subscriptions).where(and(eq(subscriptions.place, place)))
    },
    all: async () =>
      db.select().from(subscriptions).orderBy(asc(subscriptions.createdAt), asc(subscriptions.id)),
  }
}
