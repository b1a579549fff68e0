import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type SlackBot, startSlackBot } from '../bot.ts'
import { mention, request, slash } from '../payloads.ts'

let bot: SlackBot
beforeAll(async () => {
  bot = await startSlackBot()
})
afterAll(() => bot[Symbol.asyncDispose]())

const genuine = () => request(mention('help'))
const withHeaders = (init: RequestInit, headers: Record<string, string>): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), ...headers },
})
const without = (init: RequestInit, name: string): RequestInit => ({
  ...init,
  headers: Object.fromEntries(
    Object.entries(init.headers as Record<string, string>).filter(([header]) => header !== name),
  ),
})
const form = (more: string) =>
  withHeaders(request(slash('help', bot.slack.responseUrl)), {
    'content-type': `application/x-www-form-urlencoded${more}`,
  })
const forgedForm = (more: string) => withHeaders(form(more), { 'x-slack-signature': `v0=${'0'.repeat(64)}` })

const attacks: Record<string, [status: number, attack: () => RequestInit]> = {
  'no signature': [401, () => without(genuine(), 'x-slack-signature')],
  'no timestamp': [401, () => without(genuine(), 'x-slack-request-timestamp')],
  'a signature with another secret': [401, () => request(mention('help'), { key: 'not the secret' })],
  'a malformed signature': [401, () => withHeaders(genuine(), { 'x-slack-signature': 'v0=nothing' })],
  'a signature of another version': [
    401,
    () => {
      const init = genuine()
      const signature = (init.headers as Record<string, string>)['x-slack-signature'] ?? ''
      return withHeaders(init, { 'x-slack-signature': signature.replace('v0', 'v1') })
    },
  ],
  'a changed text': [401, () => ({ ...genuine(), body: JSON.stringify(mention('role grant me admin')) })],
  'a timestamp that is no number': [
    401,
    () => withHeaders(genuine(), { 'x-slack-request-timestamp': 'now' }),
  ],
  'a changed timestamp': [
    401,
    () => withHeaders(genuine(), { 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000) - 9) }),
  ],
  'signed five minutes ago': [401, () => request(mention('help'), { offset: -301 })],
  'signed for later': [401, () => request(mention('help'), { offset: 3_600 })],
  'an unsigned challenge': [
    401,
    () => ({ method: 'POST', body: '{"type":"url_verification","challenge":"x"}' }),
  ],
  'a challenge signed with another secret': [
    401,
    () => request({ type: 'url_verification', challenge: 'x' }, { key: 'not the secret' }),
  ],
  'a forged form with a charset': [401, () => forgedForm('; charset=utf-8')],
  'a forged form with a charset in capitals': [401, () => forgedForm(' ;CHARSET=UTF-8')],
  'a forged form that calls itself JSON': [
    401,
    () => withHeaders(forgedForm(''), { 'content-type': 'application/json' }),
  ],
  'a body of more than a megabyte': [
    413,
    () => request({ ...mention('help'), padding: 'x'.repeat(1024 * 1024) }),
  ],
  'another method': [405, () => ({ method: 'GET' })],
  'what is signed and no JSON': [400, () => request('not JSON')],
}

describe('refused, and nothing is written down:', () => {
  test.each(Object.entries(attacks))('%s', async (_, [status, attack]) => {
    expect((await bot.post(attack())).status).toBe(status)
    expect(await bot.store.inbox.waiting()).toBe(0)
    expect(bot.slack.left('chat.postMessage')).toEqual([])
  })
})

test('a signed challenge is answered', async () => {
  const response = await bot.tell({ type: 'url_verification', challenge: 'a word of Slack' })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('a word of Slack')
})

test('a genuine form is taken, also when a proxy names its charset', async () => {
  for (const more of ['', '; charset=utf-8']) {
    expect((await bot.post(form(more))).status).toBe(200)
    expect((await bot.slack.next('response')).args['text']).toContain('help')
  }
})

test('a request that somebody kept and sends again is answered once', async () => {
  const kept = genuine()
  expect((await bot.post(kept)).status).toBe(200)
  await bot.slack.next('chat.postMessage')
  expect((await bot.post(kept)).status).toBe(200)
  await bot.tell(mention('calls'))
  await bot.slack.next('chat.postMessage')
  expect(bot.slack.left('chat.postMessage')).toEqual([])
})

test('a body that never says how long it is is cut off', async () => {
  const { port } = new URL(bot.url)
  const status = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', reject)
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n')
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    for (let sent = 0; sent < 20; sent++) socket.write(chunk)
  })
  expect(status).toContain('413')
})
