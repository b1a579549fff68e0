import { and, asc, count, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'

import type { Arrival } from '../platforms/platform.ts'
import { atomically, type Db } from './dialect.ts'
import { inGroups } from './groups.ts'
import { deliveryRow, type Outgoing } from './outbox.ts'
import { arrivals, deliveries } from './schema/index.ts'

export type Received = typeof arrivals.$inferSelect

/** Two presses of one button within this time are one press. */
const pressMs = 5_000

export function inboxStore(db: Db) {
  const given = (name: keyof typeof arrivals.$inferInsert) => sql.placeholder(name)
  const again = sql`exists (select 1 from ${arrivals} where ${arrivals.press} = ${given('press')} and ${arrivals.at} > ${sql.placeholder('since')})`
  const insert = db
    .insert(arrivals)
    .select(
      sql`select ${given('id')}, ${given('press')}, ${given('message')}, ${given('replyTo')}, ${given('at')}, 0, null where not ${again}`,
    )
    .onConflictDoNothing()
    .prepare()
  const add = inGroups(db, ({ id, press, message, replyTo }: Arrival, at: number) => {
    const row = {
      id,
      press: press ?? null,
      message: JSON.stringify(message),
      replyTo: JSON.stringify(replyTo),
      at,
      since: at - pressMs,
    }
    return insert.run(row).changes > 0
  })
  return {
    /** False when it came before, or is the same press again. */
    add: (arrival: Arrival, at: Date): Promise<boolean> => add(arrival, at.getTime()),

    /** The oldest that nobody has handled. */
    async next(): Promise<Received | undefined> {
      const [row] = await db
        .select()
        .from(arrivals)
        .where(isNull(arrivals.handledAt))
        .orderBy(asc(arrivals.at), asc(arrivals.id))
        .limit(1)
      return row
    },

    /** The oldest that nobody has handled, at most so many. */
    async open(most: number): Promise<Received[]> {
      return db
        .select()
        .from(arrivals)
        .where(isNull(arrivals.handledAt))
        .orderBy(asc(arrivals.at), asc(arrivals.id))
        .limit(most)
    },

    async begun(id: string) {
      await db
        .update(arrivals)
        .set({ attempts: sql`${arrivals.attempts} + 1` })
        .where(eq(arrivals.id, id))
    },

    /** Handled, and its reply queued: both or neither. */
    async handled(id: string, reply: Outgoing, at: Date) {
      await atomically(db, (tx) => [
        tx.insert(deliveries).values(deliveryRow(reply, at)).onConflictDoNothing(),
        tx.update(arrivals).set({ handledAt: at }).where(eq(arrivals.id, id)),
      ])
    },

    /** Forgets what was handled before `day`; platforms repeat deliveries for minutes, not days. */
    async forget(day: Date) {
      await db.delete(arrivals).where(and(isNotNull(arrivals.handledAt), lt(arrivals.handledAt, day)))
    },

    async waiting(): Promise<number> {
      const [row] = await db.select({ count: count() }).from(arrivals).where(isNull(arrivals.handledAt))
      return row?.count ?? 0
    },
  }
}
