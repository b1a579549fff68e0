import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { z } from 'zod'

import type { Card } from '../../../src/platforms/teams/element.ts'

const activity = z.looseObject({
  type: z.string(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).default([]),
  suggestedActions: z.looseObject({ to: z.array(z.string()), actions: z.array(z.unknown()) }).optional(),
  entities: z.array(z.unknown()).optional(),
})

interface Posted {
  method: string
  /** The conversation, decoded. */
  conversation: string
  /** The post that is changed. */
  id: string | undefined
  authorization: string | undefined
  activity: z.infer<typeof activity>
}

type Behave = (response: ServerResponse, attempt: number) => void

/** Teams as the bot posts to it. `behave` answers instead of the usual 201. */
export async function startConnector(behave?: Behave) {
  const posts: Posted[] = []
  const waiting: ((posted: Posted) => void)[] = []
  let read = 0

  async function take(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request)
    const posted = {
      method: request.method ?? '',
      conversation: decodeURIComponent(/conversations\/([^/]+)\//.exec(request.url ?? '')?.[1] ?? ''),
      id: /activities\/([^/?]+)/.exec(request.url ?? '')?.[1],
      authorization: request.headers.authorization,
      activity: activity.parse(body ? JSON.parse(body) : { type: 'none' }),
    }
    posts.push(posted)
    if (behave) return behave(response, posts.length)
    response
      .writeHead(posted.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ id: `post-${posts.length}` }))
    waiting.shift()?.(posted)
    return undefined
  }
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    host: `127.0.0.1:${port}`,
    posts,
    /** The next post that nobody has read; signs that an answer is being made are left out. */
    async next(): Promise<Posted> {
      const posted = posts[read++] ?? (await new Promise<Posted>((resolve) => waiting.push(resolve)))
      return posted.activity.type === 'typing' ? this.next() : posted
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const cardIn = ({ activity: { attachments } }: Posted) => attachments[0]?.content as Card
