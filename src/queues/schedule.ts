import type { Log } from '../logging/log.ts'
import type { DueWork } from '../store/dueWork.ts'
import type { Store } from '../store/store.ts'
import { createClockWatch } from './clock.ts'
import { createWorker } from './worker.ts'

/**
 * Does one piece of work. It may be asked to do the same again when the process ended in the middle, so it must leave
 * things as if done once. Returning an instant puts the rest off until then. `plannedFor` may be long past after downtime.
 */
export type Handler = (
  payload: DueWork['payload'],
  work: Pick<DueWork, 'key' | 'plannedFor'>,
) => Promise<Date | void>

const minute = 60_000
const leaseMs = 5 * minute
/** After trouble it is tried again this much later, and then every hour. */
const againMs = [1, 5, 15].map((minutes) => minutes * minute)
const slowMs = 60 * minute
/** Timers are short, so that a clock that jumps does no harm. */
const longestMs = minute
const atOnce = 20
const keptMs = 90 * 24 * 60 * minute

interface Parts {
  dueWork: Store['dueWork']
  /** By kind of work. */
  handlers: Readonly<Record<string, Handler>>
  now: () => Date
  log: Log
}

/** Does what is due, one at a time and earliest first. What is planned lies in the database and survives the process. */
export function createSchedule({ dueWork, handlers, now, log }: Parts) {
  let forgotten = 0
  const setBackMs = createClockWatch()

  async function work() {
    const backMs = setBackMs(now())
    if (backMs > 0) await dueWork.clockSetBack(backMs)
    const claim = () => dueWork.claim(now(), new Date(now().getTime() + leaseMs), atOnce)
    for (let due = await claim(); due.length > 0; due = await claim())
      for (const one of due) await attempt(one)
    await forgetOld()
    const next = await dueWork.nextDue()
    return Math.min(longestMs, Math.max(50, (next?.getTime() ?? Infinity) - now().getTime()))
  }

  async function attempt({ key, kind, payload, plannedFor, attempts }: DueWork) {
    try {
      const handle = handlers[kind]
      if (!handle) throw new Error(`nobody handles ${kind}`)
      const again = await handle(payload, { key, plannedFor })
      await (again ? dueWork.putOff(key, again, null) : dueWork.done(key, now()))
    } catch (error) {
      log.error({ err: error, kind, attempts }, 'scheduled work in trouble')
      const wait = againMs[attempts - 1] ?? slowMs
      await dueWork.putOff(key, new Date(now().getTime() + wait), problemOf(error))
    }
  }

  async function forgetOld() {
    const time = now().getTime()
    if (time - forgotten < keptMs / 100) return
    forgotten = time
    await dueWork.forgetDone(new Date(time - keptMs))
  }

  return createWorker('schedule', work, log)
}

/** Without what the database was asked, which may be about people. */
const problemOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  return error.cause instanceof Error ? error.cause.message : error.message
}
