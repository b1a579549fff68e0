import { readFileSync } from 'node:fs'

import { expect, test, vi } from 'vitest'

import { loggerOver } from '../../../../src/platforms/slack/receiving/logger.ts'
import { clientOptions, createClients } from '../../../../src/platforms/slack/sending/client.ts'
import { many, startSlackBot, type SlackBot } from '../bot.ts'
import { startFakeSlack, type Team } from '../fake.ts'
import { direct, envelope, mention, press, scene, slash } from '../payloads.ts'

const teams: Record<string, Team> = {
  'xoxb-T1': { team: 'T1', bot: 'B1', user: 'UBOT' },
  'xoxb-T2': { team: 'T2', bot: 'B2', user: 'UBOT2' },
}
const logger = loggerOver({ info() {}, warn() {}, error() {}, debug() {} })
const long = (ms: number) => new Date(Date.now() - ms)

/** A bot that two workspaces installed an hour ago. */
async function inTwo() {
  const bot = await startSlackBot({ fake: await startFakeSlack({ teams }), settings: many })
  for (const [token, { team, bot: id, user }] of Object.entries(teams))
    await bot.store.installations.put(team, { bot: { token, id, userId: user } }, long(3_600_000))
  return bot
}
const installed = async ({ store }: SlackBot) =>
  (await Promise.all(['T1', 'T2'].map((id) => store.installations.get(id)))).map(Boolean)
const at = (team: string) => ({ ...scene, team, channel: `C${team}`, user: `U${team}`, bot: 'UBOT' })

test('no token and no text crosses from one workspace to another', async () => {
  await using bot = await inTwo()
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const team = index % 2 ? 'T2' : 'T1'
      return bot.tell(mention(`language xx-${team}-${index}`, at(team)))
    }),
  )
  expect(told.map(({ status }) => status)).toEqual(told.map(() => 200))
  await vi.waitFor(() => expect(bot.slack.posted).toHaveLength(20), 25_000)
  for (const { method, token, args } of bot.slack.calls) {
    const said = JSON.stringify(args)
    const team = token.replace('xoxb-', '')
    expect(Object.keys(teams), method).toContain(token)
    expect(said, method).not.toMatch(team === 'T1' ? /T2/ : /T1/)
  }
  expect(new Set(bot.slack.calls.map(({ token }) => token)).size).toBe(2)
})

test('people of two workspaces with the same ids are different people', async () => {
  await using bot = await inTwo()
  const person = { user: 'USAME', channel: 'DSAME', bot: 'UBOT' }
  await bot.tell(direct('language sv', { ...person, team: 'T1' }))
  await bot.tell(direct('language en', { ...person, team: 'T2' }))
  await vi.waitFor(() => expect(bot.slack.posted).toHaveLength(2), 15_000)
  const chosen = async (team: string) => (await bot.store.people.get(`slack:${team}/USAME`)).chosenLocale
  expect([await chosen('T1'), await chosen('T2')]).toEqual(['sv', 'en'])
})

test('calls to Slack share no headers: the library writes the token into them', async () => {
  await using slack = await startFakeSlack({ teams })
  expect(clientOptions(slack.apiUrl, logger)).not.toHaveProperty('headers')
  expect(clientOptions(slack.apiUrl, logger)).not.toBe(clientOptions(slack.apiUrl, logger))
  const clientOf = createClients(slack.apiUrl, logger)
  const tokens = Object.keys(teams)
  const clients = tokens.map(clientOf)
  for (const client of clients) await client.auth.test()
  expect(slack.calls.map(({ token }) => token)).toEqual(tokens)
})

test('a guest of another workspace is who they are at home', async () => {
  await using bot = await inTwo()
  await bot.tell(direct('language sv', { ...at('T1'), channel: 'DT1' }, { user_team: 'T9' }))
  await bot.slack.next('chat.postMessage')
  expect((await bot.store.people.get('slack:T9/UT1')).chosenLocale).toBe('sv')
})

