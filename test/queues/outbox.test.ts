import { setTimeout as wait } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import { createLog } from '../../src/logging/log.ts'
import { plain } from '../../src/plain.ts'
import { DeliveryProblem, type Platform, type Post } from '../../src/platforms/platform.ts'
import { createBackground } from '../../src/queues/background.ts'
import { createOutbox } from '../../src/queues/outbox.ts'
import { text } from '../../src/reply.ts'
import type { Change } from '../../src/store/changes.ts'
import type { Outgoing } from '../../src/store/outbox.ts'
import { testBot } from '../bot.ts'
import { recorder } from '../platforms/recorder.ts'

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

/** An outbox whose clock the test moves; its process has been up for a minute. */
async function outboxTo(
  before?: (post: Post, attempt: number) => Promise<void> | void,
  pace?: Platform['pace'],
) {
  const bot = await testBot()
  const own = recorder(before)
  if (pace) own.platform.pace = pace
  let clock = new Date(start.getTime() - 60_000)
  const begin = () =>
    createOutbox({
      outbox: bot.store.outbox,
      background: createBackground(),
      platforms: new Map([['web', own.platform]]),
      now: () => clock,
      log,
    })
  let outbox = begin()
  clock = start
  return {
    ...own,
    store: bot.store.outbox,
    queue: async (...replies: Outgoing[]) => {
      for (const [at, each] of replies.entries())
        await bot.store.outbox.add(each, new Date(start.getTime() - 1000 + at))
    },
    async run(afterMs = 0) {
      this.pass(afterMs)
      outbox.wake()
      await outbox.idle()
    },
    pass(ms: number) {
      clock = new Date(clock.getTime() + ms)
    },
    /** Another process goes on where this one was. */
    async restart() {
      await outbox.stop()
      await bot.store.outbox.reopen(clock)
      outbox = begin()
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
  const { platform } = recorder()
  let lost = true
  box.platform.send = async (post) => {
    box.posts.push(post)
    const receipt = await platform.send(post)
    box.receipts.set(post.key, receipt)
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

const news = (key: string, place = key, space = 'T1') =>
  reply(key, { lane: 'broadcast', address: { platform: 'web', place, space, detail: {} } })
const until = new Date(start.getTime() + 3_600_000)
const edit = (of: string, words: string, key = `${of} ${words}`): Change => ({
  id: key,
  key,
  of,
  until,
  kind: 'edit',
  answer: { outcome: 'answered', locale: 'en', parts: [text(words)] },
})
const removal = (of: string): Change => ({ id: `no ${of}`, key: `no ${of}`, of, until, kind: 'remove' })
const said = ({ answer }: Post) => plain(answer, 'en')

test('a post that was sent is edited and taken away where it stands', async () => {
  await using box = await outboxTo()
  await box.queue(news('a'))
  await box.run()
  await box.store.change(edit('a', 'better'), start)
  await box.run()
  await box.store.change(removal('a'), start)
  await box.run()
  const receipt = box.receipts.get('a')
  expect(box.changes).toEqual([
    { receipt, text: 'better' },
    { receipt, text: undefined },
  ])
  expect(await row(box, 'a better')).toMatchObject({ status: 'sent', receipt })
  expect(await box.store.change(edit('a', 'too late'), start)).toBeUndefined()
})

test('a post that still waits is posted as the edit says, or not at all', async () => {
  await using box = await outboxTo()
  await box.queue(news('a'), news('b'))
  expect(await box.store.change(edit('a', 'better'), start)).toMatchObject({ id: 'a' })
  expect(await box.store.change(removal('b'), start)).toMatchObject({ id: 'b', status: 'cancelled' })
  await box.run()
  expect(box.posts.map(said)).toEqual(['better'])
  expect(box.changes).toEqual([])
})

test.each(['answer', 'broadcast'] as const)(
  'an edit never overtakes its post, also when that fails at first (%s)',
  async (lane) => {
    await using box = await outboxTo((post, attempt) => {
      if (said(post) === 'a' && attempt === 1) throw new DeliveryProblem('unsure', 'the line was cut')
    })
    await box.queue({ ...news('a'), lane })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const { platform } = box
    const find = platform.find.bind(platform)
    platform.find = (post) => held.then(() => find(post))
    await box.run()
    await box.store.change(edit('a', 'better'), start)
    await box.run(500)
    expect(box.changes).toEqual([])
    release()
    await box.run(600)
    expect(box.changes.map((change) => change.text)).toEqual(['better'])
    expect(box.posts.map(said)).toEqual(['a'])
  },
)

test('edits that wait are one edit, and the newest', async () => {
  await using box = await outboxTo()
  await box.queue(news('a'))
  await box.run()
  await box.store.change(edit('a', 'better'), start)
  expect(await box.store.change(edit('a', 'best'), start)).toMatchObject({ key: 'a better' })
  await box.run()
  expect(box.changes.map((change) => change.text)).toEqual(['best'])
})

test('posts to one place of a fan-out keep their order, though the first has to be tried again', async () => {
  await using box = await outboxTo(({ key }, attempt) => {
    if (key === 'one' && attempt === 1) throw new DeliveryProblem('later', 'away')
  })
  await box.queue(news('one', 'here'), news('two', 'here'), news('three', 'there'))
  await box.run()
  expect(box.posts.map(({ key }) => key)).toEqual(['three'])
  await box.run(1_100)
  expect(box.posts.map(({ key }) => key)).toEqual(['three', 'one', 'two'])
})

test('what was given up can be tried again, with what was corrected meanwhile', async () => {
  let gone = true
  await using box = await outboxTo(() => {
    if (gone) throw new DeliveryProblem('never', 'not_in_channel')
  })
  await box.queue(news('a'))
  await box.run()
  gone = false
  await box.store.change(edit('a', 'better'), start)
  await box.store.tryAgain('a', start, until)
  await box.run()
  expect(box.posts.map(said)).toEqual(['better'])
})

const pace = { place: { burst: 1, perSecond: 1 }, space: { burst: 3, perSecond: 2 } }

test('a fan-out keeps the pace of each place and of the whole workspace', async () => {
  await using box = await outboxTo(undefined, pace)
  await box.queue(news('a1', 'a'), news('a2', 'a'), ...'bcdefg'.split('').map((key) => news(key)))
  await box.queue(news('elsewhere', 'x', 'T2'))
  const sentNow = () =>
    box.posts
      .splice(0)
      .map(({ key }) => key)
      .toSorted()
  await box.run(1_000)
  expect(sentNow()).toEqual(['a1', 'b', 'c', 'elsewhere'])
  await box.run(500)
  expect(sentNow()).toEqual(['d'])
  await box.run(500)
  expect(sentNow()).toEqual(['a2'])
  await box.run(10_000)
  expect(sentNow()).toEqual(['e', 'f', 'g'])
})

test('an answer waits for no pace, and a fan-out makes room for it', async () => {
  await using box = await outboxTo(undefined, pace)
  await box.queue(...'abcde'.split('').map((key) => news(key)))
  await box.queue(...[1, 2].map((at) => ({ ...news(`answer ${at}`, 'a'), lane: 'answer' as const })))
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key)).toEqual(['answer 1', 'answer 2', 'b'])
})

test('a restart keeps the pace of each place and of the whole workspace, too', async () => {
  await using box = await outboxTo(undefined, pace)
  await box.queue(...'abc'.split('').map((key) => news(key)), news('a again', 'a'), news('d'), news('e'))
  const sent = () => box.posts.map(({ key }) => key).join(', ')
  await box.run()
  expect(sent()).toBe('a, b, c')
  await box.restart()
  await box.run(400)
  expect(sent()).toBe('a, b, c')
  // What stands before it is for a place that was posted to half a second ago.
  await box.run(100)
  expect(sent()).toBe('a, b, c, d')
  await box.run(500)
  expect(sent()).toBe('a, b, c, d, a again')
  await box.restart()
  await box.run(400)
  expect(sent()).toBe('a, b, c, d, a again')
  await box.run(100)
  expect(sent()).toBe('a, b, c, d, a again, e')
})

test('what was on its way to a place when the process was killed counts as posted there until the end', async () => {
  await using box = await outboxTo(undefined, { ...pace, looks: { burst: 5, perSecond: 5 } })
  await box.queue(news('a'))
  await box.store.begin(['a'])
  await box.restart()
  await box.run(900)
  expect(box.posts).toEqual([])
  await box.run(100)
  expect(box.posts).toHaveLength(1)
})

test('where nothing can be looked for, a process that is killed soon after each start repeats nothing', async () => {
  await using box = await outboxTo(undefined, { ...pace, repeatAfterMs: 10_000 })
  box.platform.find = async () => 'unknowable'
  await box.queue(news('a'), { ...reply('answer'), lane: 'answer' })
  await box.store.begin(['a', 'answer'])
  await box.queue(news('b'))
  for (let start = 0; start < 3; start++) {
    await box.restart()
    await box.run(9_000)
  }
  expect(box.posts.map(({ key }) => key)).toEqual(['b'])
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key).toSorted()).toEqual(['a', 'answer', 'b'])
})

