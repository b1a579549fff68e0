import type { Desk } from '../presentation/announcement.ts'
import type { Announced, CallRecord } from '../store/announcements.ts'
import { isAboutCall, recordAfter, type Saying } from './callRecord.ts'

/**
 * The call's record once an announcement of it is withdrawn; nothing where none is concerned. A call that is withdrawn
 * stays and says so. When a change is withdrawn the record is again what it was before the first change, with what else
 * was said of it since, in the same order.
 */
export async function callWithout(
  { store, pack }: Desk,
  { id, kind, published }: Announced,
  { at, reason }: { at: Date; reason: string | null },
): Promise<CallRecord | undefined> {
  const call = published?.content.call
  const known = call && isAboutCall(kind) ? await store.calls.get(call) : undefined
  if (!known) return undefined
  if (kind === 'call') return { ...known, withdrawnAt: at, withdrawnWhy: reason, editedAt: at }

  const about = (await store.announcements.all()).filter((one) => one.published?.content.call === call)
  const [first] = about
    .filter(({ callBefore }) => callBefore)
    .toSorted((one, other) => timeOf(one.publishedAt) - timeOf(other.publishedAt))
  if (!first?.callBefore) return undefined
  const stands = about
    .filter((one) => one.id !== id && !one.withdrawnAt && isAboutCall(one.kind))
    .toSorted((one, other) => saidAt(one) - saidAt(other))
  const record = stands.reduce<CallRecord | undefined>(
    (before, one) => recordAfter(before, sayingOf(one), pack),
    revived(first.callBefore),
  )
  const { withdrawnAt, withdrawnWhy } = known
  return record && { ...record, withdrawnAt, withdrawnWhy, editedAt: at }
}

const timeOf = (at: Date | null) => at?.getTime() ?? 0
/** When what people read now was said. */
const saidAt = ({ correctedAt, publishedAt }: Announced) => timeOf(correctedAt ?? publishedAt)

const sayingOf = (one: Announced): Saying => ({
  kind: one.kind,
  content: (one.published ?? one.newest).content,
  at: new Date(saidAt(one)),
})

/** JSON knows no dates. */
const revived = (record: NonNullable<Announced['callBefore']>): CallRecord => ({
  ...record,
  editedAt: record.editedAt && new Date(record.editedAt),
  withdrawnAt: record.withdrawnAt && new Date(record.withdrawnAt),
})
