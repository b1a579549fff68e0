import { commands } from '../commands/index.ts'
import { createBot } from '../src/bot.ts'
import { searchOver } from '../src/learning/freshSearch.ts'
import type { Locale } from '../src/locale.ts'
import { plain } from '../src/plain.ts'
import type { ModelConfig } from '../src/settings/modelSettings.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { removed, temporaryFolder } from './folder.ts'
import { databaseIn, openRealPack, realPack, searchOfRealPack } from './pack.ts'

interface Wishes {
  /** ISO day and time of the bot's clock. */
  now?: string
  packFolder?: string
  /** Where somebody else's database lies. */
  folder?: string
  /** A language model to help. */
  model?: ModelConfig
  /** What is logged of it. */
  modelLog?: (entry: object) => void
  /** Where people reach the bot's own pages. */
  publicUrl?: string
}

async function assistantOf(
  config: ModelConfig,
  store: Store,
  problems: unknown[],
  heard: (entry: object) => void,
) {
  const { createAssistant } = await import('../src/llm/index.ts')
  const log = { info: heard, warn: heard, error: (problem: unknown) => problems.push(problem) }
  return createAssistant({ config, store, log })
}

/** The whole bot on a database file of its own, with the real pack: what a person says goes in, what they read comes out. */
export async function testBot({
  now = '2026-11-24T10:00:00Z',
  packFolder = realPack,
  folder: given,
  model,
  modelLog = () => {},
  publicUrl,
}: Wishes = {}) {
  const folder = given ?? temporaryFolder()
  let time = now
  const clock = () => new Date(time)
  const isReal = packFolder === realPack
  const store = isReal
    ? await openRealPack(folder, { now: clock() })
    : await openStore({ url: databaseIn(folder), packFolder, now: clock() })
  const pack = await store.packs.loaded()
  if (!pack) throw new Error('no pack')
  const problems: unknown[] = []
  const search = isReal ? await searchOfRealPack(store) : await searchOver(store, commands)
  const receive = createBot({
    store,
    pack,
    search,
    commands,
    standing: new Map([['local:admin', 'admin']]),
    assistant: model && (await assistantOf(model, store, problems, modelLog)),
    now: clock,
    publicUrl,
    log: (error) => problems.push(error),
  })

  return {
    store,
    pack,
    /** The database's file. */
    file: `${folder}/kumppani.db`,
    search,
    receive,
    clock,
    /** Lets the bot's clock show another time. */
    setTime: (iso: string) => void (time = iso),
    /** What went wrong inside; a test that expects nothing leaves it empty. */
    problems,
    /** One message of one person in one conversation; the reply as they read it. */
    async say(text: string, locale?: Locale, person = 'local:tester') {
      const answer = await receive({ text, person, conversation: person, ...(locale ? { locale } : {}) })
      // Sums are written with no-break spaces; tests are easier to read without.
      return plain(answer, answer.locale).replaceAll(/[\u00a0\u202f]/g, ' ')
    },
    async [Symbol.asyncDispose]() {
      await store.close()
      if (!given) removed(folder)
    },
  }
}
