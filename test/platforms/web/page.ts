import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'

import type { Shown } from '../../../src/platforms/web/wire.ts'

interface Heard {
  id: string
  shown: Shown
}

/** The open stream of posts, as a browser reads it. */
export async function listen(url: string, query: Readonly<Record<string, string>>, lastEventId?: string) {
  const request = get(`${url}/playground/events?${new URLSearchParams(query).toString()}`, {
    headers: lastEventId ? { 'last-event-id': lastEventId } : {},
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const lines = createInterface({ input: response })[Symbol.asyncIterator]()
  let id = ''
  return {
    status: response.statusCode,
    async next(): Promise<Heard> {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error('the stream ended')
        if (value.startsWith('id: ')) id = value.slice(4)
        if (value.startsWith('data: ')) return { id, shown: JSON.parse(value.slice(6)) as Shown }
      }
    },
    close: () => void request.destroy(),
  }
}

export const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
