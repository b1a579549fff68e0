import { and, asc, count, eq, inArray, lt, lte, sql } from 'drizzle-orm'

import type { Answer } from '../answer.ts'
import type { Address, Receipt } from '../platforms/platform.ts'
import type { Db } from './dialect.ts'
import { deliveries } from './schema/index.ts'

export type Delivery = typeof deliveries.$inferSelect

/** A reply to queue. The same `key` is queued once. */
export interface Outgoing {
  id: string
  key: string
  lane: Delivery['lane']
  address: Address
  answer: Answer
  /** After this it is not worth sending. */
  until: Date
}

export const deliveryRow = ({ address, ...reply }: Outgoing, at: Date) => ({
  ...reply,
  address,
  platform: address.platform,
  place: address.place,
  status: 'waiting' as const,
  doubtful: false,
  dueAt: at,
  createdAt: at,
})

export function outboxStore(db: Db) {
  const change = async (id: string, values: Partial<Delivery>) => {
    await db.update(deliveries).set(values).where(eq(deliveries.id, id))
  }
  return {
    async add(reply: Outgoing, at: Date) {
      await db.insert(deliveries).values(deliveryRow(reply, at)).onConflictDoNothing()
    },

    /** After a crash: what was on its way may have arrived. */
    async reopen(now: Date) {
      await db
        .update(deliveries)
        .set({ status: 'waiting', doubtful: true, dueAt: now })
        .where(eq(deliveries.status, 'sending'))
    },

    /** Hands out what is due in a lane, oldest first. */
    async claim(lane: Delivery['lane'], now: Date, limit: number): Promise<Delivery[]> {
      const due = and(eq(deliveries.lane, lane), eq(deliveries.status, 'waiting'), lte(deliveries.dueAt, now))
      const first = db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(due)
        .orderBy(asc(deliveries.createdAt), asc(deliveries.id))
        .limit(limit)
      const claimed = await db
        .update(deliveries)
        .set({ status: 'sending', attempts: sql`${deliveries.attempts} + 1` })
        .where(and(inArray(deliveries.id, first), due))
        .returning()
      return claimed.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    },

    sent: (id: string, receipt: Receipt, sentAt: Date) =>
      change(id, { status: 'sent', receipt, sentAt, problem: null, doubtful: false }),
    retryAt: (id: string, dueAt: Date, problem: string, doubtful: boolean) =>
      change(id, { status: 'waiting', dueAt, problem, doubtful }),
    giveUp: (id: string, problem: string) => change(id, { status: 'failed', problem }),

    /** When the next one is due. */
    async nextDue(): Promise<Date | undefined> {
      const [row] = await db
        .select({ dueAt: deliveries.dueAt })
        .from(deliveries)
        .where(eq(deliveries.status, 'waiting'))
        .orderBy(asc(deliveries.dueAt))
        .limit(1)
      return row?.dueAt
    },

    async forgetAnswers(day: Date) {
      await db
        .delete(deliveries)
        .where(and(eq(deliveries.lane, 'answer'), eq(deliveries.status, 'sent'), lt(deliveries.sentAt, day)))
    },

    async counts(): Promise<Partial<Record<Delivery['status'], number>>> {
      const rows = await db
        .select({ status: deliveries.status, count: count() })
        .from(deliveries)
        .groupBy(deliveries.status)
      return Object.fromEntries(rows.map((row) => [row.status, row.count]))
    },

    all: async () => db.select().from(deliveries).orderBy(asc(deliveries.createdAt)),
  }
}
