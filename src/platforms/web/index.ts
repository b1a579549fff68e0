import type { IncomingMessage, ServerResponse } from 'node:http'

import { z } from 'zod'

import type { Route } from '../../http/route.ts'
import { locales } from '../../locale.ts'
import type { Log } from '../../logging/log.ts'
import { packagePath } from '../../paths.ts'
import type { Reception } from '../../reception.ts'
import { DeliveryProblem, type Platform } from '../platform.ts'
import { conversation, createApi } from './api.ts'
import { readPage, sendFile } from './files.ts'
import { createHistory } from './history.ts'
import { BadRequest, hostOf, readQuery, refuseForeign, sendJson } from './http.ts'
import { createStreams } from './streams.ts'
import { shownOf } from './views.ts'
import { channels } from './wire.ts'

interface Parts {
  reception: Reception
  /** The address people open it at, when that is not this computer's own. */
  publicUrl?: string | undefined
  log: Log
  now: () => Date
}

const sinceThen = z.coerce.number().int().min(0).catch(0)

/** The playground: one page where anyone tries the bot as any kind of user, without an account. */
export function createWeb({
  reception,
  publicUrl,
  log,
  now,
}: Parts): Platform & { routes: readonly Route[] } {
  const ownNames = [hostOf(publicUrl ?? '')?.hostname ?? []].flat()
  const history = createHistory(now)
  const streams = createStreams()
  const api = createApi(reception)
  let page: ReadonlyMap<string, Buffer> = new Map()

  const route = (path: string, handle: Route['handle']): Route => ({
    path,
    async handle(request, response) {
      try {
        refuseForeign(request, ownNames)
        await handle(request, response)
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error
        log.debug({ path, status: error.status }, 'playground request refused')
        if (error.status === 413) response.setHeader('connection', 'close')
        sendJson(response, error.status, { problem: error.message })
      }
    },
  })

  function openStream(request: IncomingMessage, response: ServerResponse) {
    const asked = readQuery(request, z.object({ conversation, after: sinceThen }))
    if (!streams.hasRoom()) throw new BadRequest(503, 'Too many pages are open.')
    const last = sinceThen.parse(request.headers['last-event-id']) || asked.after
    const places = [asked.conversation, ...Object.values(channels)]
    streams.open(response, places, history.after(last, ...places))
  }

  return {
    name: 'web',
    async start() {
      page = await readPage(packagePath('dist/public'))
      for (const locale of locales)
        await reception.met(
          { platform: 'web', place: channels[locale], detail: { locale } },
          `Playground ${locale.toUpperCase()}`,
        )
    },
    async stop() {
      streams.close()
    },
    async send(post) {
      const { place } = post.address
      if (!history.find(place, post.key)) streams.tell(history.add(shownOf(post, now())))
      return post.key
    },
    async update(post) {
      const before = history.find(post.address.place, post.key)?.shown
      if (before?.removed) throw new DeliveryProblem('never', 'it was taken away')
      const shown = shownOf(post, before ? new Date(before.at) : now())
      streams.tell(history.add({ ...shown, edited: now().toISOString() }))
    },
    async remove(address, key) {
      const nothing = { outcome: 'done', locale: 'fi', parts: [] } as const
      streams.tell(history.add({ ...shownOf({ key, address, answer: nothing }, now()), removed: true }))
    },
    async find({ key, address }) {
      return history.find(address.place, key) ? { receipt: key } : 'absent'
    },
    routes: [
      ...Object.entries(api).map(([name, handle]) => route(`/playground/${name}`, handle)),
      route('/playground/events', openStream),
      route('/', (request, response) => sendFile(page, request, response)),
    ],
  }
}
