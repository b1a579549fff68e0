import { expect, test } from 'vitest'

import type { ModelLimits } from '../../src/settings/modelSettings.ts'
import { testBot } from '../bot.ts'
import { claims, modelConfig, modelServer } from './server.ts'

const question = 'Kasvaako sininen johtoryhmään?'

/** Each answer of the server costs 1,100 tokens. */
async function limited(limits: Partial<ModelLimits>) {
  const server = await modelServer(() => claims())
  const config = modelConfig(server.url)
  const bot = await testBot({ model: { ...config, limits: { ...config.limits, ...limits } } })
  return {
    bot,
    server,
    ask: (person: string) => bot.say(question, 'fi', person),
    async [Symbol.asyncDispose]() {
      await bot[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}
const usedUp = 'Tämän päivän kielimallikiintiö on käytetty. Tämän tiedän ilman sitä.'

test('a person’s share of a day', async () => {
  await using box = await limited({ personTokens: 2_000 })
  for (let at = 0; at < 2; at++) expect(await box.ask('slack:T1/U1')).not.toContain(usedUp)
  expect(await box.ask('slack:T1/U1')).toContain(usedUp)
  expect(await box.ask('slack:T1/U2')).not.toContain(usedUp)
  expect(box.server.asked).toHaveLength(3)
})

test('a workspace’s share, whoever of it asks', async () => {
  await using box = await limited({ workspaceTokens: 2_000 })
  await box.ask('slack:T1/U1')
  await box.ask('slack:T1/U2')
  expect(await box.ask('slack:T1/U3')).toContain(usedUp)
  expect(await box.ask('slack:T2/U3')).not.toContain(usedUp)
})

test('all together, in tokens and in euros', async () => {
  await using box = await limited({ dayTokens: 1_000 })
  await box.ask('slack:T1/U1')
  expect(await box.ask('slack:T2/U2')).toContain(usedUp)
  await using dear = await limited({ dayEuros: 1, price: { input: 1_000, output: 10_000 } })
  await dear.ask('slack:T1/U1')
  expect(await dear.ask('slack:T2/U2')).toContain(usedUp)
})

test('ten questions at once do not slip through', async () => {
  await using box = await limited({ personTokens: 5_000 })
  await Promise.all(Array.from({ length: 10 }, () => box.ask('slack:T1/U1')))
  expect(box.server.asked).toHaveLength(1)
})

test('what was used is kept in the database, by the day, and no longer than needed', async () => {
  await using box = await limited({})
  await box.bot.store.modelUse.add('2026-11-23', 'slack:T1/U9', { tokens: 5, euros: 0 })
  await box.ask('slack:T1/U1')
  const { modelUse } = box.bot.store
  for (const subject of ['all', 'slack:T1', 'slack:T1/U1'])
    expect(await modelUse.of('2026-11-24', subject)).toEqual({ tokens: 1_100, euros: 0 })
  expect(await modelUse.of('2026-11-23', 'slack:T1/U9')).toEqual({ tokens: 0, euros: 0 })
})
