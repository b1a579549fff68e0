import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test, vi } from 'vitest'

import { spreadAll } from '../../src/announcing/spread.ts'
import type { Answer } from '../../src/answer.ts'
import { locales } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'

/** A bot whose database may not grow until it is given room again. */
async function smallRoom() {
  const asked = vi.spyOn(Sqlite.prototype, 'pragma')
  const bot = await testBot()
  const connection = asked.mock.contexts.at(-1) as Sqlite.Database
  await bot.store.roles.grant({
    id: 'r',
    person: 'local:anna',
    role: 'coordinator',
    by: 'local:admin',
    at: new Date(0),
  })
  for (let at = 0; at < 300; at++)
    await bot.store.subscriptions.keep({
      id: `s${at}`,
      place: `web:p${at}`,
      address: { platform: 'web', place: `p${at}`, detail: {} },
      name: null,
      person: null,
      kinds: [],
      focusAreas: [],
      locale: 'fi',
      managedBy: 'members',
      createdBy: 'local:admin',
      createdAt: new Date(0),
    })
  return {
    ...bot,
    tell: (text: string, locale: 'fi' | 'sv' | 'en' = 'en') =>
      bot.receive({ text, person: 'local:anna', locale, pressed: true }),
    /** The database may take this many pages more than it has. */
    full: (pages: number) =>
      connection.pragma(
        `max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + pages}`,
      ),
    roomAgain: () => connection.pragma('max_page_count = 1000000'),
    isSound: () => connection.pragma('integrity_check', { simple: true }),
    only: async () => (await bot.store.announcements.all())[0]!,
  }
}

let room: Awaited<ReturnType<typeof smallRoom>>
beforeEach(async () => {
  room = await smallRoom()
  return () => room[Symbol.asyncDispose]()
})

const callLine =
  'new-call titleFi:"Kevään haku" textFi:"Haku on auki." opens:15.1.2027 closes:26.3.2027 time:16.15 source:https://a.fi'
const full = {
  fi: 'loppui levytila, joten mitään ei tallennettu eikä lähetetty',
  sv: 'diskutrymme är slut, så inget sparades eller skickades',
  en: 'run out of disk space, so nothing was saved or sent',
}

test.each(locales)(
  'the disk fills up while something is published: nothing is half-written, and it is said in %s',
  async (locale) => {
    await room.store.people.chooseLocale('local:anna', locale)
    await room.tell(callLine)
    const before = await room.only()
    room.full(4)
    const answer = await room.tell(`announce publish ${before.id} ${before.revision}`, locale)
    expect(answer.outcome).toBe('failed')
    expect(plain(answer, locale)).toContain(full[locale])
    expect(await room.only()).toEqual(before)
    expect(await room.store.outbox.all()).toEqual([])
    expect(await room.store.calls.get('kevaan-haku-2026')).toBeUndefined()
    expect(room.isSound()).toBe('ok')

    room.roomAgain()
    const again = await room.tell(`announce publish ${before.id} ${before.revision}`, locale)
    expect(again.outcome).toBe('done')
    expect(await room.store.outbox.all()).toHaveLength(300)
  },
)

const later = {
  fi: 'Jo lähteneet viestit muutetaan, kun tilaa on taas',
  sv: 'ändras när det finns plats igen',
  en: 'changed when there is room again',
}
const steps = {
  corrected: (id: string, revision: number) => `announce publish ${id} ${revision}`,
  withdrawn: (id: string, revision: number) =>
    `withdraw id:${id} revision:${revision} way:say reason:"väärin"`,
}

test.each(
  locales.flatMap((locale) => (['corrected', 'withdrawn'] as const).map((how) => [how, locale] as const)),
)(
  'the disk fills up after something was %s: what stands is said, and every copy hears of it when there is room, in %s',
  async (how, locale) => {
    await room.store.people.chooseLocale('local:anna', locale)
    await room.tell(callLine)
    const first = await room.only()
    await room.tell(`announce publish ${first.id} ${first.revision}`)
    const { outbox } = room.store
    await outbox.begin((await outbox.all()).map(({ id }) => id))
    for (const { id } of await outbox.all()) await outbox.sent(id, `r ${id}`, room.clock())
    const { revision } = await room.only()
    if (how === 'corrected')
      await room.tell(callLine.replace('26.3.2027', `27.3.2027 id:${first.id} revision:${revision}`))
    const before = await room.only()

    // As much room as the step itself takes, and no more.
    let answer: Answer
    for (let pages = 0; ; pages++) {
      room.full(pages)
      answer = await room.tell(steps[how](before.id, before.revision), locale)
      if (answer.outcome === 'done') break
      expect(plain(answer, locale)).toContain(full[locale])
      expect(await room.only()).toEqual(before)
    }
    expect(plain(answer, locale)).toContain(later[locale])
    expect(plain(answer, locale)).not.toContain(full[locale])
    expect(await room.only()).toMatchObject(
      how === 'corrected' ? { state: 'published', publishedVersion: 2 } : { state: 'withdrawn' },
    )
    const edits = async () => (await outbox.all()).filter(({ kind }) => kind === 'edit')
    expect((await edits()).length).toBeLessThan(300)

    room.roomAgain()
    const due = await room.store.dueWork.claim(inTwoMinutes(room), inTwoMinutes(room), 10)
    expect(due.map(({ key }) => key)).toContain(`spread ${before.id}`)
    await spreadAll(room, room.clock())
    expect(await edits()).toHaveLength(300)
    expect(room.isSound()).toBe('ok')
  },
)

const inTwoMinutes = ({ clock }: { clock: () => Date }) => new Date(clock().getTime() + 120_000)

test('while the disk is full, whoever only reads is answered all the same', async () => {
  room.full(0)
  const somebody = (number: number) => `local:${number}${'x'.repeat(600)}`
  const fill = async () => {
    for (let number = 0; ; number++) await room.store.people.rememberLocale(somebody(number), 'en')
  }
  await expect(fill()).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  const answer = await room.receive({ text: 'calls', person: somebody(-1), locale: 'en' })
  expect(answer.outcome).toBe('answered')
  expect(room.problems).toHaveLength(1)
})
