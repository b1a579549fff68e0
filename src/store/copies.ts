import type { Tx } from './dialect.ts'
import { deliveryRow, type Outgoing } from './outbox.ts'
import { announcementCopies as copies, deliveries } from './schema/index.ts'

/** A post that tells one place of announcements. */
export interface Copy extends Outgoing {
  /** Id of the place, and what it is called. */
  target: string
  name: string | null
  wanted: typeof copies.$inferSelect.locale
}

/** One post for one place, which carries one announcement. */
export function insertPost(tx: Tx, copy: Copy, announcement: string, version: number, at: Date) {
  return [insertDelivery(tx, copy, at), insertCopy(tx, copy, announcement, version)]
}

export function insertDelivery(tx: Tx, copy: Copy, at: Date) {
  const { target: _, name: __, wanted: ___, ...outgoing } = copy
  return tx.insert(deliveries).values(deliveryRow(outgoing, at)).onConflictDoNothing()
}

export const insertCopy = (
  tx: Tx,
  { id, target, name, wanted }: Copy,
  announcement: string,
  version: number,
  inDigest = false,
) =>
  tx
    .insert(copies)
    .values({ delivery: id, announcement, version, target, name, locale: wanted, inDigest })
    .onConflictDoNothing()
