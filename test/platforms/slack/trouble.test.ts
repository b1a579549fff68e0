import { describe, expect, test, vi } from 'vitest'

import type { SlackBot } from './bot.ts'
import { startSlackBot } from './bot.ts'
import { direct, envelope as event, mention, press, slash } from './payloads.ts'

const tries = ({ slack }: SlackBot) => slack.calls.filter(({ method }) => method === 'chat.postMessage')
const posted = (bot: SlackBot, count: number) =>
  vi.waitFor(() => expect(bot.slack.posted).toHaveLength(count), 25_000)
const settled = (bot: SlackBot, count = 1) =>
  vi.waitFor(async () => expect((await bot.store.outbox.counts()).sent).toBe(count), 25_000)

describe('Slack in trouble, and the answer is posted exactly once:', () => {
  test.each([
    { name: '429 with a time to wait', fault: { status: 429, headers: { 'retry-after': '1' } }, looks: 0 },
    { name: '429 without one', fault: { status: 429 }, looks: 0 },
    { name: '429 with nonsense', fault: { status: 429, headers: { 'retry-after': 'soon' } }, looks: 0 },
    { name: 'rate limited in words', fault: { error: 'ratelimited' }, looks: 0 },
    { name: '500', fault: { status: 500 }, looks: 1 },
    { name: '503 with a page', fault: { status: 503, body: '<h1>Down</h1>' }, looks: 1 },
    { name: 'garbage', fault: { status: 200, body: '<h1>Welcome to the hotel network</h1>' }, looks: 1 },
    { name: 'an error that may have been too late', fault: { error: 'internal_error' }, looks: 1 },
  ] as const)('$name', async ({ fault, looks }) => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', fault)
    await bot.tell(mention('help'))
    await posted(bot, 1)
    await settled(bot)
    expect(tries(bot)).toHaveLength(2)
    expect(bot.slack.left('conversations.replies')).toHaveLength(looks)
  })

  test('accepted, and the answer lost on its way: it is found, not posted again', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', 'lost')
    await bot.tell(mention('help'))
    await settled(bot)
    expect(bot.slack.posted).toHaveLength(1)
    expect(tries(bot)).toHaveLength(1)
    const [delivery] = await bot.store.outbox.all()
    expect(delivery?.receipt).toBe(`C1 ${bot.slack.posted[0]?.ts}`)
  })

  test('accepted and lost in a private chat', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', 'lost')
    await bot.tell(direct('help'))
    await settled(bot)
    expect(bot.slack.posted).toHaveLength(1)
  })

  test('accepted and lost where Slack is told a person, not a channel', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', 'lost')
    await bot.tell(press({ action_id: 'run:0', value: 'help' }, { home: true }))
    await settled(bot)
    expect(tries(bot)).toHaveLength(1)
    expect(bot.slack.posted).toMatchObject([{ channel: 'DUANNA' }])
    const [delivery] = await bot.store.outbox.all()
    expect(delivery?.receipt).toBe(`DUANNA ${bot.slack.posted[0]?.ts}`)
  })

  test('an app that may not open the person’s chat still posts there', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('conversations.open', { error: 'missing_scope' })
    await bot.tell(press({ action_id: 'run:0', value: 'help' }, { home: true }))
    await settled(bot)
    expect(bot.slack.posted).toMatchObject([{ channel: 'UANNA' }])
  })

  test('another app that copies our mark is not taken for us', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', 'lost')
    const event = mention('help')
    await bot.tell(event)
    await posted(bot, 1)
    for (const post of bot.slack.posted) Object.assign(post, { bot_id: 'BEVIL', user: 'UEVIL' })
    await posted(bot, 2)
  })

  test('silence', async () => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', 'silent')
    await bot.tell(mention('help'))
    await settled(bot)
    expect(bot.slack.posted).toHaveLength(1)
    expect(tries(bot)).toHaveLength(2)
  })
})

test('one place in trouble delays no other', async () => {
  await using bot = await startSlackBot()
  bot.slack.break('chat.postMessage', { status: 429, headers: { 'retry-after': '600' } })
  await bot.tell(mention('help'))
  await bot.slack.next('chat.postMessage')
  await bot.tell(mention('help', { channel: 'C2' }))
  await posted(bot, 1)
  expect(bot.slack.posted[0]?.channel).toBe('C2')
})

test.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])(
  'what Slack refuses for good is not tried again, and the reason is kept: %s',
  async (error) => {
    await using bot = await startSlackBot()
    bot.slack.break('chat.postMessage', { error })
    await bot.tell(mention('help'))
    await vi.waitFor(
      async () => expect(await bot.store.outbox.all()).toMatchObject([{ status: 'failed', problem: error }]),
      10_000,
    )
    expect(tries(bot)).toHaveLength(1)
  },
)

test('a command in a channel without the bot is answered all the same', async () => {
  await using bot = await startSlackBot()
  bot.slack.break('chat.postMessage', { error: 'not_in_channel' })
  await bot.tell(slash('help', bot.slack.responseUrl))
  const { args } = await bot.slack.next('response')
  expect(args).toMatchObject({ response_type: 'ephemeral', replace_original: false })
  expect(tries(bot)).toEqual([])
})

test('a bot that was removed from a channel is not asked to post there any more', async () => {
  await using bot = await startSlackBot()
  const joined = { type: 'member_joined_channel', user: 'UBOT', channel: 'C7', event_ts: '1.1', team: 'T1' }
  await bot.tell(event(joined))
  await bot.slack.next('chat.postMessage')
  const known = async () => (await bot.store.places.all()).map(({ address }) => address.place)
  expect(await known()).toContain('T1/C7')
  await bot.tell(event({ type: 'channel_left', channel: 'C7' }))
  expect(await known()).not.toContain('T1/C7')
})

test('an event that could not be written down is not acknowledged, so that Slack repeats it', async () => {
  await using bot = await startSlackBot()
  const { store } = bot
  await store.close()
  expect((await bot.tell(mention('help'))).status).toBe(500)
})
