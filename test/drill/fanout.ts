import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { builtProgram } from '../built.ts'
import { temporaryFolder, removed } from '../folder.ts'
import { documented, randomFrom } from './limits.ts'
import { announce, fillNewsroom } from './newsroom.ts'
import { type Platforms, startPlatforms } from './platforms.ts'
import { startSender } from './senderProcess.ts'
import { type Target, targetsFor } from './targets.ts'
import { inDoubt } from './wreck.ts'

export { startSender } from './senderProcess.ts'

interface Wishes {
  targets: number
  kills: number
  seed: number
}

/** Every fourth process is killed while it starts, the others within so long after their first post. */
const longestStartMs = 600
const longestSendingMs = 1_500
/** Undisturbed, the process is up for a while before something is published, as it is in life. */
const warmUpMs = 15_000

/**
 * Publishes to all targets, once undisturbed, and then, one announcement after another, while the process is killed as
 * often as wished. Prints progress.
 */
export async function fanout({ targets: count, kills, seed }: Wishes) {
  const targets = targetsFor(count, seed)
  const { program, removed: tidy } = await builtProgram('test/drill/sender.ts')
  try {
    const calm = await run(targets, program, { kills: 0, seed })
    const killed = kills > 0 ? await run(targets, program, { kills, seed }) : undefined
    const sum = (of: (result: Result) => number) => of(calm) + (killed ? of(killed) : 0)
    return {
      targets: count,
      sent: calm.sent,
      lost: sum(({ lost }) => lost),
      doubled: sum(({ doubledOnSlack }) => doubledOnSlack),
      seconds: calm.seconds,
      optimum: calm.optimum,
      dead: calm.dead,
      overLimit: sum(({ overLimit }) => overLimit),
      doubledOnTeams: sum(({ doubledOnTeams }) => doubledOnTeams),
      ambiguousOnTeams: sum(({ ambiguousOnTeams }) => ambiguousOnTeams),
      seed,
      kills,
      undisturbed: calm,
      ...(killed ? { whileKilled: killed } : {}),
    }
  } finally {
    tidy()
  }
}

type Result = Awaited<ReturnType<typeof run>>

async function run(
  targets: readonly Target[],
  program: string,
  { kills, seed }: Pick<Wishes, 'kills' | 'seed'>,
) {
  const folder = temporaryFolder()
  const platforms = await startPlatforms(targets, seed)
  // The next process reads its program while this one sends, and touches nothing before it is told to begin.
  const prepare = () => startSender(folder, platforms, program, { DRILL_WAITS: 'yes' })
  let next = prepare()
  const start = (name: string) => {
    const child = next
    child.stdin?.write('begin')
    next = prepare()
    return shown(child, name)
  }
  try {
    await fillNewsroom(folder, targets, platforms, kills > 0 ? 0 : warmUpMs)
    const started = Date.now()
    const random = randomFrom(seed + 1)
    let announcements = 1
    for (let kill = 1; kill <= kills;) {
      const { child, ended, hasBegun } = start(`announcement ${announcements}, kill ${kill}/${kills}`)
      const moment =
        kill % 4 === 0
          ? wait(random() * longestStartMs)
          : platforms.nextPost().then(() => wait(random() * longestSendingMs))
      await Promise.race([moment, ended])
      if (child.exitCode === null && child.kill('SIGKILL')) {
        await ended
        if (hasBegun()) platforms.counts.ambiguousOnTeams += inDoubt(folder, 'teams')
        kill++
      } else await announce(folder, ++announcements)
    }
    await start(kills > 0 ? `announcement ${announcements}, last run` : 'undisturbed').ended
    process.stderr.write('\n')
    const result = resultOf(targets, platforms, announcements)
    return { announcements, ...result, wallSeconds: Math.round((Date.now() - started) / 1_000) }
  } finally {
    next.kill('SIGKILL')
    await platforms.stop()
    removed(folder)
  }
}

function shown(child: ChildProcess, name: string) {
  let began = false
  createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
    began = true
    process.stderr.write(`\r${name}: ${line}      `)
  })
  /** Before it first says something it sends nothing. */
  const hasBegun = () => began
  return { child, hasBegun, ended: new Promise<void>((resolve) => child.once('close', () => resolve())) }
}

function resultOf(
  targets: readonly Target[],
  { copies, counts, over, spaces }: Platforms,
  announcements: number,
) {
  const alive = targets.filter(({ trouble }) => trouble !== 'dead')
  const expected = Array.from({ length: announcements }, (_, at) =>
    alive.map((target) => ({ platform: target.platform, copies: copies(target, at + 1) })),
  ).flat()
  const doubled = (platform: Target['platform']) =>
    expected
      .filter((one) => one.platform === platform)
      .reduce((sum, one) => sum + Math.max(0, one.copies - 1), 0)
  const took = [...spaces.values()].map(({ platform, requests, first = 0, last = 0 }) => {
    const { burst, perSecond } = documented[platform].space
    return { seconds: (last - first) / 1_000, optimum: Math.max(0, requests - burst) / perSecond }
  })
  const rounded = (seconds: number) => Math.round(seconds * 100) / 100
  return {
    sent: expected.filter((one) => one.copies > 0).length,
    lost: expected.filter((one) => one.copies === 0).length,
    dead: targets.length - alive.length,
    doubledOnSlack: doubled('slack'),
    doubledOnTeams: doubled('teams'),
    seconds: rounded(Math.max(...took.map(({ seconds }) => seconds))),
    optimum: rounded(Math.max(...took.map(({ optimum }) => optimum))),
    ...counts,
    over,
    mostCopiesOnTeams: Math.max(
      0,
      ...expected.filter(({ platform }) => platform === 'teams').map((one) => one.copies),
    ),
  }
}
