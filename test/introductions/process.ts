import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import type { Point } from '../drill/killPoints.ts'

/** The whole bot as a process of its own, which kills itself at a point, if one is named. */
export async function startProcess(settings: Readonly<Record<string, string>>, point?: Point) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/drill/victim.ts', ...(point ? [point] : [])],
    { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    gone.then(() => {
      throw new Error('the bot did not start')
    }),
  ])
  return {
    url,
    gone,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
