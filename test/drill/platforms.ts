import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { createLimit, documented, randomFrom } from './limits.ts'
import { roundIn } from './newsroom.ts'
import type { Target } from './targets.ts'

interface Posted {
  ts: string
  key: string | undefined
  round: number
}

/** Milliseconds that a post takes to arrive, and its answer to come back. */
const wayMs = { shortest: 10, longest: 90 }

/** What one workspace or tenant was asked, and when it took its first and last post. */
interface Space {
  platform: Target['platform']
  requests: number
  first: number | undefined
  last: number | undefined
}

export type Platforms = Awaited<ReturnType<typeof startPlatforms>>

/** Slack and Teams as far as posting goes, with their limits; what goes wrong is written on each target. */
export async function startPlatforms(targets: readonly Target[], seed = 1) {
  const random = randomFrom(seed)
  const onTheWay = () => wait(wayMs.shortest + random() * (wayMs.longest - wayMs.shortest))
  const byChannel = new Map(targets.map((target) => [target.channel, target]))
  const posted = new Map<string, Posted[]>()
  const tries = new Map<string, number>()
  /** When something was said in a place that is no target: an answer. */
  const answered = new Map<string, number>()
  const spaces = new Map<string, Space>()
  const waiting: (() => void)[] = []
  const counts = { overLimit: 0, ambiguousOnTeams: 0, historyReads: 0 }
  /** Requests over a limit, by which one. */
  const over: Record<string, number> = {}
  const isOver = (which: string) => {
    counts.overLimit++
    over[which] = (over[which] ?? 0) + 1
  }
  const limit = {
    slack: { place: createLimit(documented.slack.place, 0.2), space: createLimit(documented.slack.space) },
    teams: { place: createLimit(documented.teams.place, 0.2), space: createLimit(documented.teams.space) },
    history: createLimit(documented.history),
  }
  let clock = 1_790_000_000

  const server = createServer((request, response) => void serve(request, response))
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request).catch(() => undefined)
    if (body === undefined) return
    const path = request.url ?? ''
    if (path.startsWith('/api/')) return slack(path.slice(5), new URLSearchParams(body), request, response)
    const channel = decodeURIComponent(/conversations\/([^/]+)\//.exec(path)?.[1] ?? '')
    await teams(channel, roundIn(body), request, response)
  }

  async function slack(
    method: string,
    args: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const space = (request.headers.authorization ?? '').replace('Bearer xoxb-', '')
    const channel = args.get('channel') ?? ''
    const say = (answer: object) => json(response, 200, { ok: true, ...answer })
    if (method === 'conversations.history') {
      counts.historyReads++
      const tooSoon = limit.history(space, Date.now())
      if (tooSoon > 0) {
        isOver('history')
        return busy(response, tooSoon)
      }
      return say({
        messages: (posted.get(channel) ?? []).map(({ ts, key }) => ({
          ts,
          bot_id: `B${space}`,
          metadata: { event_type: 'kumppani_post', event_payload: { key } },
        })),
      })
    }
    if (method !== 'chat.postMessage') return say({})
    const key = (JSON.parse(args.get('metadata') ?? '{}') as { event_payload?: { key?: string } })
      .event_payload?.key
    const round = roundIn(args.get('text') ?? '')
    await post({
      channel,
      round,
      response,
      request,
      accept: () => {
        const ts = `${++clock}.000100`
        keep(channel, { ts, key, round })
        return () => say({ ts, channel })
      },
      dead: () => json(response, 200, { ok: false, error: 'is_archived' }),
    })
  }

  async function teams(channel: string, round: number, request: IncomingMessage, response: ServerResponse) {
    await post({
      channel,
      round,
      response,
      request,
      accept: () => {
        const ts = `t${++clock}`
        keep(channel, { ts, key: undefined, round })
        return () => json(response, 201, { id: ts })
      },
      dead: () => json(response, 403, { error: { code: 'BotNotInConversationRoster' } }),
    })
  }

  interface Attempt {
    channel: string
    round: number
    request: IncomingMessage
    response: ServerResponse
    /** Posts, and gives how to say so. */
    accept: () => () => void
    dead: () => void
  }

  async function post({ channel, round, request, response, accept, dead }: Attempt) {
    const target = byChannel.get(channel)
    if (!target) {
      answered.set(channel, Date.now())
      return accept()()
    }
    const { platform, space: name, trouble } = target
    const now = Date.now()
    const space = spaces.get(name) ?? { platform, requests: 0, first: undefined, last: undefined }
    spaces.set(name, space)
    space.first ??= now
    space.last = now
    for (const resolve of waiting.splice(0)) resolve()
    const byPlace = limit[platform].place(channel, now)
    const tooSoon = Math.max(byPlace, limit[platform].space(name, now))
    if (tooSoon > 0) {
      isOver(`${platform} ${byPlace > 0 ? 'place' : 'space'}`)
      return busy(response, tooSoon)
    }
    space.requests++
    const attempt = (tries.get(`${round} ${channel}`) ?? 0) + 1
    tries.set(`${round} ${channel}`, attempt)
    await onTheWay()
    if (trouble === 'dead') return dead()
    if (attempt > 1 || trouble === 'none') {
      const say = accept()
      await onTheWay()
      return say()
    }
    if (trouble === 'busy') return busy(response, 1)
    if (trouble === 'broken') {
      if (platform === 'teams') counts.ambiguousOnTeams++
      return void response.writeHead(503).end()
    }
    accept()
    if (platform === 'teams') counts.ambiguousOnTeams++
    return trouble === 'answer lost' ? void request.socket.destroy() : void response.writeHead(502).end()
  }

  const keep = (channel: string, message: Posted) =>
    posted.set(channel, [...(posted.get(channel) ?? []), message])

  return {
    slackApi: `http://127.0.0.1:${port}/api/`,
    teamsService: `http://127.0.0.1:${port}/teams/`,
    answered,
    counts,
    over,
    spaces,
    /** Ends when the next post comes, before it is answered. */
    nextPost: () => new Promise<void>((resolve) => waiting.push(resolve)),
    copies: ({ channel }: Target, round: number) =>
      (posted.get(channel) ?? []).filter((one) => one.round === round).length,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const json = (response: ServerResponse, status: number, body: object) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const busy = (response: ServerResponse, seconds: number) =>
  void response.writeHead(429, { 'retry-after': String(Math.ceil(seconds)) }).end()
