import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { startApp } from '../../src/app.ts'
import { createNames } from '../../src/domain/search/namedIn.ts'
import { createLog } from '../../src/logging/log.ts'
import { packagePath } from '../../src/paths.ts'
import { readConfig } from '../../src/settings/config.ts'
import { openStore } from '../../src/store/store.ts'

/** Whoever starts it early says when it may begin. */
if (process.env['DRILL_WAITS']) {
  await once(process.stdin, 'data')
  process.stdin.destroy()
}

/** The bot as configured, without its search, until everything that was queued is sent or given up. Prints how far it is. */
const config = readConfig(process.env)
const store = await openStore({
  url: config.databaseUrl,
  packFolder: packagePath('drizzle/seed', config.pack),
  secret: config.secret,
  now: new Date(),
})
const search = {
  features: () => new Map(),
  mended: (text: string) => text,
  find: () => [],
  names: createNames([]),
  languageOf: () => undefined,
}
const app = await startApp({ config, store, log: createLog('silent'), search })
for (;;) {
  const { waiting = 0, sending = 0, sent = 0, failed = 0 } = await store.outbox.counts()
  console.log(JSON.stringify({ url: app.url, open: waiting + sending, sent, failed }))
  if (waiting + sending === 0) break
  await wait(100)
}
await app.stop()
await store.close()
