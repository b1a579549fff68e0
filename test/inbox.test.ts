import { expect, test, vi } from 'vitest'

import { commands } from '../commands/index.ts'
import { createInbox } from '../src/inbox.ts'
import { createLog } from '../src/log.ts'
import type { Arrival } from '../src/platforms/platform.ts'
import { createReception } from '../src/reception.ts'
import { testBot } from './bot.ts'

const log = createLog('silent')
const start = new Date('2026-11-24T10:00:00Z')

const arrival = (id: string, more: Partial<Arrival> = {}): Arrival => ({
  id,
  message: { text: 'mitkä haut ovat auki?', person: 'local:anna', conversation: 'c', locale: 'fi' },
  replyTo: { platform: 'web', place: 'c', detail: {} },
  ...more,
})

async function inboxOf() {
  const bot = await testBot()
  let clock = start
  const inbox = createInbox({
    store: bot.store,
    receive: bot.receive,
    queued: () => {},
    now: () => clock,
    log,
  })
  const reception = createReception({
    store: bot.store,
    commands,
    receive: bot.receive,
    arrived: inbox.wake,
    now: () => clock,
  })
  return {
    store: bot.store,
    reception,
    inbox,
    pass: (ms: number) => (clock = new Date(clock.getTime() + ms)),
    queued: async () => {
      await vi.waitFor(async () => expect(await bot.store.inbox.waiting()).toBe(0))
      return (await bot.store.outbox.all()).map(({ key }) => key)
    },
    async [Symbol.asyncDispose]() {
      await inbox.stop()
      await bot[Symbol.asyncDispose]()
    },
  }
}

test('an event delivered three times is one arrival and one reply', async () => {
  await using box = await inboxOf()
  const { reception, queued } = box
  const accepted = []
  for (let at = 0; at < 3; at++) accepted.push(await reception.accept(arrival('e1')))
  expect(accepted).toEqual([true, false, false])
  expect(await queued()).toEqual(['reply e1'])
})

test('what was written down and not handled is handled after a restart', async () => {
  await using box = await inboxOf()
  const { store, inbox, queued } = box
  await store.inbox.add(arrival('e1'), start)
  inbox.wake()
  expect(await queued()).toEqual(['reply e1'])
})

test('the same press twice within seconds is one press, later it is another', async () => {
  await using box = await inboxOf()
  const { reception, pass } = box
  expect(await reception.accept(arrival('p1', { press: 'anna calls' }))).toBe(true)
  pass(2_000)
  expect(await reception.accept(arrival('p2', { press: 'anna calls' }))).toBe(false)
  expect(await reception.accept(arrival('p3', { press: 'bo calls' }))).toBe(true)
  pass(10_000)
  expect(await reception.accept(arrival('p4', { press: 'anna calls' }))).toBe(true)
})

test('an event whose handling ended the process three times is answered with an apology', async () => {
  await using box = await inboxOf()
  const { store, inbox, queued } = box
  await store.inbox.add(arrival('poison'), start)
  for (let at = 0; at < 3; at++) await store.inbox.begun('poison')
  inbox.wake()
  await queued()
  expect((await store.outbox.all())[0]?.answer).toMatchObject({ outcome: 'failed', locale: 'fi' })
})

test('handled events are forgotten after a week, so that the table stays small', async () => {
  await using box = await inboxOf()
  const { store, reception, queued, pass } = box
  await reception.accept(arrival('old'))
  await queued()
  pass(8 * 24 * 3_600_000)
  await reception.accept(arrival('new'))
  await queued()
  await vi.waitFor(async () => expect(await store.inbox.add(arrival('old'), start)).toBe(true))
})
