import { type App, HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'

import type { SlackConfig } from '../../config.ts'
import type { Errands } from './errands.ts'
import type { Installer } from './installer.ts'

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

/**
 * Bolt acknowledges an event before anybody has handled it. Here the acknowledgement is held back until then, over a
 * socket too, and what is being handled is waited for at the end.
 */
export const held = (receiver: Receiver, errands: Errands): Receiver => ({
  init(app) {
    const holding: Pick<App, 'processEvent'> = {
      processEvent: (event) =>
        errands.watched(
          (async () => {
            let held: [response: unknown] | undefined
            await app.processEvent({
              ...event,
              async ack(response) {
                held = [response]
              },
            })
            if (held) await event.ack(held[0])
          })(),
        ),
    }
    receiver.init(holding as App)
  },
  start: (...given) => receiver.start(...given),
  stop: (...given) => receiver.stop(...given),
})
