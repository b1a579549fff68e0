import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { type Locale, locales } from '../locale.ts'

/** What is sent: fresh for a minute, then asked for again by its tag. */
export interface Sent {
  type: string
  body: string
  changedAt?: Date | undefined
  status?: number
  /** Not for others, not kept. */
  own?: true
}

export const guards = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
export const page = 'text/html; charset=utf-8'

/** The language that was asked for; else the first of the browser's that we have. */
export function languageOf(request: IncomingMessage, url: URL): Locale {
  const asked = url.searchParams.get('lang')
  const accepted = request.headers['accept-language'] ?? ''
  const wanted = [asked ?? '', ...accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())]
  return wanted.flatMap((code) => locales.find((locale) => locale === code) ?? [])[0] ?? 'fi'
}

export function send(request: IncomingMessage, response: ServerResponse, sent: Sent) {
  const { type, body, changedAt, status = 200, own } = sent
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...guards,
    'content-type': type,
    'cache-control': own ? 'no-store' : 'public, max-age=60',
    ...(own ? { 'content-disposition': 'attachment' } : { etag: tag, vary: 'accept-language' }),
    ...(changedAt ? { 'last-modified': changedAt.toUTCString() } : {}),
  }
  if (!own && status === 200 && isFresh(request, tag, changedAt))
    return void response.writeHead(304, headers).end()
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** As HTTP has it (RFC 9110, 13.2.2): a tag counts before a date. */
function isFresh({ headers }: IncomingMessage, tag: string, changedAt: Date | undefined) {
  const { 'if-none-match': known, 'if-modified-since': since } = headers
  if (known !== undefined)
    return known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')
  return (
    since !== undefined &&
    changedAt !== undefined &&
    Math.floor(changedAt.getTime() / 1_000) * 1_000 <= Date.parse(since)
  )
}