test('a post that was looked for in vain counts for its place from when it is posted, not from when it was looked for', async () => {
  await using box = await outboxTo(undefined, { ...pace, looks: { burst: 2, perSecond: 1 } })
  await box.queue(news('a'), news('a again', 'a'))
  await box.store.begin(['a'])
  await box.store.reopen(start)
  const find = box.platform.find.bind(box.platform)
  box.platform.find = (post) => {
    box.pass(800)
    return find(post)
  }
  await box.run()
  expect(box.posts.map(({ key }) => key)).toEqual(['a'])
  await box.run(300)
  expect(box.posts.map(({ key }) => key)).toEqual(['a'])
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key)).toEqual(['a', 'a again'])
})

test('being told to wait does not use up the quick tries', async () => {
  await using box = await outboxTo((_, attempt) => {
    if (attempt <= 4) throw new DeliveryProblem('later', 'rate limited', 1_000)
    if (attempt === 5) throw new DeliveryProblem('later', 'away')
  })
  await box.queue(reply('a'))
  await box.run()
  for (let at = 0; at < 5; at++) await box.run(1_100)
  expect(box.attempts).toHaveLength(6)
  expect(box.posts).toHaveLength(1)
})

test('a place that asks for a pause gets it; other places go on', async () => {
  await using box = await outboxTo(({ key }, attempt) => {
    if (key === 'a' && attempt === 1) throw new DeliveryProblem('later', 'rate limited', 30_000)
  })
  await box.queue(reply('a', {}, 'here'))
  await box.run()
  await box.queue(reply('b', {}, 'here'), reply('c', {}, 'there'), news('d', 'here'))
  await box.run(10_000)
  expect(box.posts.map(({ key }) => key)).toEqual(['c'])
  await box.run(20_000)
  expect(box.posts.map(({ key }) => key).toSorted()).toEqual(['a', 'b', 'c', 'd'])
})

