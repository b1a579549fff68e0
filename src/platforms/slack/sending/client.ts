import { type Logger, WebClient, type WebClientOptions } from '@slack/web-api'

import { createCache } from '../../../cache.ts'

/** Calls Slack in the name of one token. */
export type ClientOf = (token: string) => WebClient

const timeoutMs = 10_000
const mostClients = 1_000

/** One try and no waiting: pace and repetition are the outbox's. Never shares an object: clients write into `headers`. */
export const clientOptions = (slackApiUrl: string, logger: Logger): WebClientOptions => ({
  slackApiUrl,
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: timeoutMs,
})

export function createClients(slackApiUrl: string, logger: Logger): ClientOf {
  const clients = createCache<WebClient>(mostClients)
  return (token) => {
    const known = clients.get(token)
    if (known) return known
    const client = new WebClient(token, clientOptions(slackApiUrl, logger))
    clients.set(token, client)
    return client
  }
}
