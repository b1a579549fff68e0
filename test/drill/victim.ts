import { createInterface } from 'node:readline'

import { startApp } from '../../src/app.ts'
import { createLog } from '../../src/logging/log.ts'
import { packagePath } from '../../src/paths.ts'
import { readConfig } from '../../src/settings/config.ts'
import { openStore } from '../../src/store/store.ts'
import { dyingAt, type Point } from './killPoints.ts'

/**
 * The whole bot as configured. Prints its address; then takes a line at a time and answers each: `status` with how much
 * is under way, anything else is the point at which the process kills itself.
 */
const config = readConfig(process.env)
const store = await openStore({
  url: config.databaseUrl,
  packFolder: packagePath('drizzle/seed', config.pack),
  secret: config.secret,
  now: new Date(),
})
let armed: Point | undefined
const app = await startApp({ config, store: dyingAt(() => armed, store), log: createLog('silent') })
console.log(app.url)

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'status') {
    const { waiting = 0, sending = 0 } = await store.outbox.counts()
    console.log((await store.inbox.waiting()) + waiting + sending)
  } else {
    armed = line as Point
    console.log('armed')
  }
}
