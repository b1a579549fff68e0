import type { IncomingMessage, ServerResponse } from 'node:http'

import { readBody } from '../../../http/body.ts'

const longestBody = 1024 * 1024
/** Clocks differ; a signature from further ahead could be kept and used later. */
const futureMs = 5 * 60_000

/** What Bolt does not refuse by itself. False when the request has been refused; else its body is read. */
export async function admit(request: IncomingMessage, response: ServerResponse, now: Date): Promise<boolean> {
  if (request.method !== 'POST') return refuse(response, 405)
  const signedAt = Number(request.headers['x-slack-request-timestamp']) * 1_000
  if (signedAt > now.getTime() + futureMs) return refuse(response, 401)
  const body = await readBody(request, longestBody)
  if (!body) return refuse(response, 413)
  Object.assign(request, { rawBody: body })
  // Bolt knows a form only without a charset, which proxies add.
  if (/^application\/x-www-form-urlencoded\s*;/i.test(request.headers['content-type'] ?? ''))
    request.headers['content-type'] = 'application/x-www-form-urlencoded'
  return true
}

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { connection: 'close' }).end()
  return false
}
