import type { IncomingMessage, ServerResponse } from 'node:http'

import type { InvokeResponse } from 'botbuilder'
import { z } from 'zod'

import { OperatorError } from '../../errors.ts'
import type { Route } from '../../http/route.ts'
import type { Log } from '../../logging/log.ts'
import type { Reception } from '../../reception.ts'
import type { TeamsConfig } from '../../settings/config.ts'
import type { Platform } from '../platform.ts'
import { type Incoming, tenantsOf } from './activity.ts'
import { createAdapter, issuer, type Overrides } from './adapter.ts'
import { createDelivery } from './deliver.ts'
import { passGate, Refused } from './gate.ts'
import { pace } from './limits.ts'
import { createChanges, createSend, createSign } from './send.ts'
import { createTurns } from './turns.ts'
import { createTyping } from './typing.ts'

interface Parts {
  config: TeamsConfig
  /** Where the bot's own pages are. */
  publicUrl: string | undefined
  reception: Reception
  log: Log
  now: () => Date
  overrides?: Overrides
}

export function createTeams({
  config,
  publicUrl,
  reception,
  log,
  overrides,
}: Parts): Platform & { routes: readonly Route[] } {
  const adapter = createAdapter(config, overrides)
  const sending = { adapter, appId: config.appId, reception }
  const typing = createTyping(createSign(sending))
  const turn = createTurns({ reception, publicUrl, typing })
  const allowedTenants = new Set(config.allowedTenants.map((id) => id.toLowerCase()))
  const open = new Set<Promise<void>>()
  let stopped = false

  async function receive(request: IncomingMessage): Promise<InvokeResponse | undefined> {
    if (stopped) throw new Refused(503, 'stopping')
    const activity = await passGate(request, config.auth === 'off' ? undefined : issuer)
    let genuine = false
    try {
      return await adapter.receive(request.headers.authorization ?? '', activity, async (context) => {
        genuine = true
        if (!admits(activity)) throw new Refused(403, 'foreign tenant')
        await turn(context)
      })
    } catch (error) {
      if (!genuine) throw new Refused(401, error instanceof Error ? error.message : 'not verified')
      throw error instanceof z.ZodError ? new Refused(400, 'no button of ours') : error
    }
  }

  function admits(activity: Incoming) {
    if (config.auth === 'off') return true
    const tenants = tenantsOf(activity)
    return tenants.length > 0 && tenants.every((id) => allowedTenants.has(id.toLowerCase()))
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    try {
      write(response, await receive(request))
    } catch (error) {
      const status = error instanceof Refused ? error.status : 500
      if (error instanceof Refused) log.info({ status, reason: error.message }, 'refused a request to Teams')
      else log.error({ err: error }, 'a turn of Teams failed')
      // The rest of the body is not read.
      if (!request.complete) response.setHeader('connection', 'close')
      response.writeHead(status).end()
    }
  }

  return {
    name: 'teams',
    pace,
    async start() {
      if (config.auth === 'off') log.warn({}, 'TEAMS_AUTH=off: anyone on this computer may speak as anyone')
      else if (allowedTenants.size === 0)
        throw new OperatorError(
          'TEAMS_TENANT_ID or TEAMS_ALLOWED_TENANTS must say whose people may use the bot.',
        )
    },
    async stop() {
      stopped = true
      await Promise.all(open)
    },
    send: createDelivery({ send: createSend(sending), typing, reception }),
    ...createChanges(sending),
    /** Teams has no way to look for a post by a key of ours. */
    find: async () => 'unknowable',
    routes: [
      {
        path: '/api/messages',
        async handle(request, response) {
          const answering = answer(request, response)
          open.add(answering)
          await answering.finally(() => open.delete(answering))
        },
      },
    ],
  }
}

function write(response: ServerResponse, { status, body }: InvokeResponse = { status: 200 }) {
  if (status >= 400 || body === undefined) return void response.writeHead(status).end()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
