import { and, asc, eq, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'

import type { Db, Tx } from './dialect.ts'
import { dueWork } from './schema/index.ts'

export type DueWork = typeof dueWork.$inferSelect

/** Something to do at an instant. The same `key` is done once. */
export interface Planned {
  key: string
  kind: string
  at: Date
  /** Ids, not texts: it may lie there for months. */
  payload: Readonly<Record<string, unknown>>
}

export const dueWorkRow = ({ at, ...work }: Planned) => ({ ...work, plannedFor: at, dueAt: at })

/** Plans it anew for another time, done or not. */
export function replanned(db: Db | Tx, work: Planned) {
  const { key, ...values } = dueWorkRow(work)
  const again = { ...values, attempts: 0, leasedUntil: null, problem: null, doneAt: null }
  return db
    .insert(dueWork)
    .values({ key, ...values })
    .onConflictDoUpdate({ target: dueWork.key, set: again })
}

export function dueWorkStore(db: Db) {
  const change = async (key: string, values: Partial<DueWork>) => {
    await db.update(dueWork).set(values).where(eq(dueWork.key, key))
  }
  return {
    /** False when it was planned before, even if it is done. */
    async plan(work: Planned): Promise<boolean> {
      const added = await db
        .insert(dueWork)
        .values(dueWorkRow(work))
        .onConflictDoNothing()
        .returning({ key: dueWork.key })
      return added.length > 0
    },

    replan: async (work: Planned) => void (await replanned(db, work)),

    async cancel(key: string) {
      await db.delete(dueWork).where(eq(dueWork.key, key))
    },

    /** Hands out what is due, earliest first, for a while: what is neither done nor put off by then is due again. */
    async claim(now: Date, until: Date, limit: number): Promise<DueWork[]> {
      const due = and(
        isNull(dueWork.doneAt),
        lte(dueWork.dueAt, now),
        or(isNull(dueWork.leasedUntil), lte(dueWork.leasedUntil, now)),
      )
      const first = db
        .select({ key: dueWork.key })
        .from(dueWork)
        .where(due)
        .orderBy(asc(dueWork.dueAt), asc(dueWork.key))
        .limit(limit)
      const claimed = await db
        .update(dueWork)
        .set({ leasedUntil: until, attempts: sql`${dueWork.attempts} + 1` })
        .where(and(inArray(dueWork.key, first), due))
        .returning()
      return claimed.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
    },

    /** What it was about is forgotten; the key stays for a while, so that it is not planned again. */
    done: (key: string, doneAt: Date) =>
      change(key, { doneAt, leasedUntil: null, payload: {}, problem: null }),
    putOff: (key: string, dueAt: Date, problem: string | null) =>
      change(key, { dueAt, leasedUntil: null, problem }),

    /** What was put off by a clock that was set back comes no later than it would have; what was planned for a time keeps it. */
    async clockSetBack(ms: number) {
      await db
        .update(dueWork)
        .set({ dueAt: sql`${dueWork.dueAt} - ${ms}` })
        .where(and(isNull(dueWork.doneAt), ne(dueWork.dueAt, dueWork.plannedFor)))
    },

    /** After a restart nobody works on anything. */
    async reopen() {
      await db.update(dueWork).set({ leasedUntil: null }).where(isNull(dueWork.doneAt))
    },

    /** When the next one is due. */
    async nextDue(): Promise<Date | undefined> {
      const [row] = await db
        .select({ dueAt: dueWork.dueAt })
        .from(dueWork)
        .where(isNull(dueWork.doneAt))
        .orderBy(asc(dueWork.dueAt))
        .limit(1)
      return row?.dueAt
    },

    async forgetDone(before: Date) {
      await db.delete(dueWork).where(lt(dueWork.doneAt, before))
    },

    all: async () => db.select().from(dueWork).orderBy(asc(dueWork.dueAt), asc(dueWork.key)),
  }
}
