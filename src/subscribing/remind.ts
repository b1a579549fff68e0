import { randomUUID } from 'node:crypto'

import { afterQuiet } from '../domain/calendar/digest.ts'
import { instantFrom } from '../domain/calendar/helsinki.ts'
import { dueReminder } from '../domain/calendar/reminders.ts'
import { dayInHelsinki } from '../format.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { reminderOf } from './reminder.ts'
import { type Call, toldOf } from './told.ts'
import { wantingOver } from './wanting.ts'

export type Closing = Call & { closes: string }

const isDay = (day: string | null) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '')

/** Reminds those who asked of the calls whose deadline is near; each reminder goes to each place once. */
export async function remindOfDeadlines(desk: Desk, now: Date) {
  const { calls, subscriptions } = desk.store
  const today = dayInHelsinki(now)
  const open = (await calls.all()).filter(
    (call): call is Closing =>
      isDay(call.closes) && call.closes !== null && call.closes >= today && !call.withdrawnAt,
  )
  if (open.length === 0) return
  const wanting = await wantingOver(desk.store)
  for (const subscription of await subscriptions.all()) {
    if (subscription.remindDays.length === 0 || (subscription.pausedUntil ?? now) > now) continue
    for (const call of open)
      if (wanting(subscription, toldOf(call))) await remind(desk, subscription, call, now)
  }
}

/** What was announced before somebody asked, or before the deadline moved, is not told them late. */
async function remind(desk: Desk, subscription: Subscription, call: Closing, now: Date) {
  const { place, address, locale, digestAt, quiet, remindDays, createdAt } = subscription
  const deadline = { day: call.closes, at: digestAt }
  const since = new Date(Math.max(createdAt.getTime(), call.editedAt?.getTime() ?? 0))
  const due = dueReminder(deadline, remindDays, since, now)
  if (!due || afterQuiet(quiet ?? undefined, now) > now) return
  const post = {
    id: randomUUID(),
    key: `reminder ${call.id} ${call.closes} ${due.daysBefore} ${place}`,
    lane: 'broadcast' as const,
    address,
    answer: await reminderOf(desk, call, dayInHelsinki(now), locale),
    until: instantFrom(call.closes, call.closesAt ?? '23:59'),
  }
  await desk.store.outbox.add(post, now)
}
