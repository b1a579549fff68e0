import type { ServerResponse } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startWithTeams } from './app.ts'
import { startConnector } from './connector.ts'
import { activityOf, tenantId } from './person.ts'

let bot: Awaited<ReturnType<typeof startWithTeams>>
beforeAll(async () => {
  bot = await startWithTeams()
})
afterAll(() => bot[Symbol.asyncDispose]())

const post = (activity: object) =>
  fetch(bot.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  })
const failing = (status: number, code: string, headers: Readonly<Record<string, string>> = {}) =>
  ((response: ServerResponse) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ error: { code } }))
  }) as (response: ServerResponse) => void
const patiently = { timeout: 20_000, interval: 50 }

describe('an answer that Teams did not take is sent again and arrives; being told to wait is no failed attempt:', () => {
  test.each([
    {
      name: '429 with a time to wait',
      attempts: 1,
      first: failing(429, 'Throttled', { 'retry-after': '1' }),
    },
    { name: '500', attempts: 2, first: failing(500, 'ServiceError') },
    { name: 'a cut line', attempts: 2, first: (response: ServerResponse) => void response.destroy() },
  ])('$name', async ({ name, attempts, first }) => {
    await using connector = await startConnector((response, attempt) => {
      if (attempt === 1) return first(response)
      return response.writeHead(201).end('{"id":"second"}')
    })
    const conversation = { id: `a:${name}`, conversationType: 'personal', tenantId }
    await post(activityOf({ serviceUrl: connector.url, conversation, text: 'calls' }))
    const sent = async () => {
      const rows = await bot.store.outbox.all()
      return rows.find(({ place }) => place === conversation.id)
    }
    await expect.poll(sent, patiently).toMatchObject({ status: 'sent', receipt: 'second', attempts })
    expect(connector.posts).toHaveLength(2)
    const [one, other] = connector.posts.map(({ activity: { attachments } }) => attachments)
    expect(other).toEqual(one)
  })
})

describe('a place that refuses', () => {
  const meeting = async (name: string, status: number, code: string) => {
    await using connector = await startConnector(failing(status, code))
    const conversation = { id: `19:${name}@thread.v2`, conversationType: 'groupChat', tenantId }
    const type = 'installationUpdate'
    await post(activityOf({ serviceUrl: connector.url, conversation, type, action: 'add' }))
    const failed = async () =>
      (await bot.store.outbox.all()).find(({ place }) => place === conversation.id)?.status
    await expect.poll(failed, patiently).toBe('failed')
    expect(connector.posts).toHaveLength(1)
    return (await bot.store.places.all()).map(({ address }) => address.place).includes(conversation.id)
  }

  test('is forgotten when the bot is not in it any more', async () => {
    expect(await meeting('left', 403, 'BotNotInConversationRoster')).toBe(false)
  })
  test('is kept when it only blocks the bot', async () => {
    expect(await meeting('blocked', 403, 'ConversationBlockedByUser')).toBe(true)
  })
})
