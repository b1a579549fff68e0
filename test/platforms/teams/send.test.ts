import { afterEach, describe, expect, test } from 'vitest'

import type { Answer } from '../../../src/answer.ts'
import type { Address, DeliveryProblem, Post } from '../../../src/platforms/platform.ts'
import { createAdapter } from '../../../src/platforms/teams/adapter.ts'
import { createChanges, createSend } from '../../../src/platforms/teams/send.ts'
import { cardIn, startConnector } from './connector.ts'
import { config, credentials } from './guarded.ts'
import { tenantId } from './person.ts'
import { textOn } from './screen.ts'

const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]()
})

const answer: Answer = {
  outcome: 'answered',
  locale: 'en',
  parts: [
    { kind: 'text', text: 'Hello' },
    { kind: 'buttons', buttons: [{ label: 'Calls', command: 'calls' }] },
  ],
}

const detail = (serviceUrl: string, more: object = {}) => ({
  serviceUrl,
  tenantId,
  conversationId: '19:channel@thread.tacv2',
  botId: '28:bot',
  ...more,
})
const postTo = (given: Address['detail']): Post => ({
  key: 'reply 1',
  address: { platform: 'teams', place: '19:channel@thread.tacv2', detail: given },
  answer,
})

type Behave = Parameters<typeof startConnector>[0]

async function teamsThat(behave?: Behave, allowed = true) {
  const connector = await startConnector(behave)
  open.push(connector)
  const hosts = allowed ? [connector.host] : []
  const adapter = createAdapter(config, { credentials, hosts, patienceMs: 500 })
  const reception = { prompts: () => [{ title: 'Which calls?', message: 'Which calls are open?' }] }
  const sending = { adapter, appId: config.appId, reception }
  return { connector, adapter, send: createSend(sending), changes: createChanges(sending) }
}

const problemOf = (sending: Promise<unknown>) =>
  sending.then(
    () => undefined,
    ({ kind, waitMs }: DeliveryProblem) => ({ kind, waitMs }),
  )

test('a reply is one card with a summary, signed, in the thread it belongs to', async () => {
  const { connector, send } = await teamsThat()
  expect(await send(postTo(detail(connector.url, { rootId: '1700' })))).toBe('post-1')
  const [posted] = connector.posts
  expect(connector.posts).toHaveLength(1)
  expect(posted?.conversation).toBe('19:channel@thread.tacv2;messageid=1700')
  expect(posted?.authorization).toBe('Bearer test')
  expect(posted?.activity.summary).toContain('Hello')
  expect(posted?.activity.suggestedActions).toBeUndefined()
  expect(posted && textOn(cardIn(posted))).toBe('Hello')
})

test('a welcome in a chat of one’s own comes with questions to start with', async () => {
  const { connector, send } = await teamsThat()
  await send(postTo(detail(connector.url, { promptsFor: '29:anna' })))
  expect(connector.posts[0]?.activity.suggestedActions).toEqual({
    to: ['29:anna'],
    actions: [{ type: 'imBack', title: 'Which calls?', value: 'Which calls are open?' }],
  })
})

test('what a model worded reaches Teams with its label and its sources as citations, whole', async () => {
  const { connector, send } = await teamsThat()
  const sources = [
    { ref: 'agreement#5', title: 'The agreement, section 5', url: 'https://example.org/agreement' },
    { ref: 'call:1', title: 'x'.repeat(100), url: 'http://example.org/call' },
  ]
  const parts: Answer['parts'] = [...answer.parts, { kind: 'sources', sources }]
  await send({ ...postTo(detail(connector.url)), answer: { ...answer, parts, ai: true } })
  const [posted] = connector.posts
  expect(posted?.activity.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'The agreement, section 5',
            abstract: 'The agreement, section 5',
            url: 'https://example.org/agreement',
          },
        },
        {
          '@type': 'Claim',
          position: 2,
          appearance: {
            '@type': 'DigitalDocument',
            name: `${'x'.repeat(79)}…`,
            abstract: 'x'.repeat(100),
          },
        },
      ],
    },
  ])
  expect(posted && textOn(cardIn(posted))).toContain('worded by AI')
})

test('what no model worded has no such label', async () => {
  const { connector, send } = await teamsThat()
  await send(postTo(detail(connector.url)))
  expect(connector.posts[0]?.activity.entities).toBeUndefined()
  expect(connector.posts[0] && textOn(cardIn(connector.posts[0]))).not.toContain('AI')
})

