import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Card } from '../../src/platforms/teams/element.ts'
import { startWhole } from '../app.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { slackPerson } from '../platforms/slack/driver.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { request, secret } from '../platforms/slack/payloads.ts'
import { cardIn, startConnector } from '../platforms/teams/connector.ts'
import { personOn } from '../platforms/teams/driver.ts'
import { activityOf, pressOf } from '../platforms/teams/person.ts'

// With kill -9 at every point of the way: npm run drill -- introduction

const svensContact = 'Sven Åberg, sven@testbana.example'
const annasContact = 'Anna Virtanen, anna@robotti.example'
const reason = 'Tarvitsemme paikan, jossa kokeilla robottia talvella.'

/** Sven on Slack in Swedish, Anna on Teams in Finnish, and a bot on both that stops and starts again. */
async function stage() {
  const slack = await startFakeSlack({ locale: 'sv-SE' })
  const connector = await startConnector()
  const folder = temporaryFolder()
  const settings = {
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    TEAMS_AUTH: 'off',
  }
  let bot = await startWhole(settings, { folder })

  async function tellSlack(payload: object): Promise<unknown> {
    const response = await fetch(`${bot.url}/slack/events`, request(payload))
    expect(response.status).toBe(200)
    const body = await response.text()
    return body ? (JSON.parse(body) as unknown) : undefined
  }
  const from = { serviceUrl: connector.url, locale: 'fi-FI' }
  const tellTeams = (activity: object) =>
    fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })

  return {
    sven: slackPerson(slack, tellSlack, async () => {}),
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
    /** What Anna is told unasked. */
    toAnnaNext: async () => JSON.stringify((await connector.next()).activity),
    /** Every byte that went to either side since the beginning. */
    toSven: () => slack.calls.map(({ method, args }) => JSON.stringify({ method, args })).join('\n'),
    toAnna: () => connector.posts.map(({ activity }) => JSON.stringify(activity)).join('\n'),
    async restart() {
      await bot.stop()
      bot = await startWhole(settings, { folder })
    },
    async [Symbol.asyncDispose]() {
      await bot.stop()
      await slack[Symbol.asyncDispose]()
      await connector[Symbol.asyncDispose]()
      removed(folder)
    },
  }
}

let scene: Awaited<ReturnType<typeof stage>>
beforeAll(async () => void (scene = await stage()), 120_000)
afterAll(() => scene[Symbol.asyncDispose]())

test('between Slack in Swedish and Teams in Finnish: forms, consent, request, yes, contact, over two restarts', async () => {
  const { sven, anna, toSven, toAnna, toAnnaNext, restart } = scene
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
  await restart()

  const asked = await sven.hear()
  expect(asked.text).toContain('Talvirobotti Oy vill träffa er')
  expect(asked.text).toContain(reason)
  expect(toSven()).not.toMatch(/Virtanen|anna@|aaaaaaaa-bbbb|a:chat|29:anna/)
  expect(toAnna()).not.toMatch(/Åberg|sven@|UANNA|T1\//)

  const yes = await sven.fill('Ja, vi träffas', { contact: svensContact })
  const letter = await sven.hear()
  const told = 'errors' in yes ? '' : `${yes.text}${letter.text}`
  expect(told).toContain('Båda har sagt ja')
  expect(told).toContain(annasContact)
  const toAnnaToo = await toAnnaNext()
  expect(toAnnaToo).toContain('Molemmat suostuivat: Testbana Nord')
  expect(toAnnaToo).toContain('sven@testbana.example')

  await restart()
  await sven.say('hjälp')
  await anna.say('ohje')
  expect(
    toSven()
      .split('"method":"chat.postMessage"')
      .filter((post) => post.includes(annasContact)),
  ).toHaveLength(1)
}, 240_000)
