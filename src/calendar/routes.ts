import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Route } from '../http/route.ts'
import { type Locale, locales } from '../locale.ts'
import type { Store } from '../store/store.ts'
import { deadlineOf, type Entry, meetingOf } from './entry.ts'
import { calendarFile } from './file.ts'
import { isGoodLink } from './links.ts'

const call = /^\/calendar\/call\/([\w-]{1,100})\.ics$/
const meeting = /^\/calendar\/meeting\/([\w-]{1,64})\/([\w-]{1,64})\.ics$/

/** Files for calendars: anybody's for calls; for meetings only by the link that a member was given. */
export function calendarRoutes(store: Store, now: () => Date): Route[] {
  async function find(path: string, locale: Locale): Promise<Entry | undefined> {
    const [, callId] = call.exec(path) ?? []
    if (callId) {
      const found = await store.calls.get(callId)
      return found && deadlineOf(found, locale)
    }
    const [, id = '', word = ''] = meeting.exec(path) ?? []
    if (!id || !(await isGoodLink(store, id, word, now()))) return undefined
    return meetingOf(await store.announcements.get(id), locale)
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const url = new URL(request.url ?? '/', 'http://localhost')
    const asked = url.searchParams.get('lang')
    const entry = await find(url.pathname, locales.find((locale) => locale === asked) ?? 'fi')
    if (!entry) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${entry.uid.replace('@kumppani', '')}.ics"`,
      'cache-control': url.pathname.includes('/meeting/') ? 'no-store' : 'public, max-age=60',
      'x-content-type-options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : calendarFile(entry))
  }
  return [{ path: '/calendar/', handle }]
}
