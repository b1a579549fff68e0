import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { createLog } from '../../src/logging/log.ts'
import { createBackground } from '../../src/queues/background.ts'
import { createOutbox } from '../../src/queues/outbox.ts'
import { text } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { startSender } from '../drill/fanout.ts'
import { fillNewsroom } from '../drill/newsroom.ts'
import { startPlatforms } from '../drill/platforms.ts'
import { targetsFor } from '../drill/targets.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { recorder } from '../platforms/recorder.ts'
import { direct, request, scene } from '../platforms/slack/payloads.ts'

/** Part of `npm run bench`: how fast the outbox is by itself, and whether people wait while it sends to a thousand places. */
const percentile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  Number.NaN

await throughput(3_000)
await acknowledgements(1_000)

/** Deliveries a second to a platform that takes everything at once. */
async function throughput(count: number) {
  await using bot = await testBot()
  const until = new Date(Date.now() + 3_600_000)
  for (let at = 0; at < count; at++)
    await bot.store.outbox.add(
      {
        id: `d${at}`,
        key: `k${at}`,
        lane: 'broadcast',
        address: { platform: 'web', place: `p${at}`, space: `T${at % 5}`, detail: {} },
        answer: { outcome: 'answered', locale: 'en', parts: [text('A call is open.')] },
        until,
      },
      new Date(),
    )
  const { platform } = recorder()
  const outbox = createOutbox({
    outbox: bot.store.outbox,
    background: createBackground(),
    platforms: new Map([['web', { ...platform, send: async () => 'receipt' }]]),
    now: () => new Date(),
    log: createLog('silent'),
  })
  const started = performance.now()
  const before = process.cpuUsage()
  outbox.wake()
  await outbox.idle()
  const seconds = (performance.now() - started) / 1_000
  const { user, system } = process.cpuUsage(before)
  await outbox.stop()
  console.log(
    `outbox without limits (budget 1,000/s): ${Math.round(count / seconds)}/s, ${Math.round((count * 1e6) / (user + system))} per second of processor time`,
  )
}

/** How long Slack waits for its acknowledgement, and a person for an answer, while a fan-out runs. */
async function acknowledgements(count: number) {
  const folder = temporaryFolder()
  const targets = targetsFor(count, 5)
  const platforms = await startPlatforms(targets)
  await fillNewsroom(folder, targets, platforms, 10_000)
  const child = startSender(folder, platforms)
  let address = ''
  let open = count
  createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
    const said = JSON.parse(line) as { url: string; open: number }
    address = said.url
    open = said.open
  })
  while (open === count) await wait(20)
  const acknowledged: number[] = []
  const asked = new Map<string, number>()
  for (let at = 0; open > count / 10 && at < 2_000; at++) {
    const channel = `D${at}`
    const started = performance.now()
    asked.set(channel, Date.now())
    const event = direct('haut', { ...scene, team: 'T1', user: `U${at}`, channel, bot: 'UT1' })
    const status = await fetch(`${address}/slack/events`, request(event)).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    )
    if (status === 200) acknowledged.push(performance.now() - started)
    await wait(50)
  }
  await wait(1_000)
  const answered = [...asked].flatMap(([channel, at]) => {
    const then = platforms.answered.get(channel)
    return then === undefined ? [] : [then - at]
  })
  child.kill()
  await platforms.stop()
  removed(folder)
  const said = (times: readonly number[]) =>
    [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${percentile(times, share).toFixed(0)} ms`).join('  ')
  console.log(`while ${count} targets are sent to, ${acknowledged.length} messages come in:`)
  console.log(`  acknowledged (budget p99 500 ms): ${said(acknowledged)}`)
  console.log(`  answered (${answered.length}): ${said(answered)}`)
}
