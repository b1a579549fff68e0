import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import Sqlite from 'better-sqlite3'
import MiniSearch from 'minisearch'

import { createFeatures } from '../../src/domain/search/features.ts'
import { createSearch, type Entry } from '../../src/domain/search/search.ts'
import { packagePath } from '../../src/paths.ts'
import { testBot } from '../bot.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { matchingRuns } from './matching.ts'
import { modelTimes } from './model.ts'

/** `npm run bench`: the budgets of the design, measured. Prints one table; nothing passes or fails here. */

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  Number.NaN

function measure(name: string, runs: readonly (() => unknown)[]) {
  for (const run of runs.slice(0, 20)) run()
  const times = runs.map((run) => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  print(name, times)
}

const print = (name: string, times: readonly number[]) =>
  console.log(
    name.padEnd(44),
    ...[0.5, 0.95, 0.99].map((share) =>
      `p${share * 100} ${percentile(times, share).toFixed(2)} ms`.padEnd(16),
    ),
  )

/** A fixed sequence, so that every run searches the same texts. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

await using bot = await testBot()
const features = createFeatures(await bot.store.concepts.all())
const phrasings = (await bot.store.phrasings.all()).flatMap(({ fi, sv, en }) => [...fi, ...sv, ...en])
const vocabulary = [...new Set(phrasings.flatMap((text) => text.split(' ')))]
const questions = phrasings.filter((_, at) => at % Math.ceil(phrasings.length / 300) === 0)
console.log(`${phrasings.length} phrasings in the pack, ${questions.length} questions asked\n`)

/** What has been asked a few times is compiled: as in a program that runs for days. */
const roundsOfUse = 6

async function answerTimes() {
  const times: number[] = []
  for (const text of questions) {
    const start = performance.now()
    await bot.receive({ text, person: 'local:bench', conversation: 'bench' })
    times.push(performance.now() - start)
  }
  return times
}
print('whole answer, just started', await answerTimes())
print('whole answer, all asked once more', await answerTimes())
for (let round = 0; round < roundsOfUse; round++) await answerTimes()
print('whole answer, in use (budget p50 5, p99 25)', await answerTimes())

print('added to a model’s answer (budget p95 50)', await modelTimes(questions))

for (const size of [100, 10_000, 100_000]) {
  const next = random(7)
  const texts = Array.from({ length: size }, () =>
    Array.from(
      { length: 3 + Math.floor(next() * 8) },
      () => vocabulary[Math.floor(next() * vocabulary.length)],
    ).join(' '),
  )
  const asked = size > 10_000 ? questions.slice(0, 60) : questions
  console.log(`\n${size} texts`)

  const started = performance.now()
  const entries = Array.from({ length: Math.ceil(size / 30) }, (_, at): Entry => {
    const said = texts.slice(at * 30, (at + 1) * 30)
    const part = (from: number) => ({ body: '', said: said.slice(from, from + 10) })
    return {
      ref: `card:${at}`,
      line: `ask card:${at}`,
      title: { fi: said[0] ?? '', sv: said[10] ?? '', en: said[20] ?? '' },
      texts: { fi: part(0), sv: part(10), en: part(20) },
    }
  })
  const search = createSearch(entries, features)
  console.log(`  Kumppani: indexed in ${(performance.now() - started).toFixed(0)} ms`)
  measure(
    '  Kumppani',
    asked.map((question) => () => search.find(question)),
  )

  const mini = new MiniSearch({ fields: ['text'] })
  mini.addAll(texts.map((text, id) => ({ id, text })))
  measure(
    '  MiniSearch, as it comes',
    asked.map((question) => () => mini.search(question)),
  )

  const database = new Sqlite(':memory:')
  database.exec('create virtual table texts using fts5(text)')
  const insert = database.prepare('insert into texts values (?)')
  database.transaction(() => texts.forEach((text) => insert.run(text)))()
  const select = database.prepare('select rowid from texts where texts match ? order by bm25(texts) limit 10')
  const anyWord = (question: string) =>
    (question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ')
  measure(
    '  SQLite FTS5, any word',
    asked.map((question) => () => select.all(anyWord(question))),
  )
  database.close()
}

console.log('')
for (const [name, runs] of Object.entries(await matchingRuns(bot.store, bot.search))) measure(name, runs)

await startTimes()

/** From the shell to the first answer, with the database there already; and what the process then holds. */
async function startTimes() {
  const main = packagePath('dist/program/main.js')
  if (!existsSync(main)) return console.log('start: run npm run build first')
  const folder = temporaryFolder()
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'kumppani.db')}` }
  const first = await firstAnswer(main, env)
  console.log(`start, empty database: first answer after ${first.milliseconds.toFixed(0)} ms`)
  const later = []
  for (let round = 0; round < 5; round++) later.push(await firstAnswer(main, env))
  const milliseconds = percentile(
    later.map((run) => run.milliseconds),
    0.5,
  )
  const megabytes = Math.max(...later.map((run) => run.megabytes))
  console.log(
    `start, existing database (budget 1,500 ms, 150 MB): ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB resident`,
  )
  removed(folder)
}

async function firstAnswer(main: string, env: NodeJS.ProcessEnv) {
  const started = performance.now()
  const child = spawn(process.execPath, [main, 'chat', '--jsonl'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.write('{"id":"1","text":"mitkä haut ovat auki?"}\n')
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const milliseconds = performance.now() - started
  const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  child.stdin.end()
  await new Promise((resolve) => child.once('close', resolve))
  return { milliseconds, megabytes: Number(kilobytes) / 1024 }
}
