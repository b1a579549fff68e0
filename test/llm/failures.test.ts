import type { ServerResponse } from 'node:http'

import { describe, expect, test } from 'vitest'

import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'
import { type Given, claims, modelConfig, modelServer } from './server.ts'

const question = 'kasvaako sininen johtoryhmään'
const began = (response: ServerResponse, body: string) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' })
  response.write(body)
}
const words = (count: number) => 'sana '.repeat(count)
const error = (status: number, code: string): Given => ({
  status,
  headers: { 'retry-after': '3600' },
  body: JSON.stringify({ error: { code, message: code, type: code } }),
})

const troubles: Record<string, Given> = {
  'is over quota': error(429, 'insufficient_quota'),
  'has too much to do': error(429, 'rate_limit_exceeded'),
  'breaks inside': error(500, 'server_error'),
  'is away behind its proxy': { status: 502, body: '<html>Bad gateway</html>' },
  'does not know the key': error(401, 'invalid_api_key'),
  'does not know the model': error(404, 'model_not_found'),
  'sends a page instead of JSON': {
    status: 200,
    body: '<html>hello</html>',
    headers: { 'content-type': 'text/html' },
  },
  'sends invalid JSON': { status: 200, body: '{"choices": [' },
  'sends JSON of something else': { status: 200, body: '{"ok": true}' },
  'sends nothing': { status: 200, body: '' },
  'is cut off in the middle': (response) => {
    began(response, '{"choices": [{"message": {"content": "')
    setTimeout(() => response.destroy(), 50)
  },
  'never ends its answer': (response) => began(response, '{"choices": [{"mess'),
  'never answers': () => {},
  'answers with an empty text': { content: '' },
  'answers with prose': { content: 'Latausverkko sopii mielestäni parhaiten Tampereelle.' },
  'ignores the schema': { content: '{"answer": "Tampere", "confidence": 0.99}' },
  'has numbers where texts belong': {
    content: '{"answerable": true, "claims": [{"source": 1, "quote": 2, "claim": 3}]}',
  },
  refuses: { content: '', refusal: 'I can’t help with that.' },
  'answers with 100,000 tokens': { content: words(100_000) },
  'answers with 100,000 tokens in the right form': claims({
    source: 's1',
    quote: words(50_000),
    claim: words(50_000),
  }),
  'answers in another language': claims({
    source: 's1',
    quote: 'Die Ladestationen gehören nach Tampere.',
    claim: 'Nach Tampere.',
  }),
  'quotes no source': claims({
    source: 's99',
    quote: 'Latausverkko sopii Tampereelle.',
    claim: 'Tampereelle.',
  }),
  'looks up what is not there': { calls: [{ name: 'launch', arguments: '{}' }] },
  'looks up with broken arguments': { calls: [{ name: 'find', arguments: '{"words": ' }] },
  'sends the person elsewhere': {
    status: 302,
    body: '',
    headers: { location: 'http://127.0.0.1:1/v1/chat/completions' },
  },
}

describe.each(['chat', 'responses'] as const)(
  '%s: the answer without a model comes within ten seconds when the server',
  (api) => {
    test.concurrent.each(Object.entries(troubles))('%s', { timeout: 60_000 }, async (_, given) => {
      await using server = await modelServer(() => given)
      await using bot = await testBot({ model: modelConfig(server.url, { api }) })
      await using without = await testBot()
      const begun = performance.now()
      const answer = await bot.receive({ text: question, locale: 'fi' })
      expect(performance.now() - begun).toBeLessThan(10_000)
      const expected = await without.receive({ text: question, locale: 'fi' })
      const isSaid = (text: string) => text.replaceAll(/ask pass:\S+|\(Kielimalli.*\)/g, '').trim()
      expect(isSaid(plain(answer, 'fi'))).toBe(isSaid(plain(expected, 'fi')))
      expect(answer).not.toHaveProperty('ai')
      expect(bot.problems).toEqual([])
    })
  },
)

test('the server is not there at all', async () => {
  await using bot = await testBot({ model: modelConfig('http://127.0.0.1:1/v1') })
  const said = await bot.say(question, 'fi')
  expect(said).toContain('Tarkoititko jotakin näistä?')
  expect(said).toContain('Kielimalli ei vastannut juuri nyt. Tämän tiedän ilman sitä.')
})

test('people are told in their language, and only of trouble', async () => {
  await using server = await modelServer(() => error(500, 'server_error'))
  await using bot = await testBot({ model: modelConfig(server.url) })
  expect(await bot.say('den där grejen vi snackade om i fredags', 'sv', 'local:sven')).toContain(
    'Språkmodellen svarade inte just nu',
  )
  expect(await bot.say('xyzzy plugh frobnicate the thing', 'en', 'local:ann')).toContain(
    'The language model did not answer just now',
  )
})

test('after three troubles in a row nobody is made to wait for it for a while', async () => {
  await using server = await modelServer(() => error(500, 'server_error'))
  await using bot = await testBot({ model: modelConfig(server.url) })
  for (let at = 0; at < 6; at++) await bot.say(question, 'fi')
  expect(server.asked).toHaveLength(3)
})

test('a wrong key is tried once', async () => {
  await using server = await modelServer(() => error(401, 'invalid_api_key'))
  await using bot = await testBot({ model: modelConfig(server.url) })
  for (let at = 0; at < 3; at++) await bot.say(question, 'fi')
  expect(server.asked).toHaveLength(1)
})

test('an answer of the wrong form is asked for once more, and the second one counts', async () => {
  await using server = await modelServer(({ isRepair, sources: [first] }) => {
    if (!isRepair) return { content: 'Sure! Here you are: {' }
    const quote = first!.text.split('\n')[0]!.split(/(?<=\.) /)[0]!
    return {
      content: `\`\`\`json\n${JSON.stringify({ answerable: true, claims: [{ source: first!.id, quote, claim: quote }] })}\n\`\`\``,
    }
  })
  await using bot = await testBot({ model: modelConfig(server.url) })
  expect(await bot.receive({ text: 'When does the agreement end?' })).toHaveProperty('ai', true)
  expect(server.asked).toHaveLength(2)
})

test('a server that knows no schemas and no tools is asked without', async () => {
  await using server = await modelServer(({ body, sources: [first] }) => {
    if (body['response_format'])
      return { status: 400, body: '{"error": {"message": "response_format is not supported"}}' }
    const quote = first!.text.split('\n')[0]!.split(/(?<=\.) /)[0]!
    return claims({ source: first!.id, quote, claim: quote })
  })
  await using bot = await testBot({ model: modelConfig(server.url) })
  expect(await bot.receive({ text: 'When does the agreement end?' })).toHaveProperty('ai', true)
})
