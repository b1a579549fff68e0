import { userInfo } from 'node:os'

import { commands } from '../commands/index.ts'
import { createBot } from './bot.ts'
import { readConfig } from './config.ts'
import { searchOver } from './entries.ts'
import { OperatorError } from './errors.ts'
import { packagePath } from './paths.ts'
import { talkJsonl } from './platforms/terminal/jsonl.ts'
import { askOnce, talk } from './platforms/terminal/talk.ts'
import { openStore } from './store/store.ts'

async function main([mode, ...rest]: readonly string[]) {
  const config = readConfig(process.env)
  const store = await openStore({
    url: config.databaseUrl,
    packFolder: packagePath('drizzle/seed', config.pack),
    now: new Date(),
  })
  for (const ref of store.edited) console.error(`Kept as people edited it, not as the pack has it: ${ref}`)
  try {
    const pack = await store.packs.loaded()
    if (!pack) throw new OperatorError('The database holds no pack.')
    const search = await searchOver(store, commands)
    const log = (error: unknown, id: string) => console.error(id, error)
    const receive = createBot({ store, pack, search, commands, now: () => new Date(), log })
    const terminal = {
      input: process.stdin,
      output: process.stdout,
      person: `local:${userInfo().username}`,
      receive,
    }
    if (mode === 'chat' && rest[0] === '--jsonl') await talkJsonl(process.stdin, process.stdout, receive)
    else if (mode === 'chat' && rest.length > 0) {
      const { outcome } = await askOnce(terminal, rest.join(' '))
      if (outcome === 'failed') process.exitCode = 1
    } else await talk(terminal)
  } finally {
    await store.close()
  }
}

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit())

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error)
  process.exitCode = 1
}
