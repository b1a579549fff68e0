import { randomUUID } from 'node:crypto'

import type { Answer } from '../answer.ts'
import { afterQuiet } from '../domain/calendar/digest.ts'
import { instantFrom } from '../domain/calendar/helsinki.ts'
import { dueReminder } from '../domain/calendar/reminders.ts'
import { dayInHelsinki, daysBetween, formatDay, formatLocalTime } from '../format.ts'
import type { Locale, Localized } from '../locale.ts'
import type { Desk } from '../presentation/announcement.ts'
import { cite } from '../presentation/sources.ts'
import { buttons, facts, heading, sources } from '../reply.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { type Told, wantingOver } from './wanting.ts'

type Call = Awaited<ReturnType<Desk['store']['calls']['all']>>[number]
type Closing = Call & { closes: string }

const isDay = (day: string | null) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '')

/** Reminds those who asked of the calls whose deadline is near; each reminder goes to each place once. */
export async function remindOfDeadlines(desk: Desk, now: Date) {
  const { calls, subscriptions } = desk.store
  const today = dayInHelsinki(now)
  const open = (await calls.all()).filter(
    (call): call is Closing => isDay(call.closes) && call.closes !== null && call.closes >= today,
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

/** A call as an announcement of it would be asked for. */
export const toldOf = ({ title, summary, focusAreas, instrument, authority }: Call): Told => ({
  kind: 'call',
  content: {
    title,
    text: summary,
    focusAreas,
    instruments: [instrument],
    organisations: [authority],
    projects: [],
  },
})

async function reminderOf(desk: Desk, call: Closing, today: string, locale: Locale): Promise<Answer> {
  const t = (localized: Localized) => localized[locale]
  const { closes, closesAt } = call
  const at = closesAt ? formatLocalTime({ day: closes, time: closesAt }, locale) : formatDay(closes, locale)
  return {
    outcome: 'answered',
    locale,
    topic: `call:${call.id}`,
    parts: [
      heading(t(words.title(daysBetween(today, closes)))),
      facts({ label: t(words.call), value: t(call.title) }, { label: t(words.closes), value: at }),
      sources(...(await cite({ ...desk, t }, `call:${call.id}`, call))),
      buttons(
        { label: t(words.open), command: `call ${call.id}` },
        { label: t(words.calendar), command: `calendar ${call.id}` },
      ),
    ],
  }
}

const words = {
  title: (days: number): Localized => ({
    fi: days === 1 ? 'Haku päättyy huomenna' : `Haku päättyy ${days} päivän päästä`,
    sv: days === 1 ? 'Ansökningstiden går ut i morgon' : `Ansökningstiden går ut om ${days} dagar`,
    en: days === 1 ? 'The call closes tomorrow' : `The call closes in ${days} days`,
  }),
  call: { fi: 'Haku', sv: 'Ansökningsomgång', en: 'Call' },
  closes: { fi: 'Päättyy', sv: 'Går ut', en: 'Closes' },
  open: { fi: 'Avaa haku', sv: 'Öppna ansökningsomgången', en: 'Open the call' },
  calendar: { fi: 'Kalenteriin', sv: 'Till kalendern', en: 'Add to calendar' },
}
