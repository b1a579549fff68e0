import Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'

import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/answer.ts'
import type { Locale } from '../../src/locale.ts'
import { createLog } from '../../src/logging/log.ts'
import type { Message } from '../../src/message.ts'
import type { Arrival } from '../../src/platforms/platform.ts'
import { createBackground } from '../../src/queues/background.ts'
import { createInbox } from '../../src/queues/inbox.ts'
import { createReception } from '../../src/reception.ts'
import { testBot } from '../bot.ts'

const log = createLog('silent')
const start = new Date('2026-11-24T10:00:00Z')

const arrival = (id: string, more: Partial<Arrival> = {}): Arrival => ({
  id,
  message: { text: 'mitkä haut ovat auki?', person: 'local:anna', conversation: 'c', locale: 'fi' },
  replyTo: { platform: 'web', place: 'c', detail: {} },
  ...more,
})

async function inboxOf(
  receive?: (message: Message) => Promise<Answer>,
  isUrgent?: (message: Message) => boolean,
  localeOf?: () => Promise<Locale>,
) {
  const bot = await testBot()
  let clock = start
  const inbox = createInbox({
    store: bot.store,
    background: createBackground(),
    receive: receive ?? bot.receive,
    ...(isUrgent ? { isUrgent } : {}),
    ...(localeOf ? { localeOf } : {}),
    queued: () => {},
    now: () => clock,
    log,
  })
  const reception = createReception({
    store: bot.store,
    commands,
    receive: bot.receive,
    arrived: inbox.came,
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

test('what comes in at one moment is written down together, and what can’t be written fails alone', async () => {
  await using bot = await testBot()
  refusing(bot.file, 'bad', 'abort')
  const { inbox } = bot.store
  const told = await Promise.allSettled(
    [
      arrival('e1'),
      arrival('bad'),
      arrival('e2'),
      arrival('e1'),
      arrival('p1', { press: 'anna calls' }),
      arrival('p2', { press: 'anna calls' }),
    ].map((each) => inbox.add(each, start)),
  )
  expect(told.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    true,
    'failed',
    true,
    false,
    true,
    false,
  ])
  expect((await inbox.open(10)).map(({ id }) => id)).toEqual(['e1', 'e2', 'p1'])
})

test('where nothing can be written down, nothing of it is acknowledged', async () => {
  await using bot = await testBot()
  refusing(bot.file, 'bad', 'rollback')
  const { inbox } = bot.store
  const told = await Promise.allSettled(['e1', 'bad', 'e2'].map((id) => inbox.add(arrival(id), start)))
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await inbox.open(10)).toEqual([])
})

/** Lets the database refuse an arrival: by itself, or with all that is written together with it. */
function refusing(file: string, id: string, how: 'abort' | 'rollback') {
  const database = new Sqlite(file)
  database.exec(
    `create trigger refuse before insert on arrivals when new.id = '${id}' begin select raise(${how}, 'no'); end`,
  )
  database.close()
}

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

test('a slow answer keeps nobody waiting but its own conversation, which keeps its order', async () => {
  const begun: string[] = []
  const waiting = new Map<string, () => void>()
  const slowly = async ({ text }: Message): Promise<Answer> => {
    begun.push(text)
    if (text.startsWith('slow')) await new Promise<void>((resolve) => waiting.set(text, resolve))
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(slowly, ({ text }) => text === 'cancel')
  const { store, inbox } = box
  const say = (id: string, place: string, text: string) =>
    store.inbox.add(
      arrival(id, { message: { text }, replyTo: { platform: 'web', place, detail: {} } }),
      start,
    )
  await say('1', 'a', 'slow 1')
  await say('2', 'a', 'after it')
  await say('3', 'b', 'elsewhere')
  inbox.wake()
  await vi.waitFor(() => expect(begun).toEqual(['slow 1', 'elsewhere']))
  await say('4', 'a', 'cancel')
  inbox.wake()
  await vi.waitFor(() => expect(begun).toEqual(['slow 1', 'elsewhere', 'cancel']))
  waiting.get('slow 1')?.()
  await vi.waitFor(async () => expect(await store.inbox.waiting()).toBe(0))
  expect(begun).toEqual(['slow 1', 'elsewhere', 'cancel', 'after it'])
})

test('who asks to stop is heard before all who wait for an answer, and what they had asked before is begun as stopped', async () => {
  const begun: string[] = []
  const slowly = async ({ text, stopped }: Message): Promise<Answer> => {
    begun.push(stopped ? `${text}, stopped` : text)
    for (const from = performance.now(); performance.now() - from < 2;);
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(slowly, ({ text }) => text === 'cancel')
  const said = (id: string, place: string, text: string) =>
    arrival(id, {
      message: { text, conversation: place },
      replyTo: { platform: 'web', place, detail: {} },
    })
  // More than are taken up at once.
  for (let at = 0; at < 250; at++)
    await box.store.inbox.add(said(`e${at}`, `p${at}`, 'asked'), new Date(start.getTime() - 1_000 + at))
  await box.store.inbox.add(said('mine', 'a', 'mine'), start)
  box.inbox.wake()
  await vi.waitFor(() => expect(begun.length).toBeGreaterThan(0))
  box.pass(1)
  await box.reception.accept(said('stop', 'a', 'cancel'))
  box.pass(1)
  await box.reception.accept(said('after', 'a', 'after it'))
  await vi.waitFor(async () => expect(await box.store.inbox.waiting()).toBe(0), 90_000)
  expect(begun.indexOf('cancel')).toBeLessThan(200)
  expect(begun.slice(-2)).toEqual(['mine, stopped', 'after it'])
})

test('where handling failed it is tried again after a while, each time later, and what came after in its place waits', async () => {
  const begun: string[] = []
  const times: number[] = []
  const failing = async ({ text }: Message): Promise<Answer> => {
    begun.push(text)
    if (text === 'first') {
      times.push(performance.now())
      if (times.length < 3) throw new Error('away')
    }
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(failing)
  const said = (id: string, place: string, text: string) =>
    arrival(id, { message: { text }, replyTo: { platform: 'web', place, detail: {} } })
  await box.reception.accept(said('1', 'a', 'first'))
  await box.reception.accept(said('2', 'a', 'second'))
  await box.reception.accept(said('3', 'b', 'elsewhere'))
  await vi.waitFor(async () => expect(await box.store.inbox.waiting()).toBe(0), 20_000)
  expect(begun).toEqual(['first', 'elsewhere', 'first', 'first', 'second'])
  const [one = 0, two = 0, three = 0] = times
  expect(two - one).toBeGreaterThan(950)
  expect(three - two).toBeGreaterThan(1_900)
})

test('what comes in while older things wait is handled after them', async () => {
  const begun: string[] = []
  const counted = async ({ text }: Message): Promise<Answer> => {
    begun.push(text)
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(counted)
  const replyTo = { platform: 'web' as const, place: 'here', detail: {} }
  const numbered = (at: number) =>
    arrival(`e${String(at).padStart(4, '0')}`, { message: { text: `${at}` }, replyTo })
  for (let at = 0; at < 500; at++)
    await box.store.inbox.add(numbered(at), new Date(start.getTime() - 1_000 + at))
  for (let at = 500; at < 600; at++) {
    box.pass(1)
    await box.reception.accept(numbered(at))
  }
  await vi.waitFor(async () => expect(await box.store.inbox.waiting()).toBe(0), 20_000)
  expect(begun).toEqual(Array.from({ length: 600 }, (_, at) => `${at}`))
})

test('the language that only the platform knows is asked when an answer is made', async () => {
  const heard: (string | undefined)[] = []
  const listening = async ({ locale }: Message): Promise<Answer> => {
    heard.push(locale)
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(listening, undefined, async () => 'sv')
  const { locale: _, ...message } = arrival('x').message
  await box.reception.accept(arrival('e1', { message }))
  await box.reception.accept(arrival('e2'))
  await vi.waitFor(() => expect(heard).toEqual(['sv', 'fi']))
})

test('a thousand at once are each handled once', async () => {
  const counts = new Map<string, number>()
  const counted = async ({ text }: Message): Promise<Answer> => {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    return { outcome: 'answered', parts: [], locale: 'fi' }
  }
  await using box = await inboxOf(counted)
  for (let at = 0; at < 1_000; at++) {
    const replyTo = { platform: 'web' as const, place: `p${at % 7}`, detail: {} }
    await box.store.inbox.add(arrival(`e${at}`, { message: { text: `m${at}` }, replyTo }), start)
    if (at % 50 === 0) box.inbox.wake()
  }
  box.inbox.wake()
  await vi.waitFor(async () => expect(await box.store.inbox.waiting()).toBe(0), 20_000)
  expect([...counts.values()]).toEqual(Array.from({ length: 1_000 }, () => 1))
})
