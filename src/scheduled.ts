import { publishDue } from './announcing/publish.ts'
import { releaseDue } from './announcing/release.ts'
import { spreadAll } from './announcing/spread.ts'
import { introductionWork } from './introductions/work.ts'
import type { Desk } from './presentation/announcements/announcement.ts'
import { eraseWork } from './profiles/erase.ts'
import { freshnessWork } from './profiles/freshness.ts'
import type { Handler } from './queues/schedule.ts'
import { remindOfDeadlines } from './subscribing/remind.ts'

interface Parts extends Desk {
  now: () => Date
  /** There is something to deliver. */
  queued: () => void
  recordsChanged: () => void
}

/** What is done for each kind of scheduled work. */
export const handlersOf = ({
  now,
  queued,
  recordsChanged,
  ...desk
}: Parts): Readonly<Record<string, Handler>> => ({
  /** What was to be published by now, and corrections that were begun and not ended. */
  async announcing() {
    if (await publishDue(desk, now())) recordsChanged()
    await spreadAll(desk, now())
    queued()
  },
  ...introductionWork(desk.store, now),
  ...freshnessWork(desk.store, now),
  ...eraseWork(desk.store, now),

  /** Digests, what quiet hours and pauses held back, and reminders. Looks again every minute. */
  async subscriptions() {
    await releaseDue(desk, now())
    await remindOfDeadlines(desk, now())
    queued()
    return new Date(now().getTime() + 60_000)
  },
})
