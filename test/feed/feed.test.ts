import { createHash } from 'node:crypto'

import { parseFeed } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Answer } from '../../src/answer.ts'
import { buttonsOf } from '../../src/reply.ts'
import { startWhole } from '../app.ts'
import { testBot } from '../bot.ts'

const base = 'https://kumppani.example.org'
let whole: Awaited<ReturnType<typeof startWhole>>
let bot: Awaited<ReturnType<typeof testBot>>
let id = ''

const lineOf = (answer: Answer, label: string) =>
  buttonsOf(answer).find((one) => one.label === label)?.command ?? label

beforeAll(async () => {
  whole = await startWhole({ KUMPPANI_PLAYGROUND: 'on', PUBLIC_URL: base })
  bot = await testBot({ folder: whole.folder })
  const tell = (text: string) => bot.receive({ text, person: 'local:admin', locale: 'en', pressed: true })
  const draft = await tell(
    'new-call titleFi:"Haku & <b>tarjous</b>" textFi:"Rivi 1\n<script>alert(1)</script>" titleSv:"Omgång" textSv:"På svenska." opens:1.1.2027 closes:26.3.2027 time:16.15 source:https://a.fi/x?y=1&z=2',
  )
  await tell(lineOf(draft, 'Publish now'))
  await tell(
    lineOf(
      await tell('new-meeting titleFi:"Salainen kokous" textFi:"1." day:1.2.2027 time:9.00'),
      'Publish now',
    ),
  )
  const drafts = await whole.store.announcements.all()
  id = drafts.find(({ kind }) => kind === 'call')?.id ?? ''
  await tell('new-notice titleFi:"Keskeneräinen" textFi:"ei vielä"')
})
afterAll(async () => {
  await bot[Symbol.asyncDispose]()
  await whole[Symbol.asyncDispose]()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${whole.url}${path}`, { headers })

describe('a page for everyone', () => {
  test('has every language that was written, marked as such, and nothing that runs', async () => {
    const response = await get(`/announcements/${id}`)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toMatch(/<section id="fi" lang="fi">/)
    expect(page).toMatch(/<section id="sv" lang="sv">/)
    expect(page).not.toMatch(/<section id="en"/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script')
    expect(page).toContain('26.3.2027 klo 16.15')
    expect(page).toContain('href="https://a.fi/x?y=1&amp;z=2"')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('is sent once and then only asked for, until it changes', async () => {
    const first = await get(`/announcements/${id}`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toContain(
      createHash('sha256')
        .update(await first.text())
        .digest('base64url')
        .slice(0, 22),
    )
    expect((await get(`/announcements/${id}`, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`/announcements/${id}`, { 'if-none-match': '"other"' })).status).toBe(200)
    const changed = first.headers.get('last-modified') ?? ''
    expect((await get(`/announcements/${id}`, { 'if-modified-since': changed })).status).toBe(304)
    expect(
      (await get(`/announcements/${id}`, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status,
    ).toBe(200)
  })

  test('comes in the reader’s language first', async () => {
    expect(await (await get('/announcements', { 'accept-language': 'sv-FI,fi;q=0.8' })).text()).toContain(
      '<html lang="sv">',
    )
    expect(await (await get('/announcements?lang=en', { 'accept-language': 'sv' })).text()).toContain(
      '<html lang="en">',
    )
    const page = await (await get(`/announcements/${id}?lang=sv`)).text()
    expect(page.indexOf('id="sv"')).toBeLessThan(page.indexOf('id="fi"'))
  })

  test('what is a draft, for steering only, or nothing at all is not found', async () => {
    const list = await (await get('/announcements')).text()
    expect(list).not.toContain('Salainen kokous')
    expect(list).not.toContain('Keskeneräinen')
    for (const { id: each } of (await whole.store.announcements.all()).filter((one) => one.id !== id))
      expect((await get(`/announcements/${each}`)).status).toBe(404)
    for (const path of ['/announcements/none', '/announcements/..%2fpackage.json', '/announcements/a/b'])
      expect((await get(path)).status).toBe(404)
    expect((await fetch(`${whole.url}/announcements`, { method: 'POST' })).status).toBe(405)
  })
})

test('the Atom feed is one that another program reads', async () => {
  const response = await get('/announcements/feed.atom?lang=sv')
  expect(response.headers.get('content-type')).toContain('application/atom+xml')
  const feed = parseFeed(await response.text())
  expect(feed?.type).toBe('atom')
  expect(feed?.items).toHaveLength(1)
  expect(feed?.items[0]).toMatchObject({ title: 'Omgång', link: `${base}/announcements/${id}?lang=sv` })
})

test('the JSON feed says the same', async () => {
  const feed = (await (await get('/announcements/feed.json?lang=fi')).json()) as {
    version: string
    items: { title: string; id: string }[]
  }
  expect(feed.version).toContain('jsonfeed.org')
  expect(feed.items).toEqual([
    expect.objectContaining({ id: `${base}/announcements/${id}`, title: 'Haku & <b>tarjous</b>' }),
  ])
})

test('the ledger is a file for whoever has its address, and for an hour', async () => {
  const word = 'w'.repeat(24)
  await whole.store.oneTimeWords.keep(`ledger ${id} ${word}`, new Date(Date.now() + 60_000))
  const response = await get(`/announcements/${id}/ledger/${word}.csv`)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('web:web:channel')
  expect((await get(`/announcements/${id}/ledger/x.csv`)).status).toBe(404)
  await whole.store.oneTimeWords.keep(`ledger ${id} old`, new Date(Date.now() - 1))
  expect((await get(`/announcements/${id}/ledger/old.csv`)).status).toBe(404)
})

test('withdrawn, it says so on its page and in the feeds', async () => {
  const { revision } = (await whole.store.announcements.get(id))!
  await bot.receive({
    text: `withdraw id:${id} revision:${revision} way:remove`,
    person: 'local:admin',
    pressed: true,
  })
  const response = await get(`/announcements/${id}`)
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('Tämä tiedote on peruttu.')
  expect(parseFeed(await (await get('/announcements/feed.atom')).text())?.items[0]?.title).toContain(
    'PERUTTU',
  )
})
