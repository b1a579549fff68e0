import { startApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { packagePath } from '../../../src/paths.ts'
import { openStore } from '../../../src/store/store.ts'
import { removed, temporaryFolder } from '../../folder.ts'

/** The whole bot behind a port of its own, with nothing configured but the playground. */
export async function startPlayground(port = 0, folder = temporaryFolder()) {
  const config = readConfig({
    DATABASE_URL: `file:${folder}/kumppani.db`,
    PORT: String(port),
    KUMPPANI_PLAYGROUND: 'on',
    KUMPPANI_ADMINS: 'local:coordinator',
  })
  const store = await openStore({
    url: config.databaseUrl,
    packFolder: packagePath('drizzle/seed/hevi'),
    now: new Date(),
  })
  const app = await startApp({ config, store, log: createLog('silent') })
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
