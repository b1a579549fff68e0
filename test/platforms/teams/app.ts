import { startApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { packagePath } from '../../../src/paths.ts'
import { openStore } from '../../../src/store/store.ts'
import { removed, temporaryFolder } from '../../folder.ts'

/** The whole bot with Teams alone, asking for no tokens, as it runs beside the Agents Playground. */
export async function startWithTeams() {
  const folder = temporaryFolder()
  const config = readConfig({ DATABASE_URL: `file:${folder}/kumppani.db`, PORT: '0', TEAMS_AUTH: 'off' })
  const store = await openStore({
    url: config.databaseUrl,
    packFolder: packagePath('drizzle/seed/hevi'),
    now: new Date(),
  })
  const app = await startApp({ config, store, log: createLog('silent') })
  return {
    url: `${app.url}/api/messages`,
    folder,
    async [Symbol.asyncDispose]() {
      await app.stop()
      await store.close()
      removed(folder)
    },
  }
}
