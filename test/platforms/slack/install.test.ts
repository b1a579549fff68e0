import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { many, startSlackBot, type SlackBot } from './bot.ts'
import { startFakeSlack, type Team } from './fake.ts'
import { mention, scene } from './payloads.ts'

const teams: Record<string, Team> = {
  'xoxb-secret-of-T5': { team: 'T5', bot: 'B5', user: 'UBOT5' },
}
const start = async () => startSlackBot({ fake: await startFakeSlack({ teams }), settings: many })

/** What the person’s browser carries from the first page to Slack and back. */
async function setOut({ url }: SlackBot) {
  const response = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const location = new URL(response.headers.get('location') ?? '')
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { status: response.status, location, state: location.searchParams.get('state') ?? '', cookie }
}
const comeBack = ({ url }: SlackBot, query: Record<string, string>, cookie: string) =>
  fetch(`${url}/slack/oauth_redirect?${new URLSearchParams(query).toString()}`, {
    redirect: 'manual',
    headers: cookie ? { cookie } : {},
  })
const code = 'xoxb-secret-of-T5'
const isInstalled = async ({ store }: SlackBot) => Boolean(await store.installations.get('T5'))

test('installing asks for the scopes of the manifest and comes back to the public address', async () => {
  await using bot = await start()
  const { status, location } = await setOut(bot)
  const { oauth_config: wanted } = JSON.parse(readFileSync('manifest/slack.json', 'utf8')) as {
    oauth_config: { scopes: { bot: string[] } }
  }
  expect(status).toBe(302)
  expect(location.pathname).toBe('/oauth/v2/authorize')
  expect(location.searchParams.get('scope')?.split(',').toSorted()).toEqual(wanted.scopes.bot.toSorted())
  expect(location.searchParams.get('redirect_uri')).toBe('https://bot.example/slack/oauth_redirect')
})

test('installed, the bot greets who installed it and answers there', async () => {
  await using bot = await start()
  const { state, cookie } = await setOut(bot)
  expect((await comeBack(bot, { code, state }, cookie)).status).toBe(200)
  expect((await bot.slack.next('chat.postMessage')).args['channel']).toBe('DUINSTALLER')
  await bot.tell(mention('help', { ...scene, team: 'T5', bot: 'UBOT5' }))
  expect(await bot.slack.next('chat.postMessage')).toMatchObject({ token: code, args: { channel: 'C1' } })
})

test('tokens are encrypted at rest', async () => {
  await using bot = await start()
  const { state, cookie } = await setOut(bot)
  await comeBack(bot, { code, state }, cookie)
  expect(await isInstalled(bot)).toBe(true)
  const { folder } = bot
  await bot.slack.next('chat.postMessage')
  for (const file of ['kumppani.db', 'kumppani.db-wal'])
    expect(readFileSync(`${folder}/${file}`).includes(code)).toBe(false)
})

test('a state is good once', async () => {
  await using bot = await start()
  const { state, cookie } = await setOut(bot)
  await comeBack(bot, { code, state }, cookie)
  await bot.store.installations.remove('T5')
  expect((await comeBack(bot, { code, state }, cookie)).status).toBeGreaterThanOrEqual(400)
  expect(await isInstalled(bot)).toBe(false)
})

test.each<{
  name: string
  change: (came: { state: string; cookie: string }) => { state: string; cookie: string }
}>([
  { name: 'a made-up state', change: ({ cookie }) => ({ state: 'made-up', cookie }) },
  { name: 'a changed state', change: ({ state, cookie }) => ({ state: `${state}x`, cookie }) },
  { name: 'no state', change: ({ cookie }) => ({ state: '', cookie }) },
  { name: 'another browser', change: ({ state }) => ({ state, cookie: '' }) },
  {
    name: 'a made-up state in a made-up browser',
    change: () => ({ state: 'x', cookie: 'slack-app-oauth-state=x' }),
  },
])('refused: $name', async ({ change }) => {
  await using bot = await start()
  const { state, cookie } = change(await setOut(bot))
  expect((await comeBack(bot, { code, state }, cookie)).status).toBeGreaterThanOrEqual(400)
  expect(await isInstalled(bot)).toBe(false)
  expect(bot.slack.left('oauth.v2.access')).toEqual([])
})

test('whoever cancels is told so, and nothing is installed', async () => {
  await using bot = await start()
  const { state, cookie } = await setOut(bot)
  const response = await comeBack(bot, { error: 'access_denied', state }, cookie)
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(await isInstalled(bot)).toBe(false)
})

test('a code that Slack does not know installs nothing', async () => {
  await using bot = await start()
  const { state, cookie } = await setOut(bot)
  expect((await comeBack(bot, { code: 'old', state }, cookie)).status).toBeGreaterThanOrEqual(400)
  expect(await isInstalled(bot)).toBe(false)
})

test('with one workspace’s token there is nothing to install', async () => {
  await using bot = await startSlackBot()
  expect((await fetch(`${bot.url}/slack/install`)).status).toBe(404)
})
