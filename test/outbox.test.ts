import { setTimeout as wait } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import { createLog } from '../src/log.ts'
import { createOutbox } from '../src/outbox.ts'
import { DeliveryProblem, type Post } from '../src/platforms/platform.ts'
import { text } from '../src/reply.ts'
import type { Outgoing } from '../src/store/outbox.ts'
import { testBot } from './bot.ts'
import { recorder } from './platforms/recorder.ts'

const log = createLog('silent')
const start = new Date('2026-11-24T10:00:00Z')

const reply = (key: string, more: Partial<Outgoing> = {}, place = key): Outgoing => ({
  id: key,
  key,
  lane: 'answer',
  address: { platform: 'web', place, detail: {} },
  answer: { outcome: 'answered', locale: 'en', parts: [text(key)] },
  until: new Date(start.getTime() + 3_600_000),
  ...more,
})

/** An outbox whose clock the test moves. */
async function outboxTo(before?: (post: Post, attempt: number) => Promise<void> | void) {
  const bot = await testBot()
  const own = recorder(before)
  let clock = start
  const outbox = createOutbox({
    outbox: bot.store.outbox,
    platforms: new Map([['web', own.platform]]),
    now: () => clock,
    log,
  })
  return {
    ...own,
    store: bot.store.outbox,
    queue: async (...replies: Outgoing[]) => {
      for (const [at, each] of replies.entries())
        await bot.store.outbox.add(each, new Date(start.getTime() - 1000 + at))
    },
    async run(afterMs = 0) {
      clock = new Date(clock.getTime() + afterMs)
      outbox.wake()
      await vi.waitFor(async () => expect((await bot.store.outbox.counts()).sending ?? 0).toBe(0))
      await wait(5)
    },
    outbox,
    async [Symbol.asyncDispose]() {
      await outbox.stop()
      await bot[Symbol.asyncDispose]()
    },
  }
}
const row = async (box: Awaited<ReturnType<typeof outboxTo>>, key: string) =>
  (await box.store.all()).find((delivery) => delivery.key === key)

test('a reply is sent once and its receipt kept, however often it is queued', async () => {
  await using box = await outboxTo()
  await box.queue(reply('a'), { ...reply('a'), id: 'a again' })
  await box.run()
  await box.run()
  expect(box.posts.map(({ key }) => key)).toEqual(['a'])
  expect(await row(box, 'a')).toMatchObject({ status: 'sent', receipt: box.receipts.get('a') })
})

test('posts to one place keep their order, though the first is slow', async () => {
  await using box = await outboxTo(({ key }) => (key === 'one' ? wait(30).then(() => {}) : undefined))
  await box.queue(reply('one', {}, 'here'), reply('two', {}, 'here'), reply('three', {}, 'here'))
  await box.run()
  expect(box.posts.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
})

test('a slow place delays no other', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await using box = await outboxTo(({ key }) => (key === 'slow' ? held : undefined))
  await box.queue(reply('slow'), reply('quick'))
  box.outbox.wake()
  await vi.waitFor(() => expect(box.posts.map(({ key }) => key)).toEqual(['quick']))
  release()
})

test('a fan-out does not delay an answer', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await using box = await outboxTo(({ key }) => (key.startsWith('news') ? held : undefined))
  await box.queue(...Array.from({ length: 200 }, (_, at) => reply(`news ${at}`, { lane: 'broadcast' })))
  box.outbox.wake()
  await vi.waitFor(() => expect(box.attempts.length).toBeGreaterThanOrEqual(50))
  await box.queue(reply('answer'))
  box.outbox.wake()
  await vi.waitFor(() => expect(box.posts.map(({ key }) => key)).toContain('answer'))
  release()
})

test('certainly not posted: it is tried again after as long as the platform says', async () => {
  await using box = await outboxTo((_, attempt) => {
    if (attempt === 1) throw new DeliveryProblem('later', 'rate limited', 30_000)
  })
  await box.queue(reply('a'))
  await box.run()
  await box.run(29_000)
  expect(box.attempts).toHaveLength(1)
  await box.run(1_500)
  expect(box.posts).toHaveLength(1)
})

test('perhaps posted: it is looked for before it is posted again', async () => {
  await using box = await outboxTo()
  const { send } = box.platform
  let lost = true
  box.platform.send = async (post) => {
    const receipt = await send(post)
    if (lost) throw new DeliveryProblem('unsure', 'the answer never came')
    return receipt
  }
  await box.queue(reply('a'))
  await box.run()
  lost = false
  await box.run(2_000)
  expect(box.posts).toHaveLength(1)
  expect(await row(box, 'a')).toMatchObject({ status: 'sent', receipt: box.receipts.get('a') })
})

test('a place that is gone is not tried again, and the reason is kept', async () => {
  await using box = await outboxTo(() => {
    throw new DeliveryProblem('never', 'channel_not_found')
  })
  await box.queue(reply('a'))
  await box.run()
  await box.run(600_000)
  expect(box.attempts).toHaveLength(1)
  expect(await row(box, 'a')).toMatchObject({ status: 'failed', problem: 'channel_not_found' })
})

test('a reply that comes too late to help is given up', async () => {
  await using box = await outboxTo()
  await box.queue(reply('a', { until: new Date(start.getTime() + 1_000) }))
  await box.run(2_000)
  expect(box.posts).toEqual([])
  expect(await row(box, 'a')).toMatchObject({ status: 'failed' })
})

test('three quick tries, then a slow one', async () => {
  await using box = await outboxTo(() => {
    throw new DeliveryProblem('later', 'away')
  })
  await box.queue(reply('a'))
  await box.run()
  for (const ms of [1_100, 5_100, 15_100]) await box.run(ms)
  expect(box.attempts).toHaveLength(4)
  await box.run(200_000)
  expect(box.attempts).toHaveLength(4)
  await box.run(200_000)
  expect(box.attempts).toHaveLength(5)
})
