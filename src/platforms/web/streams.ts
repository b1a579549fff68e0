import type { ServerResponse } from 'node:http'

import type { Told } from './history.ts'
import { guards } from './http.ts'

const heartbeatMs = 20_000
const mostStreams = 500
/** Who lets this much pile up is cut off, and gets it when they come back. */
const mostUnread = 2 * 1024 * 1024

/** The open pages. */
export function createStreams() {
  const streams = new Map<ServerResponse, readonly string[]>()
  const write = (response: ServerResponse, text: string) => {
    if (response.writableLength > mostUnread) response.destroy()
    else response.write(text)
  }
  const heartbeat = setInterval(() => {
    for (const response of streams.keys()) write(response, ': still here\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    hasRoom: () => streams.size < mostStreams,
    open(response: ServerResponse, places: readonly string[], missed: readonly Told[]) {
      response.writeHead(200, {
        ...guards,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      response.write('retry: 1000\n\n')
      for (const told of missed) write(response, eventOf(told))
      streams.set(response, places)
      response.once('close', () => streams.delete(response))
    },
    tell(told: Told) {
      for (const [response, places] of streams)
        if (places.includes(told.shown.place)) write(response, eventOf(told))
    },
    close() {
      clearInterval(heartbeat)
      for (const response of streams.keys()) response.end()
    },
  }
}

const eventOf = ({ id, shown }: Told) => `id: ${id}\ndata: ${JSON.stringify(shown)}\n\n`
