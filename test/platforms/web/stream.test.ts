import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import type { Answer } from '../../../src/answer.ts'
import { createWeb } from '../../../src/platforms/web/index.ts'
import { channels } from '../../../src/platforms/web/wire.ts'
import { text } from '../../../src/reply.ts'
import { announce, correct, takeAway } from './announce.ts'
import { listen, post } from './page.ts'
import { startPlayground } from './playground.ts'

const ask = (url: string, conversation: string, words: string) =>
  post(url, '/playground/messages', { text: words, persona: 'company', conversation, locale: 'en' })

test('a page that was cut off gets what it missed, once and in order', async () => {
  await using playground = await startPlayground()
  const { url } = playground
  const conversation = randomUUID()
  const before = await listen(url, { conversation })
  await ask(url, conversation, 'Which calls are open?')
  const seen = await before.next()
  before.close()

  await ask(url, conversation, 'Who decides on funding?')
  await ask(url, conversation, 'help')
  const after = await listen(url, { conversation }, seen.id)
  const missed = [await after.next(), await after.next()]
  expect(missed.map(({ shown }) => shown.key)).not.toContain(seen.shown.key)
  expect(Number(missed[0]?.id)).toBeLessThan(Number(missed[1]?.id))
  after.close()

  const fresh = await listen(url, { conversation, after: missed[0]?.id ?? '' })
  expect((await fresh.next()).shown.key).toBe(missed[1]?.shown.key)
  fresh.close()
})

test('one conversation never hears another', async () => {
  await using playground = await startPlayground()
  const { url } = playground
  const mine = randomUUID()
  const stream = await listen(url, { conversation: mine })
  await ask(url, randomUUID(), 'Which calls are open?')
  await ask(url, mine, 'help')
  expect((await stream.next()).shown.place).toBe(mine)
  stream.close()
})

test('what is posted to the channel is heard on every page, also on one that opens later', async () => {
  await using playground = await startPlayground()
  const { url } = playground
  const early = await listen(url, { conversation: randomUUID() })
  await announce(playground.store, 'The call opens today.')
  const asker = randomUUID()
  await ask(url, asker, 'help')
  const heard = await early.next()
  expect(heard.shown).toMatchObject({ place: channels.en, text: 'The call opens today.' })
  early.close()

  const late = await listen(url, { conversation: randomUUID() })
  expect((await late.next()).shown.key).toBe(heard.shown.key)
  late.close()
})

test('a post that is edited or taken away changes on every page, also on one that comes back', async () => {
  await using playground = await startPlayground()
  const { url, store } = playground
  const open = await listen(url, { conversation: randomUUID() })
  const key = await announce(playground.store, 'The call opens today.')
  const wake = () => ask(url, randomUUID(), 'help')
  await wake()
  const seen = await open.next()
  await correct(store, key, 'The call opens on Monday.')
  await wake()
  const edited = await open.next()
  expect(edited.shown).toMatchObject({ key, text: 'The call opens on Monday.', at: seen.shown.at })
  expect(edited.shown.edited).toBeDefined()
  await takeAway(store, key)
  await wake()
  expect((await open.next()).shown).toMatchObject({ key, removed: true, parts: [] })
  open.close()

  const back = await listen(url, { conversation: randomUUID() }, seen.id)
  expect((await back.next()).shown).toMatchObject({ key, removed: true })
  back.close()
})

test('the bot knows the channel as a place to post to', async () => {
  await using playground = await startPlayground()
  const places = await playground.store.places.all()
  expect(places.map(({ address }) => address.place)).toEqual(expect.arrayContaining(Object.values(channels)))
})

test('a message written down before the bot stopped is answered to the page that comes back', async () => {
  const playground = await startPlayground()
  const conversation = randomUUID()
  await playground.store.inbox.add(
    {
      id: 'web before',
      message: { text: 'help', person: 'local:company', conversation: `web:${conversation}`, locale: 'en' },
      replyTo: { platform: 'web', place: conversation, detail: { to: 'before' } },
    },
    new Date(),
  )
  await playground.stop()

  await using again = await startPlayground(0, playground.folder)
  const stream = await listen(again.url, { conversation }, '1')
  expect((await stream.next()).shown.to).toBe('before')
  stream.close()
})

test('the same post sent twice is shown once, and the last 200 of a conversation are kept', async () => {
  const web = createWeb({
    reception: {} as Parameters<typeof createWeb>[0]['reception'],
    log: { info() {}, warn() {}, error() {}, debug() {} },
    now: () => new Date(0),
  })
  const address = { platform: 'web' as const, place: 'here', detail: {} }
  const answer: Answer = { outcome: 'done', locale: 'en', parts: [text('hello')] }
  const receipts = await Promise.all(
    Array.from({ length: 201 }, (_, at) => web.send({ key: `${at}`, address, answer })),
  )
  expect(await web.send({ key: '200', address, answer })).toBe(receipts[200])
  expect(await web.find({ key: '1', address, answer })).toEqual({ receipt: receipts[1] })
  expect(await web.find({ key: '0', address, answer })).toBe('absent')
  await web.stop()
})
