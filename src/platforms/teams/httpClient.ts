import type { ConnectorClientOptions } from 'botframework-connector'

import { DeliveryProblem } from '../platform.ts'

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>
type Request = Parameters<HttpClient['sendRequest']>[0]

/** Set by the connection; they belong to one hop. */
const hopHeaders = ['connection', 'content-length', 'host', 'accept-encoding']

/** Did not even reach the other side. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * Sends each request once, only to known hosts, and says how it failed. The SDK's own client repeats messages, waits
 * for ever and sends its token to any address.
 */
export const createHttpClient = (allows: (url: URL) => boolean, patienceMs = 15_000): HttpClient => ({
  async sendRequest(request) {
    if (!URL.canParse(request.url) || !allows(new URL(request.url)))
      throw new DeliveryProblem('never', 'the address is not one of Teams')
    const response = await attempt(request, patienceMs)
    const body = await response.text().catch(() => '')
    if (!response.ok) throw problemOf(response, body)
    const headers = request.headers.clone()
    for (const name of headers.headerNames()) headers.remove(name)
    headers.set('content-type', 'application/json')
    return { request, status: response.status, headers, bodyAsText: isJson(body) ? body : '{}' }
  },
})

async function attempt({ url, method, headers, body }: Request, patienceMs: number): Promise<Response> {
  const sent = new Headers(headers.rawHeaders())
  for (const name of hopHeaders) sent.delete(name)
  try {
    return await fetch(url, {
      method,
      headers: sent,
      ...(typeof body === 'string' ? { body } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch (error) {
    const code = codeOf(error)
    throw new DeliveryProblem(neverConnected.has(code) ? 'later' : 'unsure', `no answer: ${code}`)
  }
}

function problemOf({ status, headers }: Response, body: string) {
  const said = `${status} ${/"code":\s*"(\w{1,60})"/.exec(body)?.[1] ?? ''}`.trim()
  if (status >= 500 || status === 408) return new DeliveryProblem('unsure', said)
  if (status === 429 || status === 412 || status === 401)
    return new DeliveryProblem('later', said, waitOf(headers.get('retry-after')))
  return new DeliveryProblem('never', said)
}

/** Retry-After in milliseconds, where it is in seconds. */
function waitOf(header: string | null) {
  const seconds = Number(header ?? Number.NaN)
  return seconds >= 0 ? seconds * 1_000 : undefined
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = (error.cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? code : error.name
}

function isJson(body: string) {
  try {
    return typeof JSON.parse(body) === 'object'
  } catch {
    return false
  }
}