test('an event of a workspace where the bot is not installed is left alone', async () => {
  await using bot = await inTwo()
  expect((await bot.tell(mention('help', at('T3')))).status).toBe(200)
  expect((await bot.tell(slash('help', bot.slack.responseUrl, at('T3')))).status).toBe(200)
  expect((await bot.tell(press({ action_id: 'run:0', value: 'help' }, {}, at('T3')))).status).toBe(200)
  await bot.tell(mention('help', at('T1')))
  await bot.slack.next('chat.postMessage')
  expect(bot.slack.posted).toHaveLength(1)
})

test('uninstalled: its token and its places are gone, the other workspace stays', async () => {
  await using bot = await inTwo()
  for (const team of ['T1', 'T2'])
    await bot.tell(
      envelope(
        { type: 'member_joined_channel', user: teams[`xoxb-${team}`]?.user, channel: 'C7', event_ts: '1' },
        at(team),
      ),
    )
  await vi.waitFor(() => expect(bot.slack.posted).toHaveLength(2), 15_000)
  await bot.tell(envelope({ type: 'app_uninstalled' }, at('T1')))
  expect(await installed(bot)).toEqual([false, true])
  const places = (await bot.store.places.all()).map(({ address }) => address.place)
  expect(places.filter((place) => place.startsWith('T1/'))).toEqual([])
  expect(places).toContain('T2/C7')
})

test('uninstalled in a whole organisation: its places in all workspaces are gone, those of others stay', async () => {
  await using bot = await inTwo()
  const { store } = bot
  const of = (workspace: string, team: string) => ({
    platform: 'slack' as const,
    place: `${team}/C7`,
    space: team,
    detail: { workspace, channel: 'C7' },
  })
  await store.installations.put(
    'E1',
    { bot: { token: 'xoxb-E1', id: 'BE1', userId: 'UE1' } },
    long(3_600_000),
  )
  for (const address of [of('E1', 'T5'), of('E1', 'T6'), of('T1', 'T1')])
    await store.places.keep(address, undefined, new Date())
  const authorizations = [{ enterprise_id: 'E1', team_id: null, is_enterprise_install: true }]
  await bot.tell(envelope({ type: 'app_uninstalled' }, at('T5'), { enterprise_id: 'E1', authorizations }))
  expect(await store.installations.get('E1')).toBeUndefined()
  expect((await store.places.all()).map(({ address }) => address.place)).toEqual(['T1/C7'])
})

test('an uninstall that is heard after the bot was installed again changes nothing', async () => {
  await using bot = await inTwo()
  const late = { event_time: Math.floor(long(7_200_000).getTime() / 1000) }
  await bot.tell(envelope({ type: 'app_uninstalled' }, at('T1'), late))
  await bot.tell(envelope({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, at('T1'), late))
  expect(await installed(bot)).toEqual([true, true])
})

test('heard twice, in either order, an uninstall is one', async () => {
  await using bot = await inTwo()
  const events = [
    { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } },
    { type: 'app_uninstalled' },
  ]
  for (const event of [...events, ...events])
    expect((await bot.tell(envelope(event, at('T2')))).status).toBe(200)
  expect(await installed(bot)).toEqual([true, false])
})

test('a person who takes back their own token takes back nothing else', async () => {
  await using bot = await inTwo()
  await bot.tell(envelope({ type: 'tokens_revoked', tokens: { oauth: ['UANNA'], bot: [] } }, at('T1')))
  expect(await installed(bot)).toEqual([true, true])
})

test.each(['token_revoked', 'account_inactive'])(
  'a token that Slack calls %s is an uninstall',
  async (error) => {
    await using bot = await inTwo()
    bot.slack.break('chat.postMessage', { error })
    await bot.tell(mention('help', at('T1')))
    await vi.waitFor(async () => expect(await installed(bot)).toEqual([false, true]), 10_000)
    expect(await bot.store.outbox.all()).toMatchObject([{ status: 'failed', problem: error }])
  },
)

test('the token of an installation can’t be read from the database file', async () => {
  await using bot = await inTwo()
  await bot.tell(mention('help', at('T1')))
  await bot.slack.next('chat.postMessage')
  for (const file of ['kumppani.db', 'kumppani.db-wal'])
    expect(readFileSync(`${bot.folder}/${file}`).includes('xoxb-')).toBe(false)
})
