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
 * answers. What was not acknowledged is said again, as the platforms do. The platforms are tried side by side, each with
 * a bot and a database of its own.
 */
export async function inbound({ rounds, seed }: { rounds: number; seed: number }) {
  const started = performance.now()
  await using slack = await slackPeople()
  await using teams = await teamsPeople()
  const [onSlack, onTeams] = await Promise.all([
    killed('slack', slack, { rounds, random: randomFrom(seed) }),
    killed('teams', teams, { rounds, random: randomFrom(seed + 1) }),
  ])
  return {
    points: points.length,
    kills: onSlack.kills + onTeams.kills,
    lost: onSlack.lost + onTeams.lost,
    doubled: onSlack.doubled,
    doubledOnTeams: onTeams.doubled,
    seed,
    seconds: Math.round((performance.now() - started) / 1_000),
  }
}

async function slackPeople() {
  const slack = await startFakeSlack()
  return {
    settings: { SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: 'xoxb-T1', SLACK_API_URL: slack.apiUrl },
    say: (text: string): Said => {
      const event = mention(text)
      const { ts } = event.event as { ts: string }
      return {
        tell: (bot) => post(`${bot.url}/slack/events`, request(event)),
        answers: () => slack.posted.filter(({ thread_ts: thread }) => thread === ts).length,
      }
    },
    [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose](),
  }
}

async function teamsPeople() {
  const connector = await startConnector()
  return {
    settings: { TEAMS_AUTH: 'off' },
    say: (text: string): Said => {
      const id = `a:${randomUUID()}`
      const conversation = { id, conversationType: 'personal', tenantId }
      const body = JSON.stringify(activityOf({ serviceUrl: connector.url, conversation, text }))
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
      return {
        tell: (bot) => post(`${bot.url}/api/messages`, init),
        answers: () =>
          connector.posts.filter(
            ({ conversation: to, activity: { type } }) => to === id && type === 'message',
          ).length,
      }
    },
    [Symbol.asyncDispose]: () => connector[Symbol.asyncDispose](),
  }
}

interface People {
  settings: Readonly<Record<string, string>>
  say(text: string): Said
}

async function killed(
  name: string,
  people: People,
  { rounds, random }: { rounds: number; random: () => number },
) {
  const folder = temporaryFolder()
  const settings = { DATABASE_URL: databaseIn(folder), ...people.settings }
  const deaths = Array.from({ length: rounds }, () => shuffled(points, random)).flat()
  const total = { kills: deaths.length, lost: 0, doubled: 0 }
  await (await openRealPack(folder)).close()
  let bot = await startVictim(settings)
  try {
    for (const [at, point] of deaths.entries()) {
      const said = people.say(questions[Math.floor(random() * questions.length)] ?? '')
      await bot.arm(point)
      const acknowledged = await said.tell(bot)
      await bot.dead()
      bot = await startVictim(settings)
      if (!acknowledged && !(await said.tell(bot))) throw new Error('not acknowledged after the restart')
      await bot.idle()
      const answers = said.answers()
      if (answers === 0) total.lost += 1
      if (answers > 1) total.doubled += 1
      console.error(`${name} ${at + 1}/${deaths.length}, killed ${point}: ${answers} answer(s)`)
    }
  } finally {
    await bot.kill()
    removed(folder)
  }
  return total
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
