import { aliasedTable, and, asc, count, desc, eq, gt, inArray, lt, not, or, type SQL, sql } from 'drizzle-orm'

import type { Answer } from '../answer.ts'
import type { Address, Receipt } from '../platforms/platform.ts'
import { changeStore } from './changes.ts'
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

/** Deliveries that share a limit in one workspace or tenant: posts, posts that may have arrived, changes of posts. */
export interface Group extends Pick<Delivery, 'platform' | 'space'> {
  what: 'post' | 'doubt' | 'change'
}

/** Which limit of its workspace or tenant a delivery shares. */
export const groupOf = ({ platform, space, kind, doubtful }: Delivery): Group => ({
  platform,
  space,
  what: kind !== 'post' ? 'change' : doubtful ? 'doubt' : 'post',
})

export const deliveryRow = ({ address, ...reply }: Outgoing, at: Date) => ({
  ...reply,
  address,
  platform: address.platform,
  place: address.place,
  space: address.space ?? '',
  status: 'waiting' as const,
  doubtful: false,
  dueAt: at,
  createdAt: at,
})

const earlier = aliasedTable(deliveries, 'earlier')
/** Something older to the same place is not settled yet. */
const isBehind = sql`exists (select 1 from ${deliveries} as ${sql.identifier('earlier')}
  where ${earlier.place} = ${deliveries.place} and ${earlier.platform} = ${deliveries.platform}
    and ${earlier.lane} = ${deliveries.lane} and ${earlier.status} in ('waiting', 'sending')
    and (${earlier.createdAt}, ${earlier.id}) < (${deliveries.createdAt}, ${deliveries.id}))`
/** An answer does not wait for another one that is in trouble; everything else keeps its order. */
const isFirst = or(and(eq(deliveries.lane, 'answer'), eq(deliveries.kind, 'post')), not(isBehind))

/** The sign keeps SQLite from looking all that is due up first, and sorting it. */
const isDue = (now: Date) => sql`+${deliveries.dueAt} <= ${now.getTime()}`

const { kind, doubtful } = deliveries
/** The same as `groupOf`, asked of the database. */
const isA: Record<Group['what'], SQL | undefined> = {
  post: and(eq(kind, 'post'), eq(doubtful, false)),
  doubt: and(eq(kind, 'post'), eq(doubtful, true)),
  change: not(eq(kind, 'post')),
}

export function outboxStore(db: Db) {
  const change = async (id: string, values: Partial<Delivery>) => {
    await db.update(deliveries).set(values).where(eq(deliveries.id, id))
  }
  return {
    ...changeStore(db),

    async add(reply: Outgoing, at: Date) {
      await db.insert(deliveries).values(deliveryRow(reply, at)).onConflictDoNothing()
    },

    async get(id: string): Promise<Delivery | undefined> {
      const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id))
      return row
    },

    /** After a crash: what was on its way may have arrived. It was no fault of the place. */
    async reopen(now: Date) {
      await db
        .update(deliveries)
        .set({
          status: 'waiting',
          doubtful: true,
          dueAt: now,
          attempts: sql`${deliveries.attempts} - 1`,
        })
        .where(eq(deliveries.status, 'sending'))
    },

    /** What waits by a clock that was set back waits no longer than it would have. */
    async clockSetBack(ms: number, now: Date) {
      await db
        .update(deliveries)
        .set({ dueAt: sql`${deliveries.dueAt} - ${ms}` })
        .where(and(eq(deliveries.status, 'waiting'), gt(deliveries.dueAt, now)))
    },

    /** Limits that something due has to keep to; the one that waits longest first. */
    async groupsDue(lane: Delivery['lane'], now: Date): Promise<Group[]> {
      const { platform, space, kind, doubtful } = deliveries
      const what = sql<
        Group['what']
      >`case when ${kind} <> 'post' then 'change' when ${doubtful} then 'doubt' else 'post' end`
      return db
        .select({ platform, space, what })
        .from(deliveries)
        .where(and(eq(deliveries.lane, lane), eq(deliveries.status, 'waiting'), isDue(now)))
        .groupBy(platform, space, what)
        .orderBy(sql`min(${deliveries.createdAt})`)
    },

    /** What is due in a lane, or of one group in it, oldest first. */
    async due(lane: Delivery['lane'], now: Date, limit: number, group?: Group): Promise<Delivery[]> {
      const { platform, space, status } = deliveries
      const ofGroup = group && and(eq(platform, group.platform), eq(space, group.space), isA[group.what])
      return db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.lane, lane), eq(status, 'waiting'), isDue(now), ofGroup, isFirst))
        .orderBy(asc(deliveries.createdAt), asc(deliveries.id))
        .limit(limit)
    },

    /** Hands out those that still wait, as they stand now. */
    async begin(ids: readonly string[]): Promise<Delivery[]> {
      const begun = await db
        .update(deliveries)
        .set({ status: 'sending', attempts: sql`${deliveries.attempts} + 1` })
        .where(and(inArray(deliveries.id, [...ids]), eq(deliveries.status, 'waiting')))
        .returning()
      return begun.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    },

    /** Not before `dueAt`, through no fault of its own. */
    postpone: (id: string, dueAt: Date) => change(id, { dueAt }),
    sent: (id: string, receipt: Receipt, sentAt: Date) =>
      change(id, { status: 'sent', receipt, sentAt, problem: null, doubtful: false }),
    retryAt: (id: string, dueAt: Date, how: Pick<Delivery, 'problem' | 'doubtful' | 'attempts'>) =>
      change(id, { status: 'waiting', dueAt, ...how }),
    giveUp: (id: string, problem: string) => change(id, { status: 'failed', problem }),

    /** When the next one is due, after those that are due now. */
    async nextDue(now: Date): Promise<Date | undefined> {
      const [row] = await db
        .select({ dueAt: deliveries.dueAt })
        .from(deliveries)
        .where(and(eq(deliveries.status, 'waiting'), gt(deliveries.dueAt, now)))
        .orderBy(asc(deliveries.dueAt))
        .limit(1)
      return row?.dueAt
    },

    /** When the newest answer and the newest broadcast arrived in a place: the later of the two. */
    async lastSent({ platform, place }: Pick<Delivery, 'platform' | 'place'>): Promise<Date | undefined> {
      const newest = (lane: Delivery['lane']) =>
        db
          .select({ at: deliveries.sentAt })
          .from(deliveries)
          .where(
            and(
              eq(deliveries.place, place),
              eq(deliveries.platform, platform),
              eq(deliveries.lane, lane),
              eq(deliveries.status, 'sent'),
            ),
          )
          .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
          .limit(1)
      const rows = [...(await newest('answer')), ...(await newest('broadcast'))]
      return rows.flatMap(({ at }) => at ?? []).toSorted((one, other) => +other - +one)[0]
    },

    /** What stands in the place under the platform's own name for it, as last edited. */
    async posted(
      { platform, place }: Pick<Address, 'platform' | 'place'>,
      receipt: Receipt,
    ): Promise<Answer | undefined> {
      const [row] = await db
        .select({ answer: deliveries.answer })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.place, place),
            eq(deliveries.status, 'sent'),
            eq(deliveries.platform, platform),
            eq(deliveries.receipt, receipt),
          ),
        )
        .orderBy(desc(deliveries.createdAt))
        .limit(1)
      return row?.answer
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
