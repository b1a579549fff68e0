import { readFileSync } from 'node:fs'

import { kindOf, Unreadable } from './kind.ts'
import { readDocument } from './read.ts'

/** A process of its own for one file: whatever the file does to it, the bot goes on. */
async function main(path: string) {
  try {
    const bytes = readFileSync(path)
    const blocks = await readDocument(kindOf(path, bytes), new Uint8Array(bytes))
    process.send?.({ blocks })
  } catch (error) {
    process.send?.({ reason: error instanceof Unreadable ? error.reason : 'broken' })
  }
}

await main(process.argv[2] ?? '')
process.disconnect?.()
