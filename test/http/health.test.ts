import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { startWhole } from '../app.ts'
import { post } from '../platforms/web/page.ts'

const read = async (url: string, path: string) => {
  const response = await fetch(`${url}${path}`)
  return { status: response.status, text: await response.text() }
}
const hello = { text: 'help', persona: 'newcomer', conversation: 'c', locale: 'fi' }

test('a bot that can do its work is healthy and ready', async () => {
  await using bot = await startWhole({})
  expect(await read(bot.url, '/healthz')).toEqual({ status: 200, text: 'ok\n' })
  expect(await read(bot.url, '/readyz')).toEqual({ status: 200, text: 'ready\n' })
})

test('a database that does not answer makes it not ready, and the process still healthy', async () => {
  await using bot = await startWhole({})
  await bot.store.close()
  await post(bot.url, '/playground/messages', hello)
  const { status, text } = await read(bot.url, '/readyz')
  expect(status).toBe(503)
  expect(text).toMatch(/^not ready: .*the database does not answer\n$/)
  expect((await read(bot.url, '/healthz')).status).toBe(200)
})

/** After this the bot has nothing to do. */
async function answered(url: string) {
  await post(url, '/playground/messages', { ...hello, text: 'language sukellusvene' })
  await expect
    .poll(async () => (await read(url, '/metrics')).text, { timeout: 20_000 })
    .toContain('kumppani_deliveries_total{platform="web",how="sent"} 1')
}

test('an event that nobody handles makes it not ready', async () => {
  let late = 0
  await using bot = await startWhole({}, { now: () => new Date(Date.now() + late) })
  await answered(bot.url)
  const arrival = {
    id: 'web 1',
    message: { text: 'help' },
    replyTo: { platform: 'web' as const, place: 'c', detail: {} },
  }
  await bot.store.inbox.add(arrival, new Date())
  late = 90_000
  expect((await read(bot.url, '/readyz')).text).toMatch(/^not ready: the oldest event has waited 9\d s\n$/)
})

test('metrics count what came in, how it was understood and what went out, and say no words', async () => {
  await using bot = await startWhole({})
  await answered(bot.url)
  const { text } = await read(bot.url, '/metrics')
  expect(text).toContain('kumppani_arrivals_total{platform="web"} 1')
  expect(text).toMatch(/kumppani_answer_seconds_count\{outcome="\w+",locale="\w+"\} 1/)
  expect(text).toContain('kumppani_inbox_waiting 0')
  expect(text).not.toContain('sukellusvene')
})

test('every figure is explained to those who run the bot', async () => {
  await using bot = await startWhole({})
  const { text } = await read(bot.url, '/metrics')
  const figures = [...text.matchAll(/^# TYPE (kumppani_\w+)/gm)].map(([, name]) => name)
  const guide = readFileSync(packagePath('docs/operations.md'), 'utf8')
  const explained = [...guide.matchAll(/`(kumppani_\w+)/g)].map(([, name]) => name)
  expect(new Set(explained)).toEqual(new Set(figures))
})
