import { App, type Logger, type Receiver } from '@slack/bolt'

import type { Log } from '../../log.ts'
import { clientOptions } from './client.ts'
import type { Workspaces } from './workspaces.ts'

interface Parts {
  receiver: Receiver
  workspaces: Workspaces
  apiUrl: string
  logger: Logger
  log: Log
}

/** Bolt, told who we are in each workspace. Events from where we are not installed are acknowledged and left. */
export function createBoltApp({ receiver, workspaces, apiUrl, logger, log }: Parts) {
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    clientOptions: clientOptions(apiUrl, logger),
    async authorize({ teamId, enterpriseId, isEnterpriseInstall }) {
      const workspace = await workspaces.find({ teamId, enterpriseId, isEnterpriseInstall })
      if (!workspace) return {}
      const { token, botId, botUserId } = workspace
      return { botToken: token, botId, botUserId, workspace }
    },
  })
  app.use(async (args) => {
    const removed = 'event' in args && ['app_uninstalled', 'tokens_revoked'].includes(args.event.type)
    if (args.context['workspace'] || removed) return args.next()
    log.warn({ team: args.context.teamId }, 'an event from a workspace where the bot is not installed')
    if ('ack' in args) await (args.ack as () => Promise<void>)()
  })
  app.error(async (error) => {
    log.error({ err: error.original ?? error }, 'a Slack event could not be taken in')
    throw error
  })
  return app
}
