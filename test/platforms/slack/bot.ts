import { startApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { packagePath } from '../../../src/paths.ts'
import { openStore } from '../../../src/store/store.ts'
import { removed, temporaryFolder } from '../../folder.ts'
import { type FakeSlack, startFakeSlack } from './fake.ts'
import { request, secret } from './payloads.ts'

interface Options {
  fake?: FakeSlack
  settings?: Record<string, string>
}

/** The settings of a bot in many workspaces. */
export const many = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'cs',
  KUMPPANI_SECRET: 'a secret of at least 32 characters',
  PUBLIC_URL: 'https://bot.example',
}

/** The whole bot behind a port of its own, and Slack beside it. */
export async function startSlackBot({ fake, settings = {} }: Options = {}) {
  const folder = temporaryFolder()
  const slack = fake ?? (await startFakeSlack())
  const config = readConfig({
    DATABASE_URL: `file:${folder}/kumppani.db`,
    PORT: '0',
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'silent',
    ...settings,
  })
  const store = await openStore({
    url: config.databaseUrl,
    packFolder: packagePath('drizzle/seed/hevi'),
    now: new Date(),
    ...(config.secret ? { secret: config.secret } : {}),
  })
  const app = await startApp({ config: { ...config, port: 0 }, store, log: createLog(config.logLevel) })
  const post = (init: RequestInit) => fetch(`${app.url}/slack/events`, init)
  return {
    url: app.url,
    slack,
    store,
    post,
    /** As Slack would send it. */
    tell: (payload: object) => post(request(payload)),
    async [Symbol.asyncDispose]() {
      await app.stop()
      await store.close()
      await slack[Symbol.asyncDispose]()
      removed(folder)
    },
  }
}