test('labels and citations reach Teams whole', async () => {
  const { connector, adapter } = await teamsThat()
  const entities = [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      additionalType: ['AIGeneratedContent'],
      citation: [{ '@type': 'Claim', position: 1, appearance: { name: 'Agreement' } }],
    },
  ]
  const conversation = { id: 'a:chat', isGroup: false, name: '', conversationType: 'personal' }
  const reference = { channelId: 'msteams', serviceUrl: connector.url, conversation }
  await adapter.continueConversationAsync(config.appId, reference, async (context) => {
    await context.sendActivity({ type: 'message', text: 'Hello', entities })
  })
  expect(connector.posts[0]?.activity.entities).toEqual(entities)
})

const saying =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behave =>
  (response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end('{"error":{"code":"X"}}')
  }

describe('when Teams is in trouble, one attempt is one POST:', () => {
  test.each([
    { name: '500', behave: saying(500), kind: 'unsure' },
    { name: '502', behave: saying(502), kind: 'unsure' },
    { name: '504', behave: saying(504), kind: 'unsure' },
    {
      name: '429 with a time to wait',
      behave: saying(429, { 'retry-after': '3' }),
      kind: 'later',
      waitMs: 3_000,
    },
    { name: '429 without one', behave: saying(429), kind: 'later' },
    { name: '412', behave: saying(412), kind: 'later' },
    { name: '401', behave: saying(401), kind: 'later' },
    { name: '403', behave: saying(403), kind: 'never' },
    { name: '404', behave: saying(404), kind: 'never' },
    { name: '413', behave: saying(413), kind: 'never' },
    {
      name: 'a redirect elsewhere',
      behave: saying(307, { location: 'https://evil.example/' }),
      kind: 'never',
    },
    { name: 'no answer in time', behave: (() => undefined) satisfies Behave, kind: 'unsure' },
    {
      name: 'no HTTP at all',
      behave: ((response) => response.socket?.end('fine, thanks\n')) satisfies Behave,
      kind: 'unsure',
    },
    { name: 'a cut line', behave: ((response) => response.destroy()) satisfies Behave, kind: 'unsure' },
  ])('$name', async ({ behave, kind, waitMs }) => {
    const { connector, send } = await teamsThat(behave)
    expect(await problemOf(send(postTo(detail(connector.url))))).toEqual({ kind, waitMs })
    expect(connector.posts).toHaveLength(1)
  })

  test('an answer that is no JSON counts as posted', async () => {
    const { connector, send } = await teamsThat((response) => void response.writeHead(200).end('fine'))
    expect(await send(postTo(detail(connector.url)))).toBe('')
    expect(connector.posts).toHaveLength(1)
  })

  test('nobody there', async () => {
    const { connector, send } = await teamsThat()
    await connector[Symbol.asyncDispose]()
    open.length = 0
    expect(await problemOf(send(postTo(detail(connector.url))))).toEqual({ kind: 'later', waitMs: undefined })
  })
})

test('nothing is posted to an address that is not one of Teams', async () => {
  const { connector, send } = await teamsThat(undefined, false)
  for (const serviceUrl of [
    connector.url,
    `${connector.url}?x=https://smba.trafficmanager.net/`,
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@127.0.0.1/',
  ])
    expect(await problemOf(send(postTo(detail(serviceUrl)))), serviceUrl).toEqual({
      kind: 'never',
      waitMs: undefined,
    })
  expect(connector.posts).toEqual([])
})

test('a post is changed and taken away in place', async () => {
  const { connector, changes } = await teamsThat()
  const post = postTo(detail(connector.url, { rootId: '1700' }))
  await changes.update(post, 'post-1')
  await changes.remove(post.address, 'post-1')
  expect(connector.posts.map(({ method, conversation, id }) => ({ method, conversation, id }))).toEqual([
    { method: 'PUT', conversation: '19:channel@thread.tacv2;messageid=1700', id: 'post-1' },
    { method: 'DELETE', conversation: '19:channel@thread.tacv2;messageid=1700', id: 'post-1' },
  ])
  const [edited] = connector.posts
  expect(edited && textOn(cardIn(edited))).toBe('Hello')
})

test('a post that is gone can’t be changed, and need not be taken away', async () => {
  const { connector, changes } = await teamsThat(saying(404))
  const post = postTo(detail(connector.url))
  expect(await problemOf(changes.update(post, 'post-1'))).toEqual({ kind: 'never', waitMs: undefined })
  expect(await problemOf(changes.remove(post.address, 'post-1'))).toBeUndefined()
  expect(await problemOf(changes.update(post, ''))).toEqual({ kind: 'never', waitMs: undefined })
})
