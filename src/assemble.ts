import { commands } from '../commands/index.ts'
import { createBot } from './bot.ts'
import { searchOver } from './entries.ts'
import { OperatorError } from './errors.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

interface Parts {
  store: Store
  /** Ids of people who are admins by configuration. */
  admins: readonly string[]
  now: () => Date
  log: Pick<Log, 'error'>
}

/** The bot over a store: message in, answer out. */
export async function assemble({ store, admins, now, log }: Parts) {
  const pack = await store.packs.loaded()
  if (!pack) throw new OperatorError('The database holds no pack.')
  const search = await searchOver(store, commands)
  const receive = createBot({
    store,
    pack,
    search,
    commands,
    admins,
    now,
    log: (error, id) => log.error({ err: error, id }, 'a message ended in a bug'),
  })
  return { commands, search, receive }
}
