import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startWhole } from '../../app.ts'
import { listen, post } from './page.ts'
import { startPlayground } from './playground.ts'

let playground: Awaited<ReturnType<typeof startPlayground>>
let url: string
beforeAll(async () => {
  playground = await startPlayground()
  url = playground.url
})
afterAll(() => playground[Symbol.asyncDispose]())

const hello = () => ({
  text: 'Kuka päättää rahoituksesta?',
  persona: 'newcomer',
  conversation: randomUUID(),
  locale: 'fi',
})
const pending = async () => (await playground.store.inbox.next()) !== undefined

/** `fetch` does not let anyone choose the Host. */
async function statusWithHost(host: string, at = url) {
  const asked = request(`${at}/playground/prompts?locale=fi`, { headers: { host } }).end()
  const [response] = await once(asked, 'response')
  return (response as { statusCode: number }).statusCode
}

describe('what the playground takes in', () => {
  test('a message is accepted, and its answer comes through the stream', async () => {
    const message = hello()
    const stream = await listen(url, { conversation: message.conversation })
    const response = await post(url, '/playground/messages', message)
    expect(response.status).toBe(202)
    const { id } = (await response.json()) as { id: string }
    const { shown } = await stream.next()
    expect(shown).toMatchObject({ to: id, locale: 'fi', outcome: 'answered', place: message.conversation })
    expect(shown.text).toContain('Lähde')
    stream.close()
  })

  test('the same message sent twice is answered once', async () => {
    const message = { ...hello(), id: randomUUID() }
    const stream = await listen(url, { conversation: message.conversation })
    await post(url, '/playground/messages', message)
    await post(url, '/playground/messages', message)
    const first = await stream.next()
    await post(url, '/playground/messages', { ...message, id: randomUUID(), text: 'help' })
    const second = await stream.next()
    expect(first.shown.to).toBe(message.id)
    expect(second.shown.to).not.toBe(message.id)
    stream.close()
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an empty message', { ...hello(), text: '  ' }],
    ['a person who is not on the list', { ...hello(), persona: 'stranger' }],
    ['the channel as a conversation', { ...hello(), conversation: 'web:channel' }],
    ['a language nobody speaks here', { ...hello(), locale: 'de' }],
  ])('refuses %s', async (_, body) => {
    expect((await post(url, '/playground/messages', body)).status).toBe(400)
  })

  test('refuses a body over 64 KB', async () => {
    expect((await post(url, '/playground/messages', { ...hello(), text: 'a'.repeat(70_000) })).status).toBe(
      413,
    )
  })

  test('refuses what a form of another site could send without asking', async () => {
    const headers = { 'content-type': 'text/plain' }
    expect((await post(url, '/playground/messages', hello(), headers)).status).toBe(415)
  })

  test.each(['https://evil.example', 'http://localhost:1', 'null'])(
    'refuses a message from the page %s',
    async (origin) => {
      expect((await post(url, '/playground/messages', hello(), { origin })).status).toBe(403)
      expect(await pending()).toBe(false)
    },
  )

  test('takes a message from its own page', async () => {
    expect((await post(url, '/playground/messages', hello(), { origin: url })).status).toBe(202)
  })

  test('refuses a foreign name that was pointed at this computer', async () => {
    expect(await statusWithHost('evil.example')).toBe(403)
    expect(await statusWithHost('localhost.evil.example:80')).toBe(403)
  })

  test.each(['localhost:3978', '127.0.0.1', '[::1]:3978'])('is at home at %s', async (host) => {
    expect(await statusWithHost(host)).toBe(200)
  })

  test('refuses other methods', async () => {
    expect((await fetch(`${url}/playground/messages`)).status).toBe(405)
    expect((await fetch(`${url}/playground/prompts?locale=fi`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405)
  })

  test('nothing outside the page’s folder can be read', async () => {
    for (const path of ['/page.ts', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/playground'])
      expect((await fetch(`${url}${path}`)).status).toBe(404)
  })
})

describe('forms', () => {
  test('a line that begins with a command has a form in the language asked for', async () => {
    const response = await fetch(`${url}/playground/form?line=funding&locale=sv`)
    expect(await response.json()).toMatchObject({ command: 'funding', submit: 'Skicka' })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('a line that is no command has none', async () => {
    expect((await fetch(`${url}/playground/form?line=whatever&locale=en`)).status).toBe(404)
  })

  test('says what to mend beside which field', async () => {
    const { text: _, ...from } = hello()
    const filled = { ...from, command: 'organisation', values: { name: ' ' } }
    const response = await post(url, '/playground/form', filled)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: { name: 'Täytä tämä.' } })
  })

  test('a form filled in well is answered like a message', async () => {
    const { text: _, ...from } = hello()
    const stream = await listen(url, { conversation: from.conversation })
    const filled = { ...from, command: 'funding', values: { words: '500000' } }
    expect((await post(url, '/playground/form', filled)).status).toBe(202)
    expect((await stream.next()).shown.outcome).toBe('answered')
    stream.close()
  })
})

test('behind a public address the playground goes by that name, and by no other', async () => {
  const settings = { KUMPPANI_PLAYGROUND: 'anywhere', PUBLIC_URL: 'https://try.example.org' }
  await using anywhere = await startWhole(settings)
  expect(await statusWithHost('try.example.org', anywhere.url)).toBe(200)
  expect(await statusWithHost('evil.example.org', anywhere.url)).toBe(403)
})
