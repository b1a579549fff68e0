import { randomUUID } from 'node:crypto'

import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { direct, request, secret, typed } from '../platforms/slack/payloads.ts'
import { startConnector } from '../platforms/teams/connector.ts'
import { activityOf, tenantId } from '../platforms/teams/person.ts'
import { points } from './killPoints.ts'
import { startVictim } from './process.ts'

const askers = [
  'Aurinkokello',
  'Lumilyhty',
  'Rantakivi',
  'Tuulimylly',
  'Ketunlenkki',
  'Hopeasepänne',
  'Sinivuokko',
  'Majakkavene',
]
const reason = 'Tarvitsemme paikan, jossa kokeilla robottia talvella.'

/**
 * Somebody on Teams asks somebody on Slack for an introduction; the bot is killed at one point of the yes, for each point,
 * and started again. Counts whose contact was told early, never, or twice.
 */
export async function introduction() {
  const folder = temporaryFolder()
  const slack = await startFakeSlack({ locale: 'sv-SE' })
  const connector = await startConnector()
  const settings = {
    DATABASE_URL: databaseIn(folder),
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    TEAMS_AUTH: 'off',
  }
  const started = performance.now()
  await (await openRealPack(folder)).close()
  let bot = await startVictim(settings)

  const tell = (payload: object) => post(`${bot.url}/slack/events`, request(payload))
  async function onTeams(person: string, text: string) {
    const conversation = { id: `a:${person}`, conversationType: 'personal', tenantId }
    const from = { id: `29:${person}`, aadObjectId: person }
    const activity = activityOf({ serviceUrl: connector.url, locale: 'fi-FI', from, conversation, text })
    const headers = { 'content-type': 'application/json' }
    await post(`${bot.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) })
    await bot.idle()
  }
  async function onSlack(text: string) {
    await tell(direct(typed(text)))
    await bot.idle()
  }
  const toSlack = (words: string) => slack.posted.filter((one) => JSON.stringify(one).includes(words))
  const toTeams = (words: string) =>
    connector.posts.filter(({ activity }) => JSON.stringify(activity).includes(words))

  const total = { early: 0, lost: 0, doubled: 0, doubledOnTeams: 0 }
  try {
    await onSlack('hej')
    await onSlack('edit-profile name:"Testbana Nord" kind:company weekly:50')
    await onSlack('samtycke all på')
    for (const [at, point] of points.entries()) {
      const person = randomUUID()
      const [annas, svens] = [`anna${at}@robotti.example`, `sven${at}@testbana.example`]
      await onTeams(person, 'moi')
      await onTeams(person, `edit-profile name:"${askers[at] ?? person} Oy" kind:company`)
      await onTeams(person, 'suostumus all päälle')
      await onTeams(person, `introduce to:"Testbana Nord" reason:"${reason}" contact:"Anna, ${annas}"`)
      const letter = JSON.stringify(toSlack(reason).at(-1))
      const [, id = ''] = /accept-introduction id:([\w-]+)/.exec(letter) ?? []
      total.early += toSlack(annas).length

      const yes = direct(typed(`accept-introduction id:${id} contact:"Sven, ${svens}"`))
      await bot.arm(point)
      const acknowledged = await tell(yes)
      await bot.dead()
      bot = await startVictim(settings)
      if (!acknowledged) await tell(yes)
      await bot.idle()
      const [onOne, onOther] = [toSlack(annas).length, toTeams(svens).length]
      if (onOne === 0 || onOther === 0) total.lost += 1
      if (onOne > 1) total.doubled += 1
      if (onOther > 1) total.doubledOnTeams += 1
      console.error(`${at + 1}/${points.length} killed ${point}: Slack ${onOne}, Teams ${onOther}`)
    }
  } finally {
    await bot.kill()
    await slack[Symbol.asyncDispose]()
    await connector[Symbol.asyncDispose]()
    removed(folder)
  }
  const seconds = Math.round((performance.now() - started) / 1_000)
  return { points: points.length, kills: points.length, ...total, seconds }
}

const post = (url: string, init: RequestInit) =>
  fetch(url, init).then(
    ({ status }) => status < 300,
    () => false,
  )
