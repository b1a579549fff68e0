import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { calendarFile } from '../../src/calendar/file.ts'
import { calendarRoutes } from '../../src/calendar/routes.ts'
import { serve } from '../../src/http/server.ts'
import { createLog } from '../../src/logging/log.ts'
import { plain } from '../../src/plain.ts'
import { sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

const now = new Date('2026-11-24T10:00:00Z')
const entry = {
  uid: 'call-x@kumppani',
  title: 'Haku päättyy: A, B; C',
  text: 'Ensimmäinen rivi.\nToinen, rivi.',
  day: '2027-03-28',
  time: '16:15',
  where: undefined,
  url: 'https://example.org/haku?a=1',
  changedAt: now,
}

/** What another program reads in the file. */
function read(file: string) {
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!
  return new ICAL.Event(event)
}

describe('a calendar file', () => {
  test('is read by another program as it was meant', () => {
    const event = read(calendarFile(entry))
    expect(event.summary).toBe(entry.title)
    expect(event.description).toBe(entry.text)
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T13:15:00.000Z')
    expect(event.uid).toBe(entry.uid)
  })
  test('lasts a whole day where no time is known', () => {
    const event = read(calendarFile({ ...entry, time: undefined }))
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2027-03-28')
  })
  test('a later version takes the place of an earlier one', () => {
    const [first, second] = [now, new Date(now.getTime() + 60_000)].map((changedAt) =>
      read(calendarFile({ ...entry, changedAt })),
    )
    expect(second!.sequence).toBeGreaterThan(first!.sequence)
    expect(second!.sequence).toBeLessThan(2 ** 31)
  })
  test('what people wrote can’t add lines of its own', () => {
    const file = calendarFile({
      ...entry,
      title: 'x\r\nATTENDEE:mailto:a@b.fi',
      text: 'END:VEVENT\r\nBEGIN:VEVENT',
    })
    expect(file.match(/^(ATTENDEE|BEGIN:VEVENT)/gm)).toEqual(['BEGIN:VEVENT'])
  })
})

describe('where it is had', () => {
  let bot: Awaited<ReturnType<typeof testBot>>
  let server: Awaited<ReturnType<typeof serve>>
  let url: string
  beforeAll(async () => {
    bot = await testBot({ publicUrl: 'https://kumppani.example.org' })
    server = await serve(
      calendarRoutes(bot.store, () => now),
      { host: '127.0.0.1', port: 0 },
      createLog('silent'),
    )
    url = `http://127.0.0.1:${server.port}`
    const content = {
      title: { fi: 'Johtoryhmän kokous' },
      text: { fi: 'Asialista.' },
      focusAreas: [],
      instruments: [],
      organisations: [],
      projects: [],
      meets: { day: '2027-02-01', time: '09:00', body: 'steering-group' as const },
    }
    const step = (what: string) => ({ id: what, who: 'local:anna', what, at: now })
    await bot.store.announcements.create({ id: 'm1', kind: 'steering-meeting', content }, step('made'))
    const made = (await bot.store.announcements.get('m1'))!
    await bot.store.announcements.publish(made, { posts: [], held: [], call: undefined }, step('out'))
  })
  afterAll(async () => {
    await server.stop()
    await bot[Symbol.asyncDispose]()
  })

  test('a closed call’s deadline as a file', async () => {
    const [call] = (await bot.store.calls.all()).filter(({ closes }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(closes ?? ''),
    )
    const found = await fetch(`${url}/calendar/call/${call!.id}.ics?lang=sv`)
    expect(found.headers.get('content-type')).toContain('text/calendar')
    expect(read(await found.text()).summary).toContain('Ansökningstiden går ut')
  })
  test.each([
    '/calendar/call/none.ics',
    '/calendar/meeting/m1/guess.ics',
    '/calendar/',
    '/calendar/call/..%2f.ics',
  ])('%s is not there', async (path) => expect((await fetch(`${url}${path}`)).status).toBe(404))

  test('a meeting only for those who may know of it, by a link that ends', async () => {
    const ask = (person: string) => bot.receive({ text: 'calendar m1', person, locale: 'en', pressed: true })
    const refused = await ask('local:guest')
    expect(plain(refused, 'en')).not.toContain('Johtoryhmän kokous')
    await bot.store.roles.grant({
      id: 'r',
      person: 'local:sini',
      role: 'steering',
      by: 'local:admin',
      at: now,
    })
    const answer = await ask('local:sini')
    expect(plain(answer, 'en')).toContain('Johtoryhmän kokous')
    const path = sourcesOf(answer)[0]?.url?.replace(/^https?:\/\/[^/]+/, '') ?? ''
    const file = await fetch(`${url}${path}`)
    expect(
      read(await file.text())
        .startDate.toJSDate()
        .toISOString(),
    ).toBe('2027-02-01T07:00:00.000Z')
    expect(file.headers.get('cache-control')).toBe('no-store')
  })
})
