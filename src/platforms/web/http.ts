import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'

import type { z } from 'zod'

import { readBody } from '../../http/body.ts'
import { isLoopback } from '../../loopback.ts'

const longestBody = 64 * 1024

/** What is wrong with a request. Everything else that is thrown is the server's fault. */
export class BadRequest extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Sent with everything: nothing foreign is loaded, nothing is framed, nothing is guessed. */
export const guards = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * Refuses other sites. A foreign name may have been pointed at this computer (DNS rebinding); an address in numbers
 * can't be.
 */
export function refuseForeign({ headers }: IncomingMessage, ownNames: readonly string[]) {
  const host = hostOf(`http://${headers.host}`)
  const name = host?.hostname.replaceAll(/^\[|\]$/g, '')
  if (!host || !name || !(isLoopback(name) || isIP(name) || ownNames.includes(name)))
    throw new BadRequest(403, 'This name is not the playground’s: set PUBLIC_URL to it.')
  if (headers.origin !== undefined && hostOf(headers.origin)?.host !== host.host)
    throw new BadRequest(403, 'Another site may not do this.')
}

export const hostOf = (url: string) => (URL.canParse(url) ? new URL(url) : undefined)

export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  if (request.method !== 'POST') throw new BadRequest(405, 'POST only.')
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new BadRequest(415, 'JSON only.')
  const body = await readBody(request, longestBody)
  if (!body) throw new BadRequest(413, 'Too long.')
  const parsed = schema.safeParse(parseJson(body.toString('utf8')))
  if (!parsed.success)
    throw new BadRequest(
      400,
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    )
  return parsed.data
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new BadRequest(400, 'This is not JSON.')
  }
}

/** The query of a GET request. */
export function readQuery<T>(request: IncomingMessage, schema: z.ZodType<T>): T {
  if (request.method !== 'GET') throw new BadRequest(405, 'GET only.')
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  const parsed = schema.safeParse(Object.fromEntries(query))
  if (!parsed.success) throw new BadRequest(400, parsed.error.issues.map(({ message }) => message).join('; '))
  return parsed.data
}

export function sendJson(response: ServerResponse, status: number, body: unknown) {
  response
    .writeHead(status, {
      ...guards,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(body))
}
