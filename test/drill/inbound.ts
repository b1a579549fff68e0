import { randomUUID } from 'node:crypto'

import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { mention, request, secret } from '../platforms/slack/payloads.ts'
import { startConnector } from '../platforms/teams/connector.ts'
import { activityOf, tenantId } from '../platforms/teams/person.ts'
import { points } from './killPoints.ts'
import { randomFrom } from './limits.ts'
import { startVictim, type Victim } from './process.ts'

const questions = [
  'Mitkä haut ovat auki?',
  'Saako yritys tästä rahaa?',
  'Vem beslutar om finansieringen?',
  'rahoitus 500 000',
  'focus',
  'Which calls are open?',
  'asdf qwer',
]

/** Something that a person said, and how often it has been answered. */
interface Said {
  /** Tells it to the bot; false when that was not acknowledged. */
  tell(bot: Victim): Promise<boolean>
  answers(): number
}

/**
 * Says something and kills the bot at one point of its way, for each point and platform; starts it again and counts the
 * answers. What was not acknowledged is said again, as the platforms do.
 */
export async function inbound({ rounds, seed }: { rounds: number; seed: number }) {
  const folder = temporaryFolder()
  const slack = await startFakeSlack()
  const connector = await startConnector()
  const random = randomFrom(seed)
  const settings = {
    DATABASE_URL: databaseIn(folder),
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    TEAMS_AUTH: 'off',
  }
  const onSlack = (text: string): Said => {
    const event = mention(text)
    const { ts } = event.event as { ts: string }
    return {
      tell: (bot) => post(`${bot.url}/slack/events`, request(event)),
      answers: () => slack.posted.filter(({ thread_ts: thread }) => thread === ts).length,
    }
  }
  const onTeams = (text: string): Said => {
    const id = `a:${randomUUID()}`
    const conversation = { id, conversationType: 'personal', tenantId }
    const body = JSON.stringify(activityOf({ serviceUrl: connector.url, conversation, text }))
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    return {
      tell: (bot) => post(`${bot.url}/api/messages`, init),
      answers: () =>
        connector.posts.filter(({ conversation: to, activity: { type } }) => to === id && type === 'message')
          .length,
    }
  }
  const platforms = { slack: onSlack, teams: onTeams }
  const deaths = Array.from({ length: rounds }, () =>
    shuffled(
      points.flatMap((point) => [{ point, on: 'slack' } as const, { point, on: 'teams' } as const]),
      random,
    ),
  ).flat()

  const total = { lost: 0, doubled: 0, doubledOnTeams: 0 }
  const started = performance.now()
  await (await openRealPack(folder)).close()
  let bot = await startVictim(settings)
  try {
    for (const [at, { point, on }] of deaths.entries()) {
      const said = platforms[on](questions[Math.floor(random() * questions.length)] ?? '')
      await bot.arm(point)
      const acknowledged = await said.tell(bot)
      await bot.dead()
      bot = await startVictim(settings)
      if (!acknowledged && !(await said.tell(bot))) throw new Error('not acknowledged after the restart')
      await bot.idle()
      const answers = said.answers()
      if (answers === 0) total.lost += 1
      if (answers > 1) total[on === 'slack' ? 'doubled' : 'doubledOnTeams'] += 1
      console.error(`${at + 1}/${deaths.length} ${on}, killed ${point}: ${answers} answer(s)`)
    }
  } finally {
    await bot.kill()
    await slack[Symbol.asyncDispose]()
    await connector[Symbol.asyncDispose]()
    removed(folder)
  }
  const seconds = Math.round((performance.now() - started) / 1_000)
  return { points: points.length, kills: deaths.length, ...total, seed, seconds }
}

const shuffled = <Value>(all: readonly Value[], random: () => number): Value[] =>
  all
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value)

const post = (url: string, init: RequestInit) =>
  fetch(url, init).then(
    ({ status }) => status < 300,
    () => false,
  )
