import { beforeEach, describe, expect, test } from 'vitest'

import { publish } from '../../src/announcing/publish.ts'
import { releaseDue } from '../../src/announcing/release.ts'
import { spreadAll } from '../../src/announcing/spread.ts'
import type { Content, Kind } from '../../src/domain/announcing/announcement.ts'
import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { remindOfDeadlines } from '../../src/subscribing/remind.ts'
import { testBot } from '../bot.ts'

const channel = (place: string) => ({ platform: 'web' as const, place, detail: {} })
const writer = 'local:anna'

async function room() {
  const bot = await testBot()
  const desk = { store: bot.store, pack: (await bot.store.packs.loaded())! }
  let count = 0
  return {
    ...bot,
    desk,
    /** What a member of a channel tells the bot there, and hears. */
    async inChannel(place: string, text: string, locale: Locale = 'en') {
      const answer = await bot.receive({
        text,
        person: 'local:reader',
        locale,
        here: channel(place),
        pressed: true,
      })
      return { outcome: answer.outcome, text: plain(answer, locale).replaceAll(/[\u00a0\u202f]/g, ' ') }
    },
    async announce(kind: Kind, title: string, more: Partial<Content> = {}, at = '2026-11-24T10:00:00Z') {
      const id = `a${++count}`
      const content: Content = {
        title: { fi: title, en: title },
        text: { fi: `${title}.`, en: `${title}.` },
        focusAreas: [],
        instruments: [],
        organisations: [],
        projects: [],
        source: 'https://example.org/x',
        ...more,
      }
      const step = (what: string) => ({ id: `${id} ${what}`, who: writer, what, at: new Date(at) })
      await bot.store.announcements.create({ id, kind, content }, step('created'))
      await publish(desk, (await bot.store.announcements.get(id))!, { who: writer, at: new Date(at) })
      return id
    },
    /** What waits for a channel. */
    async posts(place: string) {
      const rows = (await bot.store.outbox.all()).filter(
        (row) => row.lane === 'broadcast' && row.place === place,
      )
      return rows.map((row) => ({
        ...row,
        text: plain(row.answer, row.answer.locale).replaceAll(/[\u00a0\u202f]/g, ' '),
      }))
    },
    release: (at: string) => releaseDue(desk, new Date(at)),
  }
}

let it: Awaited<ReturnType<typeof room>>
beforeEach(async () => {
  it = await room()
  return () => it[Symbol.asyncDispose]()
})
const titles = async (place: string) => (await it.posts(place)).map(({ text }) => text.split('\n')[0])

test.each([
  ['fi', 'tilaa painopiste 1', 'Tilattu.', 'painopisteet 1'],
  ['sv', 'prenumerera på fokusområde 1', 'Klart.', 'prioriteringar 1'],
  ['en', 'subscribe focus area 1', 'Done.', 'focus areas 1'],
] as const)(
  '%s: “%s” subscribes; the filter is shown as it was understood',
  async (locale, line, done, shown) => {
    const said = await it.inChannel('words', line, locale)
    expect(said).toMatchObject({ outcome: 'done' })
    expect(said.text).toContain(done)
    expect(said.text).toContain(shown)
    const [kept] = await it.store.subscriptions.in('web:words')
    expect(kept).toMatchObject({ focusAreas: ['1'], kinds: [] })
  },
)

test.each([
  ['fi', 'tilaa painopiste 1', 'Kirjoita minulle Slackissa tai Teamsissa'],
  ['sv', 'prenumerera på fokusområde 1', 'Skriv till mig i Slack eller Teams'],
  ['en', 'notify me about calls in focus area 1', 'Write to me in Slack or Teams'],
] as const)('%s: “%s” where nobody can be reached later says where it works', async (locale, line, said) => {
  expect(await it.say(line, locale)).toContain(said)
})

