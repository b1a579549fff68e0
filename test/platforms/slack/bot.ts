import { startWhole } from '../../app.ts'
import { type FakeSlack, startFakeSlack } from './fake.ts'
import { request, secret } from './payloads.ts'

interface Options {
  fake?: FakeSlack
  settings?: Record<string, string>
  /** With a database that another bot left. */
  folder?: string
}

/** The settings of a bot in many workspaces. */
export const many = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'cs',
  KUMPPANI_SECRET: 'a secret of at least 32 characters',
  PUBLIC_URL: 'https://bot.example',
}

export type SlackBot = Awaited<ReturnType<typeof startSlackBot>>

/** The whole bot behind a port of its own, and Slack beside it. */
export async function startSlackBot({ fake, settings = {}, folder }: Options = {}) {
  const slack = fake ?? (await startFakeSlack())
  const whole = await startWhole(
    {
      SLACK_SIGNING_SECRET: secret,
      SLACK_BOT_TOKEN: 'xoxb-T1',
      SLACK_API_URL: slack.apiUrl,
      ...settings,
    },
    folder ? { folder } : {},
  )
  const post = (init: RequestInit) => fetch(`${whole.url}/slack/events`, init)
  return {
    url: whole.url,
    slack,
    folder: whole.folder,
    store: whole.store,
    /** Stops the bot; its database and Slack stay. */
    stop: whole.stop,
    post,
    /** As Slack would send it. */
    tell: (payload: object) => post(request(payload)),
    async [Symbol.asyncDispose]() {
      await whole[Symbol.asyncDispose]()
      await slack[Symbol.asyncDispose]()
    },
  }
}
