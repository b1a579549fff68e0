import { commands } from '../commands/index.ts'
import { createBot } from './bot.ts'
import type { Search } from './domain/search/search.ts'
import { OperatorError } from './errors.ts'
import { searchOver } from './learning/freshSearch.ts'
import type { Log } from './logging/log.ts'
import type { Standing } from './settings/config.ts'
import type { ModelConfig } from './settings/modelSettings.ts'
import { endLoading } from './smallHeap.ts'
import type { Store } from './store/store.ts'

interface Parts {
  store: Store
  standing: Standing
  /** A language model that helps to answer. */
  model?: ModelConfig | undefined
  now: () => Date
  publicUrl?: string | undefined
  log: Pick<Log, 'error' | 'info' | 'warn'>
  /** The index over the store; it is built where none is given. */
  search?: Search | undefined
}

/** The bot over a store: message in, answer out. */
export async function assemble({ store, standing, model, now, publicUrl, log, search: given }: Parts) {
  const pack = await store.packs.loaded()
  if (!pack) throw new OperatorError('The database holds no pack.')
  const fresh = given ? undefined : await searchOver(store, commands)
  const search = given ?? fresh
  if (!search) throw new Error('no search')
  endLoading()
  const recordsChanged = () =>
    void fresh?.refresh().catch((error: unknown) => log.error({ err: error }, 'search is out of date'))
  const receive = createBot({
    store,
    pack,
    search,
    commands,
    standing,
    assistant: model && (await assistantOf(model, store, log)),
    now,
    publicUrl,
    recordsChanged,
    log: (error, id) => log.error({ err: error, id }, 'a message ended in a bug'),
  })
  return { pack, commands, search, receive, recordsChanged }
}

/** Loaded only where a model is configured. */
async function assistantOf(config: ModelConfig, store: Store, log: Parts['log']) {
  const { createAssistant } = await import('./llm/index.ts')
  return createAssistant({ config, store, log })
}