describe('a filter', () => {
  test('lets through what it says, in the language it was typed in', async () => {
    await it.inChannel('both', 'tilaa ehto:"laji:tiedote ja (painopiste:1 tai painopiste:2)"', 'fi')
    await it.inChannel('words', 'prenumerera villkor:"kiertotalous inte rakentaminen"', 'sv')
    await it.announce('notice', 'Ensimmäinen', { focusAreas: ['1'] })
    await it.announce('notice', 'Kolmas', { focusAreas: ['3'] })
    await it.announce('project-news', 'Kiertotaloutta kouluihin')
    await it.announce('project-news', 'Kiertotaloutta rakentamiseen')
    expect(await titles('both')).toEqual(['Ensimmäinen'])
    expect(await titles('words')).toEqual(['Kiertotaloutta kouluihin'])
  })

  test('by organisation and project, as people call them', async () => {
    await it.inChannel('aalto', 'subscribe filter:"organisation:Aalto or project:haastemoottori"')
    await it.announce('project-news', 'Aallon uutinen', { organisations: ['aalto-university'] })
    await it.announce('project-news', 'Moottori', { projects: ['haastemoottori'] })
    await it.announce('project-news', 'Muuta')
    expect(await titles('aalto')).toEqual(['Aallon uutinen', 'Moottori'])
  })

  test.each([
    ['tilaa ehto:"laji:kissa"', 'fi', 'laji:kissa'],
    ['prenumerera villkor:"färg:röd"', 'sv', 'Fälten: slag, prioritering'],
    ['subscribe filter:"kind:call and"', 'en', 'I could not read the filter'],
    ['subscribe quiet:evening', 'en', 'Write: 20–7'],
    ['tilaa muistuta:huomenna', 'fi', '30, 7, 1'],
  ] as const)('%s is refused with what to write, and nothing is kept', async (line, locale, said) => {
    const { outcome, text } = await it.inChannel('c', line, locale)
    expect([outcome, text]).toEqual(['refused', expect.stringContaining(said)])
    expect(await it.store.subscriptions.all()).toEqual([])
  })

  test('shows what would have been told so far', async () => {
    await it.announce('notice', 'Portaali kiinni')
    const { text } = await it.inChannel('c', 'subscribe filter:portaali')
    expect(text).toContain('you would have heard of these')
    expect(text).toContain('Portaali kiinni')
    expect((await it.inChannel('d', 'subscribe filter:"kind:call"')).text).toContain('ERDF')
    expect((await it.inChannel('e', 'subscribe filter:avaruusromu')).text).toContain('Nothing so far')
  })
})

describe('a digest', () => {
  test('comes once a day, with everything since, and once', async () => {
    await it.inChannel('daily', 'tilaa milloin:"kerran päivässä" kello:9', 'fi')
    await it.announce('notice', 'Yksi')
    await it.announce('notice', 'Kaksi')
    expect(await it.posts('daily')).toEqual([])
    await it.release('2026-11-25T06:59:00Z')
    expect(await it.posts('daily')).toEqual([])
    await it.release('2026-11-25T07:00:00Z')
    await it.release('2026-11-25T07:01:00Z')
    const [digest, ...more] = await it.posts('daily')
    expect(digest?.text).toContain('Tiedotteet 25.11.2026')
    expect(digest?.text).toMatch(/1\. Yksi – tiedote[\s\S]*2\. Kaksi – tiedote/)
    expect(more).toEqual([])
  })

  test('of one announcement is the announcement itself', async () => {
    await it.inChannel('weekly', 'subscribe rhythm:"once a week" weekday:Monday at:8')
    await it.announce('notice', 'Only one')
    await it.release('2026-11-30T06:00:00Z')
    expect(await titles('weekly')).toEqual(['Only one'])
  })

  test('holds nothing that was withdrawn before it, and is corrected with what it told', async () => {
    await it.inChannel('daily', 'subscribe rhythm:"once a day"')
    const kept = await it.announce('notice', 'Kept')
    const other = await it.announce('notice', 'Other')
    const gone = await it.announce('notice', 'Gone')
    const withdraw = async (id: string) => {
      const announced = (await it.store.announcements.get(id))!
      const step = { id: `w ${id}`, who: writer, what: 'withdrawn', at: new Date('2026-11-24T11:00:00Z') }
      await it.store.announcements.withdraw(announced, { reason: 'a mistake', removed: true }, step)
      await spreadAll(it.desk, new Date('2026-11-24T11:00:00Z'))
    }
    await withdraw(gone)
    await it.release('2026-11-25T07:00:00Z')
    const [digest] = await it.posts('daily')
    expect(digest?.text).toContain('Kept')
    expect(digest?.text).not.toContain('Gone')

    await it.store.outbox.begin([digest!.id])
    await it.store.outbox.sent(digest!.id, 'r', new Date('2026-11-25T07:00:01Z'))
    await withdraw(other)
    const edit = (await it.posts('daily')).find(({ kind }) => kind === 'edit')
    expect(edit?.text).toMatch(/Other – notice · withdrawn 24 November 2026/)
    expect(edit?.text).toContain('Kept')
    expect(await it.store.announcements.get(kept)).toMatchObject({ state: 'published' })
  })

  test('what is urgent does not wait for it', async () => {
    await it.inChannel('daily', 'subscribe rhythm:"once a day" quiet:0–23')
    await it.announce('notice', 'Now', { urgent: true })
    expect(await titles('daily')).toEqual(['Now'])
  })
})

