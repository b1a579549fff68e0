import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { createLog } from '../../src/logging/log.ts'
import { startWhole } from '../app.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { direct, request, secret, typed } from '../platforms/slack/payloads.ts'
import { startConnector } from '../platforms/teams/connector.ts'
import { activityOf } from '../platforms/teams/person.ts'
import { post } from '../platforms/web/page.ts'

/** A log that is kept. */
function keptLog() {
  const lines: string[] = []
  return { lines, log: createLog('trace', { write: (line) => void lines.push(line) }) }
}

/** Nobody says this by chance. */
const word = 'sukellusveneenkansi'

test('what people say and what opens doors is not in the log, on any platform, at its most talkative', async () => {
  await using slack = await startFakeSlack()
  await using connector = await startConnector()
  const { lines, log } = keptLog()
  const settings = {
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    TEAMS_AUTH: 'off',
    KUMPPANI_PLAYGROUND: 'on',
    LOG_LEVEL: 'trace',
  }
  await using bot = await startWhole(settings, { log })
  const say = {
    slack: (text: string, more = {}) =>
      fetch(`${bot.url}/slack/events`, request(direct(typed(text), {}, more))),
    teams: (text: string) =>
      fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activityOf({ serviceUrl: connector.url, text })),
      }),
    web: (text: string) =>
      post(bot.url, '/playground/messages', {
        text,
        persona: 'newcomer',
        conversation: randomUUID(),
        locale: 'fi',
      }),
  }
  for (const text of [word, `language ${word}`, `rahoitus ${word}`]) {
    await say.slack(text)
    await slack.next('chat.postMessage')
    await say.teams(text)
    await connector.next()
    await say.web(text)
  }
  // What is refused, and what goes wrong on the other side.
  await fetch(`${bot.url}/slack/events`, request(direct(word), { key: 'forged' }))
  await fetch(`${bot.url}/slack/events`, request(`{"${word}`))
  await post(bot.url, '/playground/messages', `{"text": "${word}`)
  slack.break('chat.postMessage', { error: 'channel_not_found' }, { status: 500, body: word })
  await say.slack(word)
  await slack.next('chat.postMessage')
  await say.slack(word)
  await slack.next('chat.postMessage')

  await expect.poll(() => lines.join(''), { timeout: 20_000 }).toContain('not delivered')
  const all = lines.join('')
  expect(lines.length).toBeGreaterThan(3)
  for (const hidden of [word, 'xoxb-T1', secret]) expect(all).not.toContain(hidden)
})

test('a bug is told with an id that stands in the log, without the words that led to it', async () => {
  const { lines, log } = keptLog()
  await using bot = await startWhole({}, { log })
  bot.store.people.get = () => Promise.reject(new Error(`no row for "${word}"\nparams: ${word}`))
  const conversation = randomUUID()
  const hello = { text: word, persona: 'newcomer', conversation, locale: 'en' }
  await post(bot.url, '/playground/messages', hello)
  const logged = () =>
    lines.map((line) => JSON.parse(line) as { id?: string; err?: object }).find(({ id }) => id)
  await expect.poll(logged, { timeout: 20_000 }).toBeDefined()
  expect(logged()?.err).toMatchObject({ message: 'no row for "…"', at: expect.any(Array) as unknown })
  const sent = async () => (await bot.store.outbox.counts())['sent']
  await expect.poll(sent, { timeout: 20_000 }).toBe(1)
  expect(lines.join('')).not.toContain(word)
  expect(logged()?.id).toMatch(/^[0-9a-f]{8}$/)
})
