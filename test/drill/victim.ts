import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { packagePath } from '../../src/paths.ts'
import { openStore } from '../../src/store/store.ts'
import { dyingAt, type Point } from './killPoints.ts'

/** The whole bot as configured, which kills itself at the point named on the command line. Prints its address. */
const config = readConfig(process.env)
const store = await openStore({
  url: config.databaseUrl,
  packFolder: packagePath('drizzle/seed', config.pack),
  secret: config.secret,
  now: new Date(),
})
const app = await startApp({
  config,
  store: dyingAt(process.argv[2] as Point | undefined, store),
  log: createLog('silent'),
})
console.log(app.url)
