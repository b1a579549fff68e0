import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { appId, tenantId } from '../platforms/teams/person.ts'

const settings = {
  TEAMS_APP_ID: appId,
  TEAMS_APP_PASSWORD: 'not a real one',
  TEAMS_TENANT_ID: tenantId,
  PORT: '0',
  LOG_LEVEL: 'error',
}

/** Told to, it collects garbage, so that what is in memory is what is held on to. */
const tidy = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => globalThis.gc())")}`
const tsx = packagePath('node_modules/tsx/dist/loader.mjs')

/** The bot as operators run it, in a process of its own. */
async function startBot() {
  const folder = temporaryFolder()
  await (await openRealPack(folder)).close()
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', tsx, '--import', tidy, packagePath('src/main.ts')],
    { cwd: folder, env: { PATH: process.env['PATH'], DATABASE_URL: databaseIn(folder), ...settings } },
  )
  const url = await new Promise<string>((resolve) => {
    child.stderr.on('data', (said) => {
      const found = /http:\S+/.exec(String(said))?.[0]
      if (found) resolve(found)
    })
  })
  return {
    url,
    /** Megabytes of JavaScript objects that are held on to. */
    async heap() {
      child.kill('SIGUSR2')
      await setTimeout(2_000)
      const metrics = await (await fetch(`${url}/metrics`)).text()
      return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20
    },
    async [Symbol.asyncDispose]() {
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await exited
      removed(folder)
    },
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as any tenant could have made it, of a tenant that nobody has heard of. */
function junk() {
  const tid = randomUUID()
  const claims = { iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0', appid: appId, aud: appId }
  return `Bearer ${part({ alg: 'RS256', kid: randomUUID() })}.${part(claims)}.${randomUUID()}`
}

const requestLines = [
  'POST /api/messages HTTP/1.1',
  'host: 127.0.0.1',
  'content-type: application/json',
  'content-length: 0',
]
const request = (_: unknown, at: number) => {
  const last = at === together - 1 ? ['connection: close'] : []
  return `${[...requestLines, `authorization: ${junk()}`, ...last].join('\r\n')}\r\n\r\n`
}
const together = 500

/** One connection after another, many requests on each at once. How often which status came. */
async function attack(url: string, amount: number) {
  const statuses: Record<string, number> = {}
  const { port } = new URL(url)
  for (let sent = 0; sent < amount; sent += together) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(Array.from({ length: together }, request).join(''))
    for (const [, status = ''] of (await text(socket)).matchAll(/^HTTP\/1.1 (\d+)/gm))
      statuses[status] = (statuses[status] ?? 0) + 1
  }
  return statuses
}

test('50,000 requests with tokens of made-up tenants are refused, and leave nothing in memory', async () => {
  await using bot = await startBot()
  await attack(bot.url, 5_000)
  const before = await bot.heap()
  expect(await attack(bot.url, 50_000)).toEqual({ 401: 50_000 })
  const after = await bot.heap()
  // What the SDK would have kept of them: four texts of a hundred characters each.
  const kept = (50_000 * 4 * 100) / 2 ** 20
  expect(after - before).toBeLessThan(kept / 2)
}, 300_000)
