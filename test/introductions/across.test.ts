import { cpSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import type { Card } from '../../src/platforms/teams/element.ts'
import type { Point } from '../drill/killPoints.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { slackPerson } from '../platforms/slack/driver.ts'
import { type Call, startFakeSlack } from '../platforms/slack/fake.ts'
import { request, secret } from '../platforms/slack/payloads.ts'
import { cardIn, startConnector } from '../platforms/teams/connector.ts'
import { personOn } from '../platforms/teams/driver.ts'
import { activityOf, pressOf } from '../platforms/teams/person.ts'
import { startProcess } from './process.ts'

const svensContact = 'Sven Åberg, sven@testbana.example'
const annasContact = 'Anna Virtanen, anna@robotti.example'
const reason = 'Tarvitsemme paikan, jossa kokeilla robottia talvella.'
const patience = 240_000

/** The yes is written but not its reply; the contacts are about to go; one has gone and nobody wrote down that it did. */
const points = ['before the outbox write', 'before the send', 'after the send'] as const

/** Sven on Slack in Swedish, Anna on Teams in Finnish, and the bot as a process that may die. */
async function stage() {
  const slack = await startFakeSlack({ locale: 'sv-SE' })
  const connector = await startConnector()
  const folder = temporaryFolder()
  let bot: Awaited<ReturnType<typeof startProcess>> | undefined
  const url = () => bot?.url ?? ''

  /** What was not acknowledged is told again, as Slack does. */
  const unheard: object[] = []
  async function tellSlack(payload: object): Promise<unknown> {
    try {
      const response = await fetch(`${url()}/slack/events`, request(payload))
      if (response.status !== 200) throw new Error(`status ${response.status}`)
      const body = await response.text()
      return body ? (JSON.parse(body) as unknown) : undefined
    } catch {
      unheard.push(payload)
      return undefined
    }
  }
  const from = { serviceUrl: connector.url, locale: 'fi-FI' }
  const tellTeams = (activity: object) =>
    fetch(`${url()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })

  return {
    slack,
    connector,
    folder,
    sven: (before?: Call) => slackPerson(slack, tellSlack, async () => {}, before),
    anna: personOn({
      async say(text) {
        await tellTeams(activityOf({ ...from, text }))
        return cardIn(await connector.next())
      },
      async press({ verb = '', data }) {
        const response = await tellTeams(pressOf({ verb, data }, from))
        return ((await response.json()) as { value: Card }).value
      },
      close: async () => {},
    }),
    async start(point?: Point, at = folder) {
      bot = await startProcess(
        {
          DATABASE_URL: databaseIn(at),
          PORT: '0',
          SLACK_SIGNING_SECRET: secret,
          SLACK_BOT_TOKEN: 'xoxb-T1',
          SLACK_API_URL: slack.apiUrl,
          TEAMS_AUTH: 'off',
          LOG_LEVEL: 'silent',
        },
        point,
      )
      for (const payload of unheard.splice(0)) await tellSlack(payload)
      return bot
    },
    /** Every byte that went to either side since the beginning. */
    toSven: () => slack.calls.map(({ method, args }) => JSON.stringify({ method, args })),
    toAnna: () => connector.posts.map(({ activity }) => JSON.stringify(activity)),
    async [Symbol.asyncDispose]() {
      await bot?.kill()
      await slack[Symbol.asyncDispose]()
      await connector[Symbol.asyncDispose]()
      removed(folder)
    },
  }
}

describe('an introduction between Slack in Swedish and Teams in Finnish', () => {
  let scene: Awaited<ReturnType<typeof stage>>

  beforeAll(async () => {
    scene = await stage()
    await (await openRealPack(scene.folder)).close()
    const { anna, slack } = scene
    const sven = scene.sven()
    const bot = await scene.start()
    await sven.say('hej')
    await sven.say('redigera-profil')
    await sven.fill('Öppna formuläret', { name: 'Testbana Nord', kind: 'company', offers: 'testmiljö' })
    await sven.say('samtycke')
    await sven.press('alla: på')
    await anna.say('moi')
    await anna.say('muokkaa-profiilia')
    await anna.fill('Avaa lomake', { name: 'Talvirobotti Oy', kind: 'company', offers: 'robotiikka' })
    await anna.say('suostumus')
    await anna.press('kaikki: päälle')
    await anna.say('esittele Testbana Nord')
    const sent = await anna.fill('Kirjoita pyyntö', { to: 'Testbana Nord', reason, contact: annasContact })
    expect('errors' in sent ? '' : sent.text).toContain('Pyyntö lähti: Testbana Nord')
    const asked = await sven.hear()
    expect(asked.text).toContain('Talvirobotti Oy vill träffa er')
    expect(asked.text).toContain(reason)
    expect(slack.left('chat.postMessage')).toEqual([])
    await bot.kill()
  }, patience)
  afterAll(() => scene[Symbol.asyncDispose]())

  test('before both said yes no byte to either side tells of the other', () => {
    const { toSven, toAnna } = scene
    expect(toSven().join('\n')).not.toMatch(/Virtanen|anna@|aaaaaaaa-bbbb|a:chat|29:anna/)
    expect(toAnna().join('\n')).not.toMatch(/Åberg|sven@|UANNA|T1\//)
  })

  test.each(points)(
    'kill -9 %s: after the restart both have the other’s contact, on Slack once',
    async (point) => {
      const { slack, connector, start, toSven, toAnna } = scene
      const sven = scene.sven(slack.calls.find(({ args }) => JSON.stringify(args).includes('vill träffa er')))
      const folder = temporaryFolder()
      cpSync(scene.folder, folder, { recursive: true })
      // Another database, another conversation: what was said in the last one is not found in this one.
      slack.posted.length = 0
      const [before, beforeTeams] = [toSven().length, toAnna().length]
      const dying = await start(point, folder)
      const pressed = sven.fill('Ja, vi träffas', { contact: svensContact })
      pressed.catch(() => {})
      await dying.gone
      const bot = await start(undefined, folder)
      await vi.waitFor(
        () => {
          expect(toSven().slice(before).join('\n')).toContain(annasContact)
          expect(toAnna().slice(beforeTeams).join('\n')).toContain(svensContact)
        },
        { timeout: 60_000, interval: 100 },
      )
      await pressed
      while (slack.left('chat.postMessage').length > 0) await slack.next('chat.postMessage')
      await sven.say('hjälp')
      const posts = toSven()
        .slice(before)
        .filter((call) => call.startsWith('{"method":"chat.postMessage"'))
      expect(posts.filter((call) => call.includes(annasContact))).toHaveLength(1)
      expect(
        toAnna()
          .slice(beforeTeams)
          .filter((post) => post.includes(svensContact)).length,
      ).toBeGreaterThan(0)
      expect(connector.posts.at(-1)?.conversation).toBe('a:chat')
      await bot.kill()
      removed(folder)
    },
    patience,
  )
})
