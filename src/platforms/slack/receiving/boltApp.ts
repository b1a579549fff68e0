import { App, type Logger, type Receiver } from '@slack/bolt'

import type { Log } from '../../../logging/log.ts'
import { clientOptions } from '../sending/client.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'
import type { Hearing } from './events.ts'

interface Parts {
  receiver: Receiver
  workspaces: Workspaces
  hear: Hearing
  apiUrl: string
  logger: Logger
  log: Log
}

/**
 * Bolt, told who we are in each workspace. Events from where we are not installed are acknowledged and left; the others
 * are heard here, since Bolt takes every event past all listeners.
 */
export function createBoltApp({ receiver, workspaces, hear, apiUrl, logger, log }: Parts) {
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    ignoreSelf: false,
    clientOptions: clientOptions(apiUrl, logger),
    async authorize({ teamId, enterpriseId, isEnterpriseInstall }) {
      const workspace = await workspaces.find({ teamId, enterpriseId, isEnterpriseInstall })
      if (!workspace) return {}
      const { token, botId, botUserId } = workspace
      return { botToken: token, botId, botUserId, workspace }
    },
  })
  app.use(async (args) => {
    const { context } = args
    const removed =
      'event' in args && (args.event.type === 'app_uninstalled' || args.event.type === 'tokens_revoked')
    if (context['workspace'] || removed)
      return 'event' in args ? hear(args.event, context, args.body.event_time) : args.next()
    log.warn({ team: context.teamId }, 'an event from a workspace where the bot is not installed')
    if ('ack' in args) await (args.ack as () => Promise<void>)()
  })
  app.error(async (error) => {
    log.error({ err: error.original ?? error }, 'a Slack event could not be taken in')
    throw error
  })
  return app
}
