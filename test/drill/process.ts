import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { packagePath } from '../../src/paths.ts'
import { builtProgram } from '../built.ts'

export type Victim = Awaited<ReturnType<typeof startVictim>>

let built: Promise<string> | undefined
/** Built once for all its starts. */
const victim = () =>
  (built ??= builtProgram('test/drill/victim.ts').then(({ program, removed }) => {
    process.once('exit', removed)
    return program
  }))

/** The bot in a process of its own. */
export async function startVictim(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [await victim()], {
    cwd: packagePath('.'),
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  // Writing to a process that has just died is no trouble here.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the bot ended')
    return value
  }
  const ask = (line: string) => {
    child.stdin.write(`${line}\n`)
    return next()
  }
  const url = await next()
  return {
    url,
    pid: child.pid,
    /** It kills itself when an event comes to the point. */
    arm: ask,
    /** Ends when nothing is under way any more. */
    async idle() {
      while ((await ask('status')) !== '0') await wait(20)
    },
    /** Ends when the process has. */
    dead: () => exit,
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
  }
}
