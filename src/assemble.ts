import { commands } from '../commands/index.ts'
import { createBot } from './bot.ts'
import type { Standing } from './config.ts'
import type { Search } from './domain/search/search.ts'
import { searchOver } from './entries.ts'
import { OperatorError } from './errors.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

interface Parts {
  store: Store
  standing: Standing
  now: () => Date
  log: Pick<Log, 'error'>
  /** The index over the store; it is built where none is given. */
  search?: Search | undefined
}

/** The bot over a store: message in, answer out. */
export async function assemble({ store, standing, now, log, search: given }: Parts) {
  const pack = await store.packs.loaded()
  if (!pack) throw new OperatorError('The database holds no pack.')
  const search = given ?? (await searchOver(store, commands))
  const receive = createBot({
    store,
    pack,
    search,
    commands,
    standing,
    now,
    log: (error, id) => log.error({ err: error, id }, 'a message ended in a bug'),
  })
  return { commands, search, receive }
}
