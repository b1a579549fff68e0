import { randomUUID } from 'node:crypto'

import { OperatorError } from '../errors.ts'
import { serve } from '../http/server.ts'
import { about, type Finding } from './finding.ts'
import type { Reach } from './reach.ts'

interface Listening {
  host: string
  port: number
  publicUrl: string | undefined
}

const quiet = { info() {}, warn() {}, error() {}, debug() {} }

/** Whether the bot can have its port, and whether its public address really leads there. */
export async function checkAddress({ host, port, publicUrl }: Listening, reach: Reach): Promise<Finding[]> {
  const portOf = about('Port')
  const word = randomUUID()
  const route = {
    path: '/healthz',
    handle: (_: unknown, response: { end(text: string): unknown }) => void response.end(word),
  }
  try {
    const server = await serve([route], { host, port }, quiet)
    const outside = await checkPublic(publicUrl, word, reach)
    await server.stop()
    return [portOf.ok(`${port} on ${host} is free.`), ...outside]
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
    const here = await reach.ask(`http://${name.includes(':') ? `[${name}]` : name}:${port}/healthz`)
    if (here?.text !== 'ok\n')
      return [portOf.mend(error.message), ...(await checkPublic(publicUrl, word, reach))]
    return [
      portOf.ok(`Kumppani answers at ${port} on ${host}.`),
      ...(await checkPublic(publicUrl, 'ok\n', reach)),
    ]
  }
}

async function checkPublic(publicUrl: string | undefined, word: string, reach: Reach): Promise<Finding[]> {
  if (!publicUrl) return []
  const address = about('PUBLIC_URL')
  const reached = await reach.ask(`${publicUrl}/healthz`)
  const insecure = publicUrl.startsWith('https:')
    ? []
    : [address.note('It does not begin with https:, and Slack and Teams send nothing to such an address.')]
  if (!reached)
    return [
      address.mend(`Could not reach ${publicUrl}. Check its name, its certificate and the way to this port.`),
      ...insecure,
    ]
  if (reached.text === word) return [address.ok(`${publicUrl} leads here.`), ...insecure]
  return [
    address.mend(
      `${publicUrl} answers (status ${reached.status}), but something else than this bot does. Point it to this port.`,
    ),
    ...insecure,
  ]
}
