import { eq, isNotNull, sql } from 'drizzle-orm'

import { type Announced, withVersions } from './announced.ts'
import type { Tx } from './dialect.ts'
import { announcements, calls } from './schema/index.ts'

export type CallRecord = Omit<typeof calls.$inferInsert, 'position'>

/** How a call's record changes with what is said of it. */
export interface CallChange {
  id: string
  /**
   * The record from now on, given how it stands when nobody can come between any more and what has been published of the
   * call. Nothing: it stays. Throws `Outdated` where it may not be changed any more.
   */
  after: (
    known: typeof calls.$inferSelect | undefined,
    published: () => readonly Announced[],
  ) => CallRecord | undefined
}

/** The call's record at this moment. */
export const callNow = (tx: Tx, call: CallChange | undefined) =>
  call && tx.select().from(calls).where(eq(calls.id, call.id)).get()

/** What makes the call's record say so. */
export function changeCall(tx: Tx, call: CallChange | undefined) {
  const published = () =>
    withVersions(tx, tx.select().from(announcements).where(isNotNull(announcements.publishedVersion)).all())
  const record = call?.after(callNow(tx, call), () =>
    published().filter((one) => one.published?.content.call === call.id),
  )
  return record ? [keepCall(tx, record)] : []
}

/** As edited by people: a newer pack leaves it alone. */
function keepCall(tx: Tx, call: CallRecord) {
  const { id: _, ...set } = call
  return tx
    .insert(calls)
    .values({ ...call, position: sql`(select coalesce(max(position), -1) + 1 from ${calls})` })
    .onConflictDoUpdate({ target: calls.id, set })
}
