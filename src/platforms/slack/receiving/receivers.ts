import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'

import type { SlackConfig } from '../../../settings/config.ts'
import type { Installer } from '../workspaces/installer.ts'

/** Bolt's way to take requests in. Answers 500 to whatever could not be written down, so that Slack repeats it. */
export const httpReceiver = (
  { signingSecret, appToken }: SlackConfig,
  logger: Logger,
  installer?: Installer,
) =>
  new HTTPReceiver({
    logger,
    processBeforeResponse: true,
    ...(appToken
      ? { signingSecret: '', signatureVerification: false, endpoints: [] }
      : { signingSecret: signingSecret ?? '', endpoints: ['/slack/events'] }),
    ...installer,
    async processEventErrorHandler({ response }) {
      if (!response.headersSent) response.writeHead(500).end()
      return true
    },
  })

/** `calls` go without our limits: a lost connection is opened again and again. */
export const socketReceiver = (appToken: string, logger: Logger, calls: WebClientOptions) =>
  new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: calls },
    async processEventErrorHandler() {
      return false
    },
  })
