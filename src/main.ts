import './smallHeap.ts'
import { userInfo } from 'node:os'

import { assemble } from './assemble.ts'
import { OperatorError } from './errors.ts'
import { formsOf } from './form.ts'
import { createLog } from './logging/log.ts'
import { packagePath } from './paths.ts'
import { talkJsonl } from './platforms/terminal/jsonl.ts'
import { askOnce, talk, type Terminal } from './platforms/terminal/talk.ts'
import { type Config, readConfig } from './settings/config.ts'
import { environment } from './settings/environment.ts'
import { openStore, type Store } from './store/store.ts'

async function main([mode, ...rest]: readonly string[]) {
  if (mode === 'doctor') return doctor()
  const config = readConfig(environment())
  const store = await openStore({
    url: config.databaseUrl,
    packFolder: packagePath('drizzle/seed', config.pack),
    secret: config.secret,
    now: new Date(),
  })
  for (const ref of store.edited) console.error(`Kept as people edited it, not as the pack has it: ${ref}`)
  try {
    if (mode === 'chat') await chat(config, store, rest)
    else if (mode === 'ingest') await readIn(config, store, rest)
    else await start(config, store)
  } finally {
    await store.close()
  }
}

/** Says what to mend, and ends with 1 when there is something. */
async function doctor() {
  const { examine, reportOf } = await import('./doctor/doctor.ts')
  const findings = await examine({ environment: environment() })
  console.log(reportOf(findings))
  if (findings.some(({ state }) => state === 'mend')) process.exitCode = 1
}

/** Reads documents in; what it says goes to people, so it goes to standard output. */
async function readIn({ standing, logLevel }: Config, store: Store, words: readonly string[]) {
  const { ingest } = await import('./ingest/index.ts')
  const now = new Date()
  const { search } = await assemble({ store, standing, now: () => now, log: createLog(logLevel) })
  for (const line of await ingest(words, { store, search, now })) console.log(line)
}

async function chat(config: Config, store: Store, words: readonly string[]) {
  const terminal = await terminalOf(config, store)
  if (words[0] === '--jsonl') return talkJsonl(process.stdin, process.stdout, terminal.receive)
  if (words.length === 0) return talk(terminal)
  const { outcome } = await askOnce(terminal, words.join(' '))
  if (outcome === 'failed') process.exitCode = 1
}

/** Every platform that is configured; with none, the local ones: the playground, and the terminal where there is one. */
async function start(config: Config, store: Store) {
  const { startApp } = await import('./app.ts')
  const log = createLog(config.logLevel)
  const local = !config.slack && !config.teams
  const app = await startApp({ config, store, log: local ? createLog('warn') : log })
  console.error(`Kumppani: ${app.url}  (${app.platforms.join(', ')})`)
  if (local && process.stdin.isTTY) await talk(await terminalOf(config, store))
  else await toldToStop()
  await app.stop()
}

async function terminalOf(config: Config, store: Store): Promise<Terminal> {
  const now = () => new Date()
  const { receive, commands } = await assemble({
    store,
    standing: config.standing,
    model: config.model,
    now,
    log: createLog(inTerminal(config.logLevel)),
  })
  return {
    input: process.stdin,
    output: process.stdout,
    person: `local:${userInfo().username}`,
    receive,
    ...formsOf(commands, store, config.standing),
  }
}

/** Who talks in a terminal reads both outputs: lines that nothing follows from would stand between the answers. */
const inTerminal = (level: Config['logLevel']) => (level === 'info' ? 'warn' : level)

const toldToStop = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit())

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error)
  process.exitCode = 1
}
