import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type WebSocket, WebSocketServer } from 'ws'

import { refusals } from './limitsOf.ts'
import { createQueue } from './queue.ts'

type Json = { [key: string]: unknown }

export interface Call {
  method: string
  token: string
  args: Json
}

/** How a call goes wrong: an answer with an error, a status, accepted with the answer lost, or no answer at all. */
type Fault =
  | { error: string }
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'lost'
  | 'silent'

export interface Team {
  team: string
  bot: string
  user: string
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>

const oneTeam: Record<string, Team> = { 'xoxb-T1': { team: 'T1', bot: 'B1', user: 'UBOT' } }

/** Slack’s side: its Web API with memory, the addresses it gives out for answers, and its socket. */
export async function startFakeSlack({ teams = oneTeam, locale = 'fi-FI' } = {}) {
  const calls: Call[] = []
  const queues = new Map<string, ReturnType<typeof createQueue<Call>>>()
  const faults = new Map<string, Fault[]>()
  const posted: (Json & { channel: string; ts: string })[] = []
  const sockets = createQueue<WebSocket>()
  let clock = 1_790_000_000

  const queueOf = (method: string) => {
    const queue = queues.get(method) ?? createQueue<Call>()
    queues.set(method, queue)
    return queue
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const link = new WebSocketServer({ server, path: '/link' })
  link.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
    sockets.put(socket)
  })

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request)
    const method = (request.url ?? '').replace(/^\/(api\/)?/, '').replace(/^response\/.*/, 'response')
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    const call = { method, token, args: parse(body, request.headers['content-type']) }
    const fault = faults.get(method)?.shift()
    const said = fault && fault !== 'lost' ? undefined : answer(call)
    calls.push(call)
    queueOf(method).put(call)
    if (fault === 'silent') return
    if (fault === 'lost') request.socket.destroy()
    else if (fault && 'status' in fault)
      response.writeHead(fault.status, fault.headers).end(fault.body ?? 'trouble')
    else {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(fault ? { ok: false, ...fault } : said))
    }
  }

  /** A code is the token that it is exchanged for. */
  function installed(code: string): Json {
    const team = teams[code]
    if (!team) return failed('invalid_code')
    return {
      ok: true,
      app_id: 'A1',
      token_type: 'bot',
      scope: 'chat:write',
      access_token: code,
      bot_user_id: team.user,
      team: { id: team.team, name: 'Team' },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'UINSTALLER' },
    }
  }

  function answer({ method, token, args }: Call): Json {
    if (method === 'response') return { ok: true }
    if (method === 'apps.connections.open')
      return token.startsWith('xapp-')
        ? { ok: true, url: `ws://127.0.0.1:${port}/link` }
        : failed('invalid_auth')
    if (method === 'oauth.v2.access') return installed(String(args['code']))
    const me = teams[token]
    if (!me) return failed('invalid_auth')
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: me.team, bot_id: me.bot, user_id: me.user, is_enterprise_install: false }
      case 'users.info':
        return { ok: true, user: { id: args['user'], locale } }
      case 'chat.postMessage': {
        if (refusals(args).length > 0) return failed('invalid_blocks')
        const ts = `${++clock}.000100`
        posted.push({ ...args, channel: String(args['channel']), ts, bot_id: me.bot, user: me.user })
        return { ok: true, ts, channel: args['channel'] }
      }
      case 'chat.update':
      case 'chat.delete': {
        const at = posted.findIndex(({ channel, ts }) => channel === args['channel'] && ts === args['ts'])
        const old = posted[at]
        if (!old) return failed('message_not_found')
        if (old['user'] !== me.user) return failed('cant_update_message')
        if (refusals(args).length > 0) return failed('invalid_blocks')
        posted.splice(at, 1, ...(method === 'chat.update' ? [{ ...old, ...args }] : []))
        return { ok: true, channel: old.channel, ts: old.ts }
      }
      case 'conversations.history':
      case 'conversations.replies':
        return {
          ok: true,
          messages: posted.filter(
            ({ channel, thread_ts: thread }) => channel === args['channel'] && thread === args['ts'],
          ),
        }
      case 'conversations.open':
        return { ok: true, channel: { id: `D${String(args['users'])}` } }
      case 'conversations.info':
        return { ok: true, channel: { id: args['channel'], name: 'yleinen' } }
      case 'views.open':
      case 'views.publish': {
        const view = args['view'] as { blocks: unknown }
        return refusals(view, 100).length > 0 ? failed('invalid_blocks') : { ok: true }
      }
      default:
        return { ok: true }
    }
  }

  return {
    url,
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response/1`,
    calls,
    posted,
    /** The next call of the method that nobody has taken. */
    next: (method: string) => queueOf(method).take(),
    left: (method: string) => queueOf(method).left,
    /** How the next calls of the method go wrong, one each. */
    break(method: string, ...given: Fault[]) {
      faults.set(method, [...(faults.get(method) ?? []), ...given])
    },
    socket: () => sockets.take(),
    async [Symbol.asyncDispose]() {
      for (const socket of link.clients) socket.terminate()
      link.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const failed = (error: string) => ({ ok: false, error })

async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Slack’s clients send forms whose structured values are JSON. */
function parse(body: string, type = ''): Json {
  if (type.startsWith('application/json')) return JSON.parse(body) as Json
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      /^(blocks|view|metadata|prompts)$/.test(name) ? (JSON.parse(value) as unknown) : value,
    ]),
  )
}
