import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import Sqlite from 'better-sqlite3'

import { packagePath } from '../../src/paths.ts'
import { answers, startBrowser } from '../browser/browser.ts'
import { removed, temporaryFolder } from '../folder.ts'

/** How long whoever is new here waits: from `npm start` without a database to an answer in the browser. */
const promisedMs = 10_000

const folder = temporaryFolder()
const browser = await startBrowser()
const begun = performance.now()
const bot = spawn('npm', ['start', '--silent'], {
  cwd: packagePath(),
  env: { ...process.env, DATABASE_URL: `file:${folder}/kumppani.db`, PORT: '0' },
  stdio: ['ignore', 'ignore', 'pipe'],
  detached: true,
})
try {
  const page = await browser.newPage({ locale: 'fi' })
  await page.goto(await addressSaid())
  await page.locator('.prompts button').first().click()
  const answer = answers(page).first()
  await answer.waitFor()
  const tookMs = Math.round(performance.now() - begun)
  const isSourced = (await answer.innerText()).includes('Lähde')
  const learntNow = learntIn(`${folder}/kumppani.db`)
  console.log(JSON.stringify({ firstAnswerMs: tookMs, promisedMs, isSourced, learntNow }))
  if (tookMs > promisedMs || !isSourced || learntNow > 0) process.exitCode = 1
} finally {
  if (bot.pid) process.kill(-bot.pid, 'SIGTERM')
  await browser.close()
  removed(folder)
}

async function addressSaid() {
  for await (const line of createInterface({ input: bot.stderr })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url) return url
  }
  throw new Error('The bot did not start')
}

/** What the start had to learn itself: nothing, where the build has learnt it. */
function learntIn(file: string) {
  const database = new Sqlite(file, { readonly: true })
  const { count } = database.prepare('select count(*) as count from search_indexes').get() as {
    count: number
  }
  database.close()
  return count
}
