import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import { z } from 'zod'

import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { activityOf } from '../platforms/teams/person.ts'

/**
 * `npm run bench:teams`: messages a second that are taken in, each written down before it is acknowledged, beside an
 * echo made with the bare SDK in the same run. Both in processes of their own, loaded in turns by a third.
 */
const rounds = 3
const seconds = 5
const connections = 16
/** What came in during a round must be handled and answered in this time. */
const longestDrainMs = 180_000

const children: ChildProcess[] = []
function start(file: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', packagePath(file)], {
    cwd: packagePath('.'),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.push(child)
  return new Promise((resolve) => {
    child.stderr.on('data', (said) => {
      const url = /http:\S+/.exec(String(said))?.[0]
      if (url) resolve(url)
    })
  })
}

const report = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  '2xx': z.number(),
  non2xx: z.number(),
})

async function load(url: string, body: string, duration: number) {
  const options = ['-j', '-m', 'POST', '-H', 'content-type=application/json', '-b', body, '-I']
  const child = spawn(
    process.execPath,
    [
      packagePath('node_modules/autocannon/autocannon.js'),
      ...options,
      '-c',
      String(connections),
      '-d',
      String(duration),
      url,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return report.parse(JSON.parse(await text(child.stdout)))
}

/** What is written down and not yet answered. */
async function backlog(url: string) {
  const metrics = await (await fetch(new URL('/metrics', url))).text()
  const value = (name: string) =>
    Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length) ?? 0,
    )
  const posts = ['waiting', 'sending'].map((status) => value(`kumppani_outbox{status="${status}"}`))
  return value('kumppani_inbox_waiting') + posts.reduce((sum, one) => sum + one)
}

/**
 * Until everything that came in is answered, so that the next round begins with a clean desk. Gives how much was left when
 * the load ended and how many of it were answered a second.
 */
async function drained(url: string) {
  const begun = performance.now()
  const left = await backlog(url)
  for (let open = left; open > 0; open = await backlog(url)) {
    if (performance.now() - begun > longestDrainMs)
      throw new Error(`${open} of ${left} were not answered in ${longestDrainMs / 1_000} seconds`)
    await setTimeout(250)
  }
  return { left, perSecond: (left / (performance.now() - begun)) * 1_000 }
}

/** Teams' other side: takes every post. */
const connector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201).end('{"id":"1"}'))
})
await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve))
const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`
const conversation = { ...activityOf().conversation, id: 'a:[<id>]' }
const body = JSON.stringify({ ...activityOf({ serviceUrl, conversation }), id: '[<id>]', text: 'calls' })

const folder = temporaryFolder()
const settings = { TEAMS_AUTH: 'off', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: `file:${folder}/k.db` }
const urls = {
  kumppani: `${await start('src/main.ts', settings)}/api/messages`,
  bare: `${await start('test/bench/bareTeams.ts')}/api/messages`,
}
const rates: Record<keyof typeof urls | 'answers', number[]> = { kumppani: [], bare: [], answers: [] }
try {
  for (let round = 0; round <= rounds; round++)
    for (const name of ['kumppani', 'bare'] as const) {
      const seen = await load(urls[name], body, round === 0 ? 2 : seconds)
      const drain = name === 'kumppani' ? await drained(urls.kumppani) : undefined
      if (seen.non2xx > 0) throw new Error(`${name}: ${seen.non2xx} were not taken`)
      if (round === 0) continue
      rates[name].push(seen.requests.average)
      const { p50, p99 } = seen.latency
      console.log(
        `${name.padEnd(10)} ${seen.requests.average.toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms`,
      )
      if (!drain) continue
      rates.answers.push(drain.perSecond)
      console.log(
        `           then ${drain.left} left to answer, ${drain.perSecond.toFixed(0)} answered a second`,
      )
    }
} finally {
  for (const child of children) child.kill('SIGKILL')
  connector.closeAllConnections()
  connector.close()
  removed(folder)
}
const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
const ratio = median(rates.kumppani) / median(rates.bare)
console.log(`Teams turn beside the bare SDK (budget 0.6): ${ratio.toFixed(2)}`)
console.log(`Answered after a burst: ${median(rates.answers).toFixed(0)} a second`)
