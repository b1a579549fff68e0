import { randomUUID } from 'node:crypto'

import { expect, test, vi } from 'vitest'

import type { Address } from '../../../../src/platforms/platform.ts'
import { text } from '../../../../src/reply.ts'
import type { Outgoing } from '../../../../src/store/outbox.ts'
import { type SlackBot, startSlackBot } from '../bot.ts'
import { direct } from '../payloads.ts'

const channelOf = (channel: string): Address => ({
  platform: 'slack',
  place: `T1/${channel}`,
  space: 'T1',
  detail: { workspace: 'T1', channel },
})
const until = () => new Date(Date.now() + 3_600_000)
const saying = (words: string) => ({ outcome: 'done', locale: 'en', parts: [text(words)] }) as const
const news = (words: string, channel = 'C1', key = words): Outgoing => ({
  id: randomUUID(),
  key,
  lane: 'broadcast',
  address: channelOf(channel),
  answer: saying(words),
  until: until(),
})

/** Queues, and wakes the bot with a question of somebody else. */
async function queue(bot: SlackBot, work: (at: Date) => Promise<unknown>) {
  await work(new Date())
  await bot.tell(direct('help', { user: `U${randomUUID().slice(0, 6).toUpperCase()}` }))
}
const textsIn = ({ slack }: SlackBot, channel = 'C1') =>
  slack.posted.filter((post) => post.channel === channel).map((post) => post['text'])

test('a post in a channel is edited and taken away in place', async () => {
  await using bot = await startSlackBot()
  const { outbox } = bot.store
  await queue(bot, (at) => outbox.add(news('The call opens today.', 'C1', 'a'), at))
  await vi.waitFor(() => expect(textsIn(bot)).toEqual(['The call opens today.']), 10_000)
  const [{ ts } = { ts: '' }] = bot.slack.posted.filter(({ channel }) => channel === 'C1')
  await queue(bot, (at) =>
    outbox.change(
      { id: 'e', key: 'e', of: 'a', kind: 'edit', answer: saying('It opens on Monday.'), until: until() },
      at,
    ),
  )
  expect((await bot.slack.next('chat.update')).args).toMatchObject({
    channel: 'C1',
    ts,
    text: 'It opens on Monday.',
  })
  await queue(bot, (at) => outbox.change({ id: 'r', key: 'r', of: 'a', kind: 'remove', until: until() }, at))
  expect((await bot.slack.next('chat.delete')).args).toMatchObject({ channel: 'C1', ts })
  expect(textsIn(bot)).toEqual([])
})

test('an edit of a message that somebody deleted fails and says why; taking it away is done', async () => {
  await using bot = await startSlackBot()
  const { outbox } = bot.store
  await queue(bot, (at) => outbox.add(news('The call opens today.', 'C1', 'a'), at))
  await vi.waitFor(() => expect(textsIn(bot)).toHaveLength(1), 10_000)
  bot.slack.posted.length = 0
  const edit = { id: 'e', key: 'e', of: 'a', kind: 'edit', answer: saying('new'), until: until() } as const
  await queue(bot, (at) => outbox.change(edit, at))
  await vi.waitFor(
    async () =>
      expect(await outbox.get('e')).toMatchObject({ status: 'failed', problem: 'message_not_found' }),
    10_000,
  )
  await queue(bot, (at) => outbox.change({ id: 'r', key: 'r', of: 'a', kind: 'remove', until: until() }, at))
  await vi.waitFor(async () => expect(await outbox.get('r')).toMatchObject({ status: 'sent' }), 10_000)
})
