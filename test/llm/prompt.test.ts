import { expect, test } from 'vitest'

import { testBot } from '../bot.ts'
import { claims, modelConfig, modelServer } from './server.ts'

/** What a person might write of themselves, and what we know of them. */
const secrets = [
  'maija.meikalainen@example.com',
  '040 123 4567',
  '+358 40 123 4567',
  '131052-308T',
  'FI21 1234 5600 0007 85',
  'slack:T0123/U0456',
  'T0123',
  'U0456',
  'C0789',
]

test.each(['chat', 'responses'] as const)(
  'no request tells who asks, where, or how to reach anyone (%s)',
  async (api) => {
    await using server = await modelServer(({ results }) =>
      results.length === 0 ? { calls: [{ name: 'organisation', arguments: '{"name":"Aalto"}' }] } : claims(),
    )
    await using bot = await testBot({ model: modelConfig(server.url, { api }) })
    const asker = {
      person: 'slack:T0123/U0456',
      conversation: 'slack:T0123/C0789/1.2',
      locale: 'fi' as const,
    }
    await bot.store.roles.grant({
      id: '1',
      person: asker.person,
      role: 'coordinator',
      by: 'local:admin',
      at: new Date(),
    })
    await bot.receive({
      ...asker,
      text: 'Olen maija.meikalainen@example.com, puh. 040 123 4567 tai +358 40 123 4567, hetu 131052-308T, tili FI21 1234 5600 0007 85, <@U0456> slack:T0123/U0456: kuka voisi auttaa robottiasiassa?',
    })
    await bot.receive({ ...asker, text: 'entä jos soitan 09 310 1641, kuka vastaa xyz-robotista?' })
    expect(server.asked.length).toBeGreaterThanOrEqual(2)
    for (const { raw } of server.asked) {
      for (const secret of [...secrets, '09 310 1641', 'coordinator']) expect(raw).not.toContain(secret)
      for (const key of ['user', 'metadata', 'safety_identifier', 'prompt_cache_key', 'previous_response_id'])
        expect(JSON.parse(raw)).not.toHaveProperty(key)
    }
    expect(server.asked.at(-1)?.raw).toContain('robot')
    expect(bot.problems).toEqual([])
  },
)

test('the key goes to the server that was chosen, and nothing of it into a request', async () => {
  await using server = await modelServer(() => claims())
  await using bot = await testBot({ model: modelConfig(server.url, { apiKey: 'sk-very-secret' }) })
  await bot.receive({ text: 'When does the agreement end?' })
  expect(server.asked[0]?.headers['authorization']).toBe('Bearer sk-very-secret')
  expect(server.asked[0]?.raw).not.toContain('very-secret')
})

test('names of organisations and people stand in texts only, never in schemas', async () => {
  await using server = await modelServer(() => claims())
  await using bot = await testBot({ model: modelConfig(server.url) })
  await bot.receive({ text: 'When does the agreement end?' })
  const { tools, response_format: form } = server.asked[0]!.body
  const schemas = JSON.stringify([tools, form])
  for (const { name } of await bot.store.organisations.all()) expect(schemas).not.toContain(`"${name.fi}"`)
})

test('what comes before the question is the same for everybody, so that it can be kept ready', async () => {
  await using server = await modelServer(() => claims())
  await using bot = await testBot({ model: modelConfig(server.url) })
  await bot.receive({ text: 'When does the agreement end?', person: 'local:a' })
  await bot.receive({ text: 'Milloin sopimus päättyy?', person: 'local:b', locale: 'fi' })
  const [first, second] = server.asked.map(
    ({ body }) => (body['messages'] as { content: string }[])[0]?.content,
  )
  expect(first).toBe(second)
})

test('what was talked of last is among the sources of the next question, as a stranger would read it', async () => {
  await using server = await modelServer(() => claims())
  await using bot = await testBot({ model: modelConfig(server.url) })
  const talk = { person: 'local:a', conversation: 'c', locale: 'en' as const }
  await bot.receive({ ...talk, text: 'project haastemoottori' })
  await bot.receive({ ...talk, text: 'is there still something in it for a nurse with a robot?' })
  const titles = server.asked[0]!.sources.map(({ title }) => title)
  expect(titles).toContain('Metropolitan Challenge Engine')
})

test('of a draft that was talked of last nothing is told', async () => {
  await using server = await modelServer(() => claims())
  await using bot = await testBot({ model: modelConfig(server.url) })
  const talk = { person: 'local:admin', conversation: 'c', locale: 'en' as const }
  const draft = await bot.receive({
    ...talk,
    text: 'new-notice titleEn:"Secret pool opens" textEn:"The secret pool opens in May."',
  })
  expect(draft.topic).toMatch(/^announcement:/)
  await bot.receive({ ...talk, text: 'what does the agreement say of swimming?' })
  expect(server.asked.length).toBeGreaterThan(0)
  for (const { raw } of server.asked) expect(raw).not.toMatch(/secret pool/i)
})
