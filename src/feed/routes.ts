import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { ledgerCsv } from '../announcing/delivery.ts'
import { type Locale, locales } from '../locale.ts'
import type { Desk } from '../presentation/announcement.ts'
import type { Route } from '../route.ts'
import { announcementPage, listPage } from './page.ts'
import { allPublished, asPublished } from './published.ts'
import { style } from './style.ts'
import { feedOf } from './syndication.ts'

interface Parts extends Desk {
  /** Where the pages are, without a slash at the end. */
  base: string
  now: () => Date
}

/** What is sent: fresh for a minute, then asked for again by its tag. */
interface Sent {
  type: string
  body: string
  changedAt?: Date | undefined
  status?: number
  /** Not for others, not kept. */
  own?: true
}

const guards = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
const page = 'text/html; charset=utf-8'
const id = /^\/announcements\/([\w-]{1,64})$/
const ledger = /^\/announcements\/([\w-]{1,64})\/ledger\/([\w-]{1,64})\.csv$/

/** Announcements for those who are in no chat: pages and feeds. */
export function feedRoutes({ base, now, ...desk }: Parts): Route[] {
  async function find(path: string, locale: Locale): Promise<Sent | undefined> {
    if (path === '/announcements/style.css') return { type: 'text/css; charset=utf-8', body: style }
    const [, of = '', word = ''] = ledger.exec(path) ?? []
    if (of) return ledgerFile(of, word)
    const [, wanted = ''] = id.exec(path) ?? []
    if (wanted) {
      const one = asPublished(await desk.store.announcements.get(wanted))
      return (
        one && {
          type: page,
          body: await announcementPage(desk, one, locale),
          changedAt: one.changedAt,
          status: one.removed ? 410 : 200,
        }
      )
    }
    const all = await allPublished(desk)
    const changedAt = all
      .map((one) => one.changedAt)
      .toSorted((one, other) => one.getTime() - other.getTime())
      .at(-1)
    if (path === '/announcements') return { type: page, body: listPage(desk, all, locale), changedAt }
    const feed = () => feedOf(desk, all, locale, base)
    if (path === '/announcements/feed.atom')
      return { type: 'application/atom+xml; charset=utf-8', body: (await feed()).atom1(), changedAt }
    if (path === '/announcements/feed.json')
      return { type: 'application/feed+json; charset=utf-8', body: (await feed()).json1(), changedAt }
    return undefined
  }

  async function ledgerFile(of: string, word: string): Promise<Sent | undefined> {
    if (!(await desk.store.oneTimeWords.isGood(`ledger ${of} ${word}`, now()))) return undefined
    return { type: 'text/csv; charset=utf-8', body: await ledgerCsv(desk.store, of), own: true }
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = url.pathname.replace(/(?<=.)\/$/, '')
    const sent = await find(path, localeOf(url.searchParams.get('lang'), request.headers['accept-language']))
    if (!sent) return void response.writeHead(404, guards).end()
    send(request, response, sent)
  }
  return [
    { path: '/announcements', handle },
    { path: '/announcements/', handle },
  ]
}

/** The language that was asked for; else the first of the browser's that we have. */
function localeOf(asked: string | null, accepted = ''): Locale {
  const wanted = [asked ?? '', ...accepted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())]
  return wanted.flatMap((code) => locales.find((locale) => locale === code) ?? [])[0] ?? 'fi'
}

function send(request: IncomingMessage, response: ServerResponse, sent: Sent) {
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
