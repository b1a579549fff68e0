import { locales, type Localized } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import type { CallChange, CallRecord } from '../store/callChange.ts'
import { isAboutCall, recordAfter, type Saying } from './callRecord.ts'

interface Withdrawal {
  at: Date
  reason: string | null
  /** The messages are taken away, too. */
  removed: boolean
}

/**
 * What withdrawing an announcement makes of its call's record; nothing where none is concerned. A call that is withdrawn
 * stays and says so, without its text where that is taken away. When a change is withdrawn the record is again what it was
 * before the first change, with what else was said of it since, in the same order.
 */
export function callWithout(
  { pack }: Pick<Desk, 'pack'>,
  withdrawn: Announced,
  { at, reason, removed }: Withdrawal,
): CallChange | undefined {
  const { kind, published } = withdrawn
  const call = published?.content.call
  if (!call || !isAboutCall(kind)) return undefined
  return {
    id: call,
    after(known, said) {
      if (!known) return undefined
      if (kind === 'call') {
        const stays = removed ? withoutText(known, pack.url) : known
        return { ...stays, withdrawnAt: at, withdrawnWhy: reason, editedAt: at }
      }
      const about = said().filter((one) => isAboutCall(one.kind))
      // What was taken away with the call does not come back.
      if (about.some((one) => one.kind === 'call' && one.removed)) return undefined
      const record = recordWithout(withdrawn, about, pack)
      const { announced, withdrawnAt, withdrawnWhy } = known
      return record && { ...record, announced, withdrawnAt, withdrawnWhy, editedAt: at }
    },
  }
}

/** Nothing where it is not known what stood before: earlier versions of Kumppani did not keep it. */
function recordWithout(
  { id, publishedAt }: Announced,
  about: readonly Announced[],
  pack: Desk['pack'],
): CallRecord | undefined {
  const [first] = about
    .filter(({ callBefore }) => callBefore)
    .toSorted((one, other) => timeOf(one.publishedAt) - timeOf(other.publishedAt))
  const isWithout = first && timeOf(first.publishedAt) <= timeOf(publishedAt)
  // A call that was announced here can be made anew from its own announcement.
  const before = isWithout && first.callBefore ? revived(first.callBefore) : undefined
  return about
    .filter((one) => one.id !== id && (one.kind === 'call' || !one.withdrawnAt))
    .toSorted((one, other) => saidAt(one) - saidAt(other))
    .reduce<CallRecord | undefined>((record, one) => recordAfter(record, sayingOf(one), pack), before)
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

/** The title stays, so that whoever has heard of the call finds out what became of it. */
const withoutText = (known: CallRecord, url: string): CallRecord => ({
  ...known,
  summary: words.takenAway,
  whoCanApply: Object.fromEntries(locales.map((locale) => [locale, ''])) as Localized,
  focusAreas: [],
  opens: null,
  closes: null,
  closesAt: null,
  closesText: null,
  budgetEur: null,
  note: null,
  url,
  sources: [],
})

const words = {
  takenAway: {
    fi: 'Hakuilmoitus on poistettu.',
    sv: 'Utlysningstexten har tagits bort.',
    en: 'The text of the call has been taken away.',
  },
}
