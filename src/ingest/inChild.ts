import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Block } from '../domain/documents/mend.ts'
import { type Reason, Unreadable } from './kind.ts'

const mostBytes = 50 * 1024 * 1024
const mostMs = 60_000
const mostMegabytes = 512

const isSource = import.meta.url.endsWith('.ts')
const child = fileURLToPath(new URL(isSource ? './child.ts' : './child.js', import.meta.url))

/** A file's blocks, read with little memory and little time by a process of its own. Throws an `Unreadable`. */
export async function readInChild(path: string): Promise<Block[]> {
  if (statSync(path).size > mostBytes) throw new Unreadable('large')
  const reader = fork(child, [path], {
    execArgv: [...(isSource ? ['--import', 'tsx'] : []), `--max-old-space-size=${mostMegabytes}`],
    // No settings and no keys for a process that reads what strangers wrote.
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
  })
  const timer = setTimeout(() => {
    tooSlow = true
    reader.kill('SIGKILL')
  }, mostMs)
  let tooSlow = false
  try {
    return await new Promise<Block[]>((resolve, reject) => {
      reader.once('message', (said: { blocks: Block[] } | { reason: Reason }) =>
        'blocks' in said ? resolve(said.blocks) : reject(new Unreadable(said.reason)),
      )
      reader.once('error', () => reject(new Unreadable('broken')))
      // It ran out of memory or time before it could say so.
      reader.once('exit', () => reject(new Unreadable(tooSlow ? 'slow' : 'bomb')))
    })
  } finally {
    clearTimeout(timer)
    reader.kill('SIGKILL')
  }
}