describe('quiet hours and pauses', () => {
  test('what comes in quiet hours is told when they end', async () => {
    await it.inChannel('night', 'prenumerera tyst:20–7', 'sv')
    await it.announce('notice', 'Late', {}, '2026-11-24T19:00:00Z')
    await it.release('2026-11-25T04:59:00Z')
    expect(await it.posts('night')).toEqual([])
    await it.release('2026-11-25T05:00:00Z')
    expect(await titles('night')).toEqual(['Late'])
  })

  test('what was announced in a pause is told after it; who goes on early is told early', async () => {
    await it.inChannel('away', 'subscribe')
    expect((await it.inChannel('away', 'pause until 2026-12-01')).text).toContain(
      'Paused until 1 December 2026',
    )
    await it.announce('notice', 'Meanwhile', { urgent: true })
    await it.release('2026-11-30T10:00:00Z')
    expect(await it.posts('away')).toEqual([])
    expect((await it.inChannel('away', 'pause until 2026-11-24')).text).toContain('goes on')
    await it.release('2026-11-30T10:01:00Z')
    expect(await titles('away')).toEqual(['Meanwhile'])
  })

  test('who stops asking is told nothing more', async () => {
    await it.inChannel('c', 'subscribe rhythm:"once a day"')
    await it.announce('notice', 'Held')
    await it.inChannel('c', 'unsubscribe')
    await it.release('2026-11-25T07:00:00Z')
    expect(await it.posts('c')).toEqual([])
    expect(await it.store.held.all()).toEqual([])
  })
})

describe('reminders of a deadline', () => {
  const remind = (at: string) => remindOfDeadlines(it.desk, new Date(at))
  const call = (closes: string) =>
    it.announce('call', 'Kevään haku', {
      call: 'kevaan-haku',
      focusAreas: ['2'],
      instruments: ['erdf'],
      opens: '2027-01-15',
      closes: { day: closes, time: '16:15' },
    })
  const reminders = async (place: string) => (await titles(place)).filter((title) => title !== 'Kevään haku')

  test('30, 7 and 1 days before, each once, in summer as in winter time', async () => {
    await it.inChannel('c', 'tilaa rahoitushaku', 'fi')
    await call('2027-03-30')
    for (const at of [
      '2027-02-28T06:59',
      '2027-02-28T07:00',
      '2027-02-28T07:01',
      '2027-03-23T07:00',
      '2027-03-29T05:59',
      '2027-03-29T06:00',
      '2027-03-30T06:00',
    ])
      await remind(`${at}:00Z`)
    expect(await reminders('c')).toEqual([
      'Haku päättyy 30 päivän päästä',
      'Haku päättyy 7 päivän päästä',
      'Haku päättyy huomenna',
    ])
  })

  test('only to those who asked for such calls, on the days they chose', async () => {
    await it.inChannel('other', 'subscribe call focus:3')
    await it.inChannel('never', 'subscribe call remind:none')
    await it.inChannel('two', 'subscribe call focus:2 remind:2')
    await call('2027-03-30')
    for (const day of [1, 7, 23, 28, 29]) await remind(`2027-03-${String(day).padStart(2, '0')}T10:00:00Z`)
    expect(await reminders('other')).toEqual([])
    expect(await reminders('never')).toEqual([])
    expect(await reminders('two')).toEqual(['The call closes in 2 days'])
  })

  test('after downtime the latest only; not in quiet hours; not in a pause', async () => {
    await it.inChannel('c', 'subscribe call quiet:12–18')
    await call('2027-03-30')
    await remind('2027-03-24T10:30:00Z')
    expect(await reminders('c')).toEqual([])
    await remind('2027-03-24T16:30:00Z')
    expect(await reminders('c')).toEqual(['The call closes in 6 days'])
    await it.inChannel('c', 'pause until 2027-04-10')
    await remind('2027-03-29T08:00:00Z')
    expect(await reminders('c')).toHaveLength(1)
  })

  test('cites where the deadline stands', async () => {
    await it.inChannel('c', 'prenumerera ansökningsomgång', 'sv')
    await call('2027-03-30')
    await remind('2027-03-23T10:00:00Z')
    const text = (await it.posts('c')).at(-1)?.text
    expect(text).toContain('30.3.2027 kl. 16.15')
    expect(text).toContain('Källa: ')
  })
})
