import { startApp } from '../src/app.ts'
import { createLog } from '../src/logging/log.ts'
import { readConfig } from '../src/settings/config.ts'
import { removed, temporaryFolder } from './folder.ts'
import { databaseIn, openRealPack, searchOfRealPack } from './pack.ts'

interface Wishes {
  folder?: string
  now?: () => Date
  log?: ReturnType<typeof createLog>
}

/** The whole bot with the real pack, as it runs with these settings, behind a port of its own. */
export async function startWhole(
  settings: Readonly<Record<string, string>>,
  { folder = temporaryFolder(), now = () => new Date(), log = createLog('silent') }: Wishes = {},
) {
  const config = readConfig({ DATABASE_URL: databaseIn(folder), PORT: '0', ...settings })
  const store = await openRealPack(folder, { secret: config.secret, now: now() })
  const app = await startApp({ config, store, log, now, search: await searchOfRealPack(store) })
  const stop = async () => {
    await app.stop()
    await store.close()
  }
  return {
    url: app.url,
    folder,
    store,
    /** Stops the bot and leaves its database. */
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      removed(folder)
    },
  }
}
