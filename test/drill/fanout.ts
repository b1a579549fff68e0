import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn } from '../pack.ts'
import { documented, randomFrom } from './limits.ts'
import { fillNewsroom, secret } from './newsroom.ts'
import { type Platforms, startPlatforms } from './platforms.ts'
import { type Target, targetsFor } from './targets.ts'

interface Wishes {
  targets: number
  kills: number
  seed: number
}

/** Every fourth process is killed while it starts, the others while they send. */
const longestStartMs = 1_500
const mostRequests = 12
/** Undisturbed, the process is up for a while before something is published, as it is in life. */
const warmUpMs = 15_000
const latestMs = 50

/** Publishes to all targets, once undisturbed and once with the process killed again and again. Prints progress. */
export async function fanout({ targets: count, kills, seed }: Wishes) {
  const targets = targetsFor(count, seed)
  const calm = await run(targets, { kills: 0, seed })
  const killed = kills > 0 ? await run(targets, { kills, seed }) : undefined
  const all = [calm, ...(killed ? [killed] : [])]
  const sum = (of: (result: Result) => number) => all.reduce((total, result) => total + of(result), 0)
  return {
    targets: count,
    sent: calm.sent,
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubledOnSlack }) => doubledOnSlack),
    seconds: calm.seconds,
    optimum: calm.optimum,
    dead: calm.dead,
    overLimit: calm.overLimit,
    doubledOnTeams: sum(({ doubledOnTeams }) => doubledOnTeams),
    ambiguousOnTeams: sum(({ ambiguousOnTeams }) => ambiguousOnTeams),
    seed,
    kills,
    ...(killed ? { afterKills: killed } : {}),
  }
}

type Result = Awaited<ReturnType<typeof run>>

async function run(targets: readonly Target[], { kills, seed }: Pick<Wishes, 'kills' | 'seed'>) {
  const folder = temporaryFolder()
  const platforms = await startPlatforms(targets)
  try {
    await fillNewsroom(folder, targets, platforms, kills > 0 ? 0 : warmUpMs)
    const started = Date.now()
    const random = randomFrom(seed + 1)
    for (let kill = 1; kill <= kills; kill++) {
      const child = start(folder, platforms, `kill ${kill}/${kills}`)
      const ended = endOf(child)
      const moment =
        kill % 4 === 0
          ? wait(random() * longestStartMs)
          : platforms.after(Math.floor(random() * mostRequests)).then(() => wait(random() * latestMs))
      await Promise.race([moment, ended])
      child.kill('SIGKILL')
      await ended
    }
    await endOf(start(folder, platforms, kills > 0 ? 'last run' : 'undisturbed'))
    process.stderr.write('\n')
    return { ...resultOf(targets, platforms), wallSeconds: Math.round((Date.now() - started) / 1_000) }
  } finally {
    await platforms.stop()
    removed(folder)
  }
}

function start(folder: string, platforms: Platforms, name: string): ChildProcess {
  const child = startSender(folder, platforms)
  createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
    process.stderr.write(`\r${name}: ${line}      `)
  })
  return child
}

/** The bot as a process of its own, which prints how far it is and ends when everything is sent. */
export const startSender = (folder: string, { slackApi }: Platforms): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', packagePath('test/drill/sender.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseIn(folder),
      PORT: '0',
      PUBLIC_URL: 'https://bot.example',
      KUMPPANI_SECRET: secret,
      SLACK_SIGNING_SECRET: 'a signing secret of 32 characters',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'cs',
      SLACK_API_URL: slackApi,
      TEAMS_AUTH: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const endOf = (child: ChildProcess) => new Promise<void>((resolve) => child.once('close', () => resolve()))

function resultOf(targets: readonly Target[], { copies, counts, spaces }: Platforms) {
  const alive = targets.filter(({ trouble }) => trouble !== 'dead')
  const doubled = (platform: Target['platform']) =>
    alive
      .filter((target) => target.platform === platform)
      .reduce((sum, target) => sum + Math.max(0, copies(target) - 1), 0)
  const took = [...spaces.values()].map(({ platform, requests, first = 0, last = 0 }) => {
    const { burst, perSecond } = documented[platform].space
    return { seconds: (last - first) / 1_000, optimum: Math.max(0, requests - burst) / perSecond }
  })
  const rounded = (seconds: number) => Math.round(seconds * 100) / 100
  return {
    sent: alive.filter((target) => copies(target) > 0).length,
    lost: alive.filter((target) => copies(target) === 0).length,
    dead: targets.length - alive.length,
    doubledOnSlack: doubled('slack'),
    doubledOnTeams: doubled('teams'),
    seconds: rounded(Math.max(...took.map(({ seconds }) => seconds))),
    optimum: rounded(Math.max(...took.map(({ optimum }) => optimum))),
    ...counts,
  }
}
