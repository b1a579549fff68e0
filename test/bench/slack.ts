import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import autocannon from 'autocannon'

import { packagePath } from '../../src/paths.ts'
import { startVictim } from '../drill/process.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { mention, request, secret } from '../platforms/slack/payloads.ts'

/**
 * `npx tsx test/bench/slack.ts`: from a Slack event to its acknowledgement, written down on the way, beside Slack's own
 * receiver that only acknowledges. Both in processes of their own, in turns, each event another one.
 */
const rounds = 3
const seconds = 4
const connections = 50
/** Slack tells of many channels. */
let channel = 0

const folder = temporaryFolder()
await (await openRealPack(folder)).close()
const slack = await startFakeSlack()
const ours = await startVictim({
  DATABASE_URL: databaseIn(folder),
  SLACK_SIGNING_SECRET: secret,
  SLACK_BOT_TOKEN: 'xoxb-T1',
  SLACK_API_URL: slack.apiUrl,
})
const bare = await startBare()
const results: Record<'bare' | 'ours', Measured[]> = { bare: [], ours: [] }
try {
  for (const url of [bare.url, ours.url]) await fire(url, 1)
  for (let round = 0; round < rounds; round++) {
    results.bare.push(await fire(bare.url, seconds))
    results.ours.push(await fire(ours.url, seconds))
    await ours.idle()
  }
} finally {
  await ours.kill()
  bare.child.kill('SIGKILL')
  await slack[Symbol.asyncDispose]()
  removed(folder)
}
const median = (of: keyof typeof results, value: (one: Measured) => number) =>
  results[of].map(value).toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN
for (const name of ['bare', 'ours'] as const)
  console.log(
    `Slack event acknowledged, ${name}`.padEnd(44),
    `${median(name, ({ perSecond }) => perSecond).toFixed(0)}/s`.padEnd(10),
    `p50 ${median(name, ({ p50 }) => p50)} ms`.padEnd(12),
    `p99 ${median(name, ({ p99 }) => p99)} ms`.padEnd(12),
    `refused ${results[name].reduce((sum, { refused }) => sum + refused, 0)}`,
  )
const ratio = median('ours', ({ perSecond }) => perSecond) / median('bare', ({ perSecond }) => perSecond)
console.log(`ours / bare (budget 0.6): ${ratio.toFixed(2)}`)

type Measured = Awaited<ReturnType<typeof fire>>

async function fire(url: string, duration: number) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `${url}/slack/events`,
    connections,
    duration,
    requests: [
      {
        method: 'POST',
        setupRequest(given) {
          const { body, headers } = request(
            mention('help', { channel: `C${(channel = (channel + 1) % 1_000)}` }),
          )
          return { ...given, body: body as string, headers: headers as Record<string, string> }
        },
      },
    ],
  })
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, refused: non2xx + errors }
}

async function startBare(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', packagePath('test/bench/bareSlack.ts')], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { url, child }
}
