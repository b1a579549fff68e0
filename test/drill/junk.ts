import { readFileSync } from 'node:fs'

import autocannon, { type Request } from 'autocannon'

import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { mention, request, secret, slash } from '../platforms/slack/payloads.ts'
import { randomFrom } from './limits.ts'
import { startVictim } from './process.ts'

const warmUp = 5_000
/** What the process may hold more after it has refused everything, in megabytes. */
const mostGrowth = 64

/** Sends forged, stale, garbled and oversized requests and watches the memory of the bot. */
export async function junk({ requests, seed }: { requests: number; seed: number }) {
  const folder = temporaryFolder()
  await (await openRealPack(folder)).close()
  const bot = await startVictim({
    DATABASE_URL: databaseIn(folder),
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
  })
  try {
    const attacks = attacksFrom(seed)
    await fire(bot.url, attacks, warmUp)
    const before = megabytesOf(bot.pid)
    const { statusCodeStats, errors, resets } = await fire(bot.url, attacks, requests)
    const after = megabytesOf(bot.pid)
    const statuses = Object.fromEntries(
      Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]),
    )
    const accepted = Object.entries(statuses).reduce(
      (sum, [status, count]) => sum + (Number(status) < 400 || Number(status) >= 500 ? count : 0),
      0,
    )
    // Some refusals close the connection; those are counted as resets.
    return {
      requests,
      accepted,
      errors,
      statuses,
      closed: resets,
      before,
      after,
      isFlat: after - before < mostGrowth,
      seed,
    }
  } finally {
    await bot.kill()
    removed(folder)
  }
}

const fire = (url: string, requests: Request[], amount: number) =>
  autocannon({ url: `${url}/slack/events`, connections: 20, amount, requests })

function attacksFrom(seed: number): Request[] {
  const random = randomFrom(seed)
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(32 + Math.floor(random() * 90))).join('')
  const kinds: (() => RequestInit)[] = [
    () => request(mention(noise(200)), { key: noise(20) }),
    () => request(slash(noise(200), 'https://x.example'), { key: noise(20) }),
    () => request(mention(noise(200)), { offset: -400 }),
    () => request(mention(noise(200)), { offset: 4_000 }),
    () => request(noise(3_000), { key: noise(20) }),
    () => ({ body: noise(500), headers: { 'content-type': noise(10).replaceAll(/\W/g, 'x') } }),
    () => ({ body: `{"type":"url_verification","challenge":"${'x'.repeat(20)}"}`, headers: {} }),
    () => request({ ...mention('x'), padding: 'x'.repeat(50_000) }, { key: noise(20) }),
  ]
  return Array.from({ length: 400 }, (_, at) => {
    const { body, headers } = kinds[at % kinds.length]?.() ?? {}
    return {
      method: 'POST',
      body: typeof body === 'string' ? body : '',
      headers: headers as Record<string, string>,
    }
  })
}

const megabytesOf = (pid: number | undefined) => {
  const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
