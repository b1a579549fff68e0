import { randomUUID } from 'node:crypto'

import { createEmulator } from 'emulate'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { slackApp } from '../../../src/platforms/slack/workspaces/scopes.ts'
import { text } from '../../../src/reply.ts'
import { startWhole } from '../../app.ts'
import { many } from './bot.ts'
import { startLossyProxy } from './lossy.ts'
import { mention, request, secret } from './payloads.ts'

/** Slack’s Web API and its installing, as others wrote them: what the bot does there is looked at from outside. */
const team = 'T000000001'
const channel = 'C000000001'
const bot = { bot_id: 'B1', bot_user_id: 'UBOT' }

let slack: Awaited<ReturnType<typeof startEmulator>>
const startEmulator = (scopes: readonly string[]) =>
  createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'anna' }],
        oauth_apps: [
          {
            client_id: many.SLACK_CLIENT_ID,
            client_secret: many.SLACK_CLIENT_SECRET,
            app_id: 'A1',
            name: 'Kumppani',
            redirect_uris: ['https://bot.example/slack/oauth_redirect'],
            scopes,
            ...bot,
          },
        ],
        tokens: [
          { token: 'xoxb-poor', type: 'bot', user_id: 'UBOT', ...bot, scopes: ['users:read'] },
          { token: 'xoxb-reader', type: 'bot', user_id: 'UBOT', ...bot, scopes },
        ],
      },
    },
  })

beforeAll(async () => {
  slack = await startEmulator(slackApp.scopes)
})
beforeEach(() => slack.reset())
afterAll(() => slack.close())

const startBot = async (settings: Record<string, string>, apiUrl = `${slack.url}/api/`) => {
  const whole = await startWhole({ SLACK_SIGNING_SECRET: secret, SLACK_API_URL: apiUrl, ...settings })
  return {
    ...whole,
    tell: (payload: object) => fetch(`${whole.url}/slack/events`, request(payload)),
    [Symbol.asyncDispose]: () => whole[Symbol.asyncDispose](),
  }
}

/** What stands in the channel, as Slack tells it to anyone with a token. */
async function read(method: 'history' | 'replies', more: Record<string, string> = {}) {
  const response = await fetch(`${slack.url}/api/conversations.${method}`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-reader' },
    body: new URLSearchParams({ channel, include_all_metadata: 'true', ...more }),
  })
  const { messages = [] } = (await response.json()) as {
    messages?: {
      ts: string
      text: string
      blocks?: unknown[]
      metadata?: { event_payload: { key: string } }
    }[]
  }
  return messages
}

/** The way of a person who installs the bot, page by page. */
async function install(url: string) {
  const first = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const consent = await (await fetch(first.headers.get('location') ?? '')).text()
  const form = consent.slice(consent.indexOf('<form'), consent.indexOf('</form>'))
  const fields = new URLSearchParams()
  for (const [, name = '', value = ''] of form.matchAll(/name="(\w+)" value="([^"]*)"/g))
    fields.set(name, value)
  const allowed = await fetch(`${slack.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: fields,
    redirect: 'manual',
  })
  const back = new URL(allowed.headers.get('location') ?? '')
  expect(back.origin).toBe('https://bot.example')
  return fetch(`${url}${back.pathname}${back.search}`, { headers: { cookie }, redirect: 'manual' })
}

test('installed page by page, the bot answers in the workspace', async () => {
  await using kumppani = await startBot(many)
  expect((await install(kumppani.url)).status).toBe(200)
  expect(await kumppani.store.installations.get(team)).toBeDefined()
  const event = mention('calls', { team, channel, bot: 'UBOT' })
  await kumppani.tell(event)
  const { ts } = event.event as { ts: string }
  const answer = await vi.waitFor(async () => {
    const found = (await read('replies', { ts })).find(({ text: said }) => said.includes('haku'))
    expect(found).toBeDefined()
    return found
  }, 15_000)
  expect(answer?.blocks?.length).toBeGreaterThan(0)
  expect(answer?.metadata?.event_payload.key).toBe(`reply slack:${team}:${channel}:${ts}`)
})

const saying = (words: string) => ({ outcome: 'done', locale: 'en', parts: [text(words)] }) as const
const until = new Date(Date.now() + 3_600_000)
const news = (words: string) => ({
  id: randomUUID(),
  key: randomUUID(),
  lane: 'broadcast' as const,
  address: {
    platform: 'slack' as const,
    place: `${team}/${channel}`,
    space: team,
    detail: { workspace: team, channel },
  },
  answer: saying(words),
  until,
})
const one = { SLACK_BOT_TOKEN: 'xoxb-reader' }

test('what is posted can be edited and taken away', async () => {
  await using kumppani = await startBot(one)
  const { outbox } = kumppani.store
  const post = news('The call opens today.')
  const wake = () => kumppani.tell(mention('help', { team, channel: 'C000000002', bot: 'UBOT' }))
  const said = async () => (await read('history')).map((message) => message.text)

  await outbox.add(post, new Date())
  await wake()
  await vi.waitFor(async () => expect(await said()).toContain('The call opens today.'), 15_000)
  const edit = {
    id: 'e',
    key: 'e',
    of: post.key,
    kind: 'edit' as const,
    answer: saying('It opens on Monday.'),
    until,
  }
  await outbox.change(edit, new Date())
  await wake()
  await vi.waitFor(async () => expect(await said()).toContain('It opens on Monday.'), 15_000)
  expect(await said()).not.toContain('The call opens today.')
  await outbox.change({ id: 'r', key: 'r', of: post.key, kind: 'remove', until }, new Date())
  await wake()
  await vi.waitFor(async () => expect(await said()).not.toContain('It opens on Monday.'), 15_000)
})

test('a post whose answer was lost is found by its mark, and stands there once', async () => {
  let lost = 0
  await using proxy = await startLossyProxy(
    slack.url,
    (method) => method === 'chat.postMessage' && lost++ === 0,
  )
  await using kumppani = await startBot(one, proxy.apiUrl)
  const post = news('The call opens today.')
  await kumppani.store.outbox.add(post, new Date())
  await kumppani.tell(mention('help', { team, channel: 'C000000002', bot: 'UBOT' }))
  await vi.waitFor(
    async () => expect(await kumppani.store.outbox.get(post.id)).toMatchObject({ status: 'sent' }),
    15_000,
  )
  const posts = (await read('history')).filter((message) => message.text === 'The call opens today.')
  expect(posts).toHaveLength(1)
  expect((await kumppani.store.outbox.get(post.id))?.receipt).toBe(`${channel} ${posts[0]?.ts}`)
})

test('a scope that is missing is named in words', async () => {
  await using kumppani = await startBot({ SLACK_BOT_TOKEN: 'xoxb-poor' })
  await kumppani.tell(mention('help', { team, channel, bot: 'UBOT' }))
  await vi.waitFor(
    async () =>
      expect((await kumppani.store.outbox.all())[0]?.problem).toContain('lacks the scope chat:write'),
    15_000,
  )
})
