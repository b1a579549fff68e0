import type { IncomingMessage, ServerResponse } from 'node:http'

import { ledgerCsv } from '../announcing/delivery.ts'
import type { Route } from '../http/route.ts'
import type { Locale } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import { announcementPage, listPage } from './page.ts'
import { allPublished, asPublished } from './published.ts'
import { guards, languageOf, page, send, type Sent } from './sending.ts'
import { style } from './style.ts'
import { feedOf } from './syndication.ts'

interface Parts extends Desk {
  /** Where the pages are, without a slash at the end. */
  base: string
  now: () => Date
}

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
    const sent = await find(path, languageOf(request, url))
    if (!sent) return void response.writeHead(404, guards).end()
    send(request, response, sent)
  }
  return [
    { path: '/announcements', handle },
    { path: '/announcements/', handle },
  ]
}