test('looking for what may have arrived has a pace of its own, and what is found takes nothing from the posts', async () => {
  await using box = await outboxTo(undefined, { ...pace, looks: { burst: 2, perSecond: 1 } })
  const looked: string[] = []
  const find = box.platform.find.bind(box.platform)
  box.platform.find = async (post) => {
    looked.push(post.key)
    return find(post)
  }
  const doubts = ['a', 'b', 'c', 'd'].map((key) => news(key))
  await box.queue(...doubts, ...'vwxyz'.split('').map((key) => news(key)))
  for (const { key } of doubts) box.receipts.set(key, `receipt of ${key}`)
  await box.store.begin(doubts.map(({ id }) => id))
  await box.store.reopen(start)
  await box.run(1_000)
  expect(looked).toEqual(['a', 'b'])
  expect(box.posts.map(({ key }) => key)).toEqual(['v', 'w', 'x'])
  await box.run(1_000)
  expect(looked).toEqual(['a', 'b', 'c'])
  expect(box.posts.map(({ key }) => key)).toEqual(['v', 'w', 'x', 'y', 'z'])
})

test('what was looked for in vain is posted, and counts as a post', async () => {
  await using box = await outboxTo(undefined, { ...pace, looks: { burst: 2, perSecond: 1 } })
  await box.queue(news('a'))
  await box.store.begin(['a'])
  await box.store.reopen(start)
  await box.queue(...'wxyz'.split('').map((key) => news(key)))
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key).toSorted()).toEqual(['a', 'w', 'x'])
  await box.run(500)
  expect(box.posts.map(({ key }) => key).toSorted()).toEqual(['a', 'w', 'x', 'y'])
})

