import { describe, expect, test } from 'vitest'

import { createLog } from '../../src/logging/log.ts'
import { createSchedule, type Handler } from '../../src/queues/schedule.ts'
import type { Planned } from '../../src/store/dueWork.ts'
import { testBot } from '../bot.ts'

const log = createLog('silent')
const start = new Date('2026-11-24T10:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const day = 24 * 60 * 60_000

const planned = (key: string, at = start, payload = {}): Planned => ({ key, kind: 'note', at, payload })

/** A schedule whose clock the test moves; what it was told to do is in `did`. */
async function scheduleWith(handle: Handler = async () => {}) {
  const bot = await testBot()
  const { dueWork } = bot.store
  const did: string[] = []
  const note: Handler = async (payload, work) => {
    did.push(work.key)
    return handle(payload, work)
  }
  return {
    dueWork,
    did,
    /** Everything that is due at the time, done. */
    async at(time: Date) {
      const schedule = createSchedule({ dueWork, handlers: { note }, now: () => time, log })
      schedule.wake()
      await schedule.stop()
    },
    [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose](),
  }
}

test('what is planned is done when its time comes, not before', async () => {
  await using box = await scheduleWith()
  await box.dueWork.plan(planned('a', after(day)))
  await box.at(after(day - 1))
  expect(box.did).toEqual([])
  await box.at(after(day))
  expect(box.did).toEqual(['a'])
})

test('planned twice it is done once, also when the first is done', async () => {
  await using box = await scheduleWith()
  expect(await box.dueWork.plan(planned('a'))).toBe(true)
  expect(await box.dueWork.plan(planned('a'))).toBe(false)
  await box.at(start)
  expect(await box.dueWork.plan(planned('a'))).toBe(false)
  await box.at(after(day))
  expect(box.did).toEqual(['a'])
})

test('what fell due while the process was away is done once, earliest first, and says when it was planned for', async () => {
  const plans: Date[] = []
  await using box = await scheduleWith(async (_, { plannedFor }) => void plans.push(plannedFor))
  await box.dueWork.plan(planned('late', after(2 * day)))
  await box.dueWork.plan(planned('early', after(day)))
  await box.at(after(30 * day))
  expect(box.did).toEqual(['early', 'late'])
  expect(plans).toEqual([after(day), after(2 * day)])
})

test('work that the process died on is begun again after the restart', async () => {
  await using box = await scheduleWith()
  await box.dueWork.plan(planned('a'))
  await box.dueWork.claim(start, after(day), 10)
  await box.at(after(1_000))
  expect(box.did).toEqual([])
  await box.dueWork.reopen()
  await box.at(after(2_000))
  expect(box.did).toEqual(['a'])
})

test('trouble is tried again, with more and more time between', async () => {
  let working = false
  await using box = await scheduleWith(async () => {
    if (!working) throw new Error('away')
  })
  await box.dueWork.plan(planned('a'))
  for (const ms of [0, 59_000, 60_000, 300_000, 360_000]) await box.at(after(ms))
  expect(box.did).toHaveLength(3)
  working = true
  await box.at(after(day))
  await box.at(after(2 * day))
  expect(box.did).toHaveLength(4)
})

test('a kind that nobody handles waits for a version that does', async () => {
  await using box = await scheduleWith()
  await box.dueWork.plan({ ...planned('a'), kind: 'of the future' })
  await box.at(start)
  expect(await box.dueWork.all()).toMatchObject([
    { key: 'a', doneAt: null, problem: 'nobody handles of the future' },
  ])
})

test('work may put the rest of itself off', async () => {
  let rest = 2
  await using box = await scheduleWith(async () => (rest-- > 0 ? after((3 - rest) * day) : undefined))
  await box.dueWork.plan(planned('a'))
  for (const days of [0, 2, 3, 10]) await box.at(after(days * day))
  expect(box.did).toEqual(['a', 'a', 'a'])
})

test('what is done says no more what it was about; cancelled and planned anew do as they say', async () => {
  await using box = await scheduleWith()
  await box.dueWork.plan(planned('a', start, { person: 'local:anna' }))
  await box.dueWork.plan(planned('b', after(day)))
  await box.at(start)
  expect(JSON.stringify(await box.dueWork.all())).not.toContain('anna')
  await box.dueWork.cancel('b')
  await box.dueWork.replan(planned('a', after(2 * day)))
  await box.at(after(3 * day))
  expect(box.did).toEqual(['a', 'a'])
})

describe('a clock that jumps', () => {
  const hour = 60 * 60_000

  /** One schedule that goes on while its clock is set. */
  async function running(handle: Handler) {
    const bot = await testBot()
    let time = start
    const schedule = createSchedule({
      dueWork: bot.store.dueWork,
      handlers: { note: handle },
      now: () => time,
      log,
    })
    return {
      dueWork: bot.store.dueWork,
      now: () => time,
      async at(instant: Date) {
        time = instant
        schedule.wake()
        await schedule.idle()
      },
      async [Symbol.asyncDispose]() {
        await schedule.stop()
        await bot[Symbol.asyncDispose]()
      },
    }
  }

  test.each([
    ['ahead', [0, hour, 30 * 60_000, 2 * hour]],
    ['back', [40 * 60_000, -20 * 60_000, 30 * 60_000, 61 * 60_000]],
  ])('what is planned for a time is done at that time by the clock, once: an hour %s', async (_, times) => {
    const did: Date[] = []
    await using box = await running(async () => void did.push(box.now()))
    await box.dueWork.plan(planned('a', after(50 * 60_000)))
    for (const ms of times) await box.at(after(ms))
    expect(did).toEqual([after(times.find((ms) => ms >= 50 * 60_000)!)])
  })

  test('what comes again every minute goes on when the clock is set back', async () => {
    const did: number[] = []
    await using box = await running(async () => {
      did.push(box.now().getTime() - start.getTime())
      return new Date(box.now().getTime() + 60_000)
    })
    await box.dueWork.plan(planned('every minute'))
    for (const ms of [0, 60_000, 60_000 - hour, 120_000 - hour, 180_000 - hour]) await box.at(after(ms))
    expect(did).toEqual([0, 60_000, 120_000 - hour, 180_000 - hour])
  })
})
