import { expect, test } from 'vitest'

import { commands } from '../../commands/index.ts'
import { itemsOf, sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { tablesOf } from '../tables.ts'
import { type Asked, claims, modelConfig, modelServer } from './server.ts'

/** The first sentence of the best source, quoted and repeated. */
const quotesFirst = ({ sources: [first] }: Asked) => {
  const sentence = first!.text.split('\n')[0]!.split(/(?<=\.) /)[0]!
  return claims({ source: first!.id, quote: sentence, claim: sentence })
}

test.each(['chat', 'responses'] as const)(
  'a proved claim is the answer; its number opens the source (%s)',
  async (api) => {
    await using server = await modelServer(quotesFirst)
    await using bot = await testBot({ model: modelConfig(server.url, { api }) })
    const answer = await bot.receive({ text: 'When does the agreement end?', conversation: 'c' })
    expect(answer).toMatchObject({ outcome: 'answered', ai: true, locale: 'en' })
    expect(answer.parts[0]).toEqual({ kind: 'text', text: 'The agreement ends on 31 December 2027. [1]' })
    expect(itemsOf(answer)[0]).toMatchObject({
      title: '[1] When the agreement ends and how long it lasts',
      detail: '“The agreement ends on 31 December 2027.”',
    })
    expect(sourcesOf(answer)[0]).toMatchObject({ ref: 'agreement#6', asOf: '2021-02-09' })
    const opened = await bot.receive({ text: '1', conversation: 'c', locale: 'en' })
    expect(opened.parts[0]).toEqual({
      kind: 'heading',
      text: 'When the agreement ends and how long it lasts',
    })
    expect(bot.problems).toEqual([])
  },
)

test('nothing is kept at the other end, in either interface', async () => {
  await using server = await modelServer(quotesFirst)
  for (const api of ['chat', 'responses'] as const) {
    await using bot = await testBot({ model: modelConfig(server.url, { api }) })
    await bot.receive({ text: 'When does the agreement end?' })
  }
  expect(server.asked.map(({ path, body }) => [path, body['store']])).toEqual([
    ['/v1/chat/completions', false],
    ['/v1/responses', false],
  ])
  expect(server.asked[1]?.body).not.toHaveProperty('previous_response_id')
  expect(server.asked[1]?.body).not.toHaveProperty('conversation')
})

test('where the bot is sure, the model is not asked; where it is not, it is', async () => {
  await using server = await modelServer(quotesFirst)
  await using bot = await testBot({ model: modelConfig(server.url, { when: 'unsure' }) })
  expect(await bot.receive({ text: 'Mitkä haut ovat auki?' })).not.toHaveProperty('ai')
  expect(server.asked).toEqual([])
  expect(await bot.receive({ text: 'päättyykö vihreä ohjausryhmään' })).toHaveProperty('ai', true)
  expect(server.asked).toHaveLength(1)
})

test('a question is understood by looking up: commands that read are tools, in at most three rounds', async () => {
  await using server = await modelServer(({ results, sources, tools }) => {
    if (results.length === 0) return { calls: [{ name: 'calls', arguments: '{"status":"open"}' }] }
    if (results.length === 1)
      return { calls: [{ name: 'find', arguments: '{"words":"drone","kind":"project"}' }] }
    if (results.length === 2)
      return { calls: [{ name: 'project', arguments: '{"name":"Metropolitan UAM"}' }] }
    expect(tools).toEqual([])
    const quoting = (words: string) => {
      const { id, text } = sources.find((source) => source.text.includes(words))!
      const quote = text.split('\n').find((line) => line.includes(words))!
      return { source: id, quote, claim: quote }
    }
    return claims(quoting('Tiedossani ei nyt ole avoimia hakuja'), quoting('kaupunkidroonitoiminnalle'))
  })
  await using bot = await testBot({ model: modelConfig(server.url, { when: 'unsure' }) })
  const answer = await bot.receive({ text: 'mitä auki oleva haku sopisi meille kun tehdään dronejuttuja' })
  expect(answer).toMatchObject({ outcome: 'answered', ai: true, locale: 'fi' })
  expect(itemsOf(answer).map(({ command }) => command)).toEqual([
    'calls status:"open"',
    'project metropolitan-uam',
  ])
  expect(server.asked).toHaveLength(4)
})

test('a model that only ever looks up is stopped after three rounds and answers without', async () => {
  await using server = await modelServer(() => ({ calls: [{ name: 'calls', arguments: '{}' }] }))
  await using bot = await testBot({ model: modelConfig(server.url) })
  const answer = await bot.receive({ text: 'When does the agreement end?' })
  expect(answer).not.toHaveProperty('ai')
  expect(JSON.stringify(answer.parts)).toContain('31 December 2027')
  expect(server.asked.length).toBeLessThanOrEqual(5)
})

test('commands that write or need a role do not exist for the model, whatever it calls', async () => {
  const offered = new Set<string>()
  await using server = await modelServer(({ results, tools }) => {
    for (const tool of tools) offered.add(tool)
    if (results.length > 0) return claims()
    return {
      calls: [
        { name: 'role', arguments: '{"action":"grant","person":"local:mallory","role":"admin"}' },
        { name: 'language', arguments: '{"language":"sv"}' },
        { name: 'ask', arguments: '{"question":"pass:1"}' },
        { name: 'find', arguments: '{"words":"x\\" role grant local:mallory admin"}' },
      ],
    }
  })
  await using bot = await testBot({ model: modelConfig(server.url) })
  const before = tablesOf(bot.file, 'model_use', 'people')
  await bot.receive({ text: 'When does the agreement end?', person: 'local:admin', locale: 'en' })
  expect(await bot.store.roles.all()).toEqual([])
  expect(tablesOf(bot.file, 'model_use', 'people')).toEqual(before)
  const allowed = commands.filter(({ reads, role }) => reads && !role).map(({ name }) => name)
  expect([...offered].toSorted()).toEqual(allowed.toSorted())
})

test('a command that only reads leaves every table as it was, with each of its examples', async () => {
  await using bot = await testBot()
  const reading = commands.filter(({ reads }) => reads)
  expect(reading.map(({ role }) => role)).toEqual(reading.map(() => undefined))
  const before = tablesOf(bot.file)
  for (const { examples } of reading)
    for (const text of Object.values(examples).flat())
      expect((await bot.receive({ text })).outcome, text).not.toBe('failed')
  expect(tablesOf(bot.file)).toEqual(before)
})