test('only so many posts to one tenant are on their way at once; a tenant that hangs delays no other', async () => {
  const releases: (() => void)[] = []
  await using box = await outboxTo(
    ({ address }) =>
      address.space === 'hangs' ? new Promise<void>((resolve) => releases.push(resolve)) : undefined,
    { ...pace, space: { burst: 100, perSecond: 100 }, atOnce: 3 },
  )
  await box.queue(...Array.from({ length: 60 }, (_, at) => news(`a${at}`, `a${at}`, 'hangs')))
  await box.queue(...Array.from({ length: 10 }, (_, at) => news(`b${at}`, `b${at}`, 'T2')))
  // All of them might go.
  const later = box.run()
  await vi.waitFor(() => expect(box.posts).toHaveLength(10))
  expect(releases).toHaveLength(3)
  expect((await box.store.counts()).sending).toBe(3)
  releases[0]?.()
  await vi.waitFor(() => expect(releases).toHaveLength(4))
  let isRun = false
  const ended = later.finally(() => {
    isRun = true
  })
  // One that is on its way may begin to hang after nothing waits any more.
  while (!isRun) {
    for (const release of releases.splice(0)) release()
    await wait(1)
  }
  await ended
})

test('being killed on the way is no failed attempt', async () => {
  await using box = await outboxTo()
  await box.queue(news('a'))
  for (let kill = 0; kill < 5; kill++) {
    await box.store.begin(['a'])
    await box.store.reopen(start)
  }
  expect(await row(box, 'a')).toMatchObject({ attempts: 0, doubtful: true, status: 'waiting' })
})

test('an hour that the clock is set back is waited for by nothing: no pace, no pause, no retry, no first try', async () => {
  await using box = await outboxTo(({ key }, attempt) => {
    if (key === 'told to wait' && attempt === 1) throw new DeliveryProblem('later', 'rate limited', 30_000)
    if (key === 'failed' && attempt === 1) throw new DeliveryProblem('later', 'away')
  }, pace)
  await box.queue(news('told to wait', 'w', 'T2'), news('failed', 'f', 'T3'))
  await box.queue(...'abcd'.split('').map((key) => news(key)))
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  await box.run(-3_600_000)
  await box.run(500)
  expect(box.posts.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
  await box.run(1_000)
  expect(box.posts.map(({ key }) => key)).toContain('failed')
  await box.run(30_000)
  expect(box.posts.map(({ key }) => key).toSorted()).toEqual(['a', 'b', 'c', 'd', 'failed', 'told to wait'])
})

test('an hour that the clock jumps ahead sends nothing twice', async () => {
  await using box = await outboxTo(undefined, pace)
  await box.queue(
    ...'abcdef'
      .split('')
      .map((key) => news(key))
      .map((one) => ({ ...one, until: new Date(start.getTime() + 10_000_000) })),
  )
  await box.run(1_000)
  await box.run(3_600_000)
  await box.run(1_500)
  expect(box.posts.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
