import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'

import { commands } from '../../commands/index.ts'
import { publishDue } from '../../src/announcing/publish.ts'
import type { Answer } from '../../src/answer.ts'
import { formsOf } from '../../src/form.ts'
import { locales } from '../../src/locale.ts'
import type { Message } from '../../src/message.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

const anna = 'local:anna'
const bo = 'local:bo'
const channel = (place: string) => ({ platform: 'web' as const, place, detail: {} })

async function newsroom(now?: string) {
  const bot = await testBot(now ? { now } : {})
  for (const person of [anna, bo])
    await bot.store.roles.grant({
      id: `r ${person}`,
      person,
      role: 'coordinator',
      by: 'local:admin',
      at: new Date(0),
    })
  const tell = (text: string, more: Partial<Message> = {}) =>
    bot.receive({ text, person: anna, locale: 'en', pressed: true, ...more })
  return {
    ...bot,
    tell,
    said: async (text: string, more: Partial<Message> = {}) => {
      const answer = await tell(text, more)
      return plain(answer, answer.locale).replaceAll(/[\u00a0\u202f]/g, ' ')
    },
    only: async () => (await bot.store.announcements.all())[0]!,
    rows: async () => (await bot.store.outbox.all()).filter(({ lane }) => lane === 'broadcast'),
  }
}
type Newsroom = Awaited<ReturnType<typeof newsroom>>

/** The line of the button with this label. */
function lineOf(answer: Answer, label: string) {
  const button = buttonsOf(answer).find((one) => one.label === label)
  if (!button)
    throw new Error(
      `no “${label}” among ${buttonsOf(answer)
        .map((one) => one.label)
        .join(', ')}`,
    )
  return button.command
}

const callLine = [
  'new-call titleFi:"Kevään haku" textFi:"Haku on auki.\nKaksi riviä." titleSv:"Vårens omgång" textSv:"Omgången är öppen."',
  'opens:15.1.2027 closes:26.3.2027 time:16.15 whoFi:"Kaupungit ja korkeakoulut" budget:"2 800 000 €" focus:1,2',
  'source:https://uudenmaanliitto.fi/haku',
].join(' ')
const notice = 'new-notice titleFi:"Portaali kiinni" textFi:"Kiinni lauantaina."'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
  return () => room[Symbol.asyncDispose]()
})

test('only coordinators write, and hear who can give the role', async () => {
  const answer = await room.tell(notice, { person: 'local:guest' })
  expect(answer.outcome).toBe('refused')
  expect(await room.store.announcements.all()).toEqual([])
})

test('a draft shows every language beside the others, and marks the one that is missing', async () => {
  const said = await room.said(callLine)
  expect(said).toContain('suomi: Kevään haku')
  expect(said).toContain('Kaksi riviä.')
  expect(said).toContain('svenska: Vårens omgång')
  expect(said).toContain('English: MISSING')
  expect(said).toContain('Can be published, but a language is missing: English.')
})

test('the preview is what is sent, part for part', async () => {
  await room.tell('subscribe language:svenska', { here: channel('ett') })
  const draft = await room.tell(callLine)
  const preview = await room.tell(lineOf(draft, 'Preview: svenska'))
  await room.tell(lineOf(draft, 'Publish now'))
  const [row] = await room.rows()
  expect(preview.parts.slice(0, row!.answer.parts.length)).toEqual(row!.answer.parts)
})

test('a published call is in the calls at once, as edited by people, with its time of day', async () => {
  const draft = await room.tell(callLine)
  await room.tell(lineOf(draft, 'Publish now'))
  expect(await room.said('calls', { locale: 'fi', pressed: true })).toContain('Kevään haku')
  const record = await room.store.calls.get('kevaan-haku-2026')
  expect(record).toMatchObject({
    closes: '2027-03-26',
    closesAt: '16:15',
    budgetEur: 2_800_000,
    editedAt: expect.any(Date),
  })
  const shown = await room.said('call kevaan-haku-2026')
  expect(shown).toContain('26 March 2027 at 16:15')
  expect(shown).toContain('Haku on auki')
})

describe('who hears it', () => {
  test('those who asked, in their language, and visibly in another where theirs is missing', async () => {
    await room.tell('subscribe language:suomi', { here: channel('yksi') })
    await room.tell('subscribe language:English', { here: channel('one') })
    await room.tell('subscribe notice', { here: channel('notices only') })
    await room.tell('subscribe call focus:3', { here: channel('area three') })
    await room.tell('subscribe call focus:2', { own: channel('bo alone'), person: bo })
    await room.tell('subscribe', { own: channel('anna, who writes it') })
    await room.tell(lineOf(await room.tell(callLine), 'Publish now'))
    const rows = await room.rows()
    expect(rows.map(({ place }) => place).toSorted()).toEqual(['bo alone', 'one', 'yksi'])
    const english = rows.find(({ place }) => place === 'one')!.answer
    expect(english.locale).toBe('en')
    expect(plain(english, 'en')).toContain('Only in Finnish.')
    expect(plain(rows.find(({ place }) => place === 'yksi')!.answer, 'fi')).not.toContain('Vain')
  })

  test('nobody who stopped, and a place that asked twice hears it once', async () => {
    await room.tell('subscribe', { here: channel('yksi') })
    await room.tell('subscribe call', { here: channel('yksi') })
    await room.tell('subscribe', { here: channel('kaksi') })
    await room.tell('unsubscribe', { here: channel('kaksi') })
    await room.tell(lineOf(await room.tell(notice + ' source:https://a.fi'), 'Publish now'))
    expect(await room.rows()).toEqual([])
    await room.tell(lineOf(await room.tell(callLine), 'Publish now'))
    expect(await room.rows()).toHaveLength(1)
  })

  test('steering meetings go only where they were asked for by name, by who may', async () => {
    const guest = await room.tell('subscribe steering-meeting', {
      person: 'local:guest',
      here: channel('open'),
    })
    expect(guest.outcome).toBe('refused')
    await room.tell('subscribe', { here: channel('everything') })
    await room.tell('subscribe steering-meeting', { here: channel('steering') })
    const draft = await room.tell('new-meeting titleFi:"Kokous" textFi:"1. Haut" day:15.1.2027 time:9.00')
    await room.tell(lineOf(draft, 'Publish now'))
    expect((await room.rows()).map(({ place }) => place)).toEqual(['steering'])
    const { id } = await room.only()
    expect((await room.tell(`news ${id}`, { person: 'local:guest' })).outcome).toBe('refused')
  })

  test('a channel that coordinators manage is not changed by its members', async () => {
    await room.tell('subscribe managers:admins', { here: channel('c') })
    const guest = { person: 'local:guest', here: channel('c') }
    expect((await room.tell('unsubscribe', guest)).outcome).toBe('refused')
    expect((await room.tell('subscribe notice', guest)).outcome).toBe('refused')
    expect(await room.store.subscriptions.all()).toHaveLength(1)
  })
})

describe('two people and two presses', () => {
  test('two drafts of calls with the same title are two calls', async () => {
    const drafts = [await room.tell(callLine), await room.tell(callLine.replace('26.3.2027', '27.3.2027'))]
    for (const draft of drafts) await room.tell(lineOf(draft, 'Publish now'))
    const closes = (id: string) => room.store.calls.get(id).then((call) => call?.closes)
    expect(await closes('kevaan-haku-2026')).toBe('2027-03-26')
    expect(await closes('kevaan-haku-2026-2')).toBe('2027-03-27')
  })

  test('pressing publish twice publishes once and says so', async () => {
    await room.tell('subscribe', { here: channel('c') })
    const line = lineOf(await room.tell(notice), 'Publish now')
    const [first, second] = await Promise.all([room.tell(line), room.tell(line, { person: bo })])
    expect([first.outcome, second.outcome].toSorted()).toContain('done')
    expect(await room.said(line)).toContain('Nothing was sent a second time')
    expect(await room.rows()).toHaveLength(1)
  })

  test('who changes what somebody else has changed meanwhile is told, and overwrites nothing', async () => {
    await room.tell(notice)
    const { id, revision } = await room.only()
    const change = (text: string, person: string) =>
      room.said(`new-notice id:${id} revision:${revision} titleFi:"Portaali" textFi:"${text}"`, { person })
    await change('Annan teksti', anna)
    expect(await change('Bon teksti', bo)).toContain('Nothing was overwritten')
    expect((await room.only()).newest.content.text.fi).toBe('Annan teksti')
  })

  test('a decision needs somebody else, whose approval a change of words takes back', async () => {
    const line = 'new-decision stage:proposed titleFi:"Esitys" textFi:"Esitetään kolmea." source:https://a.fi'
    const draft = await room.tell(line)
    expect(buttonsOf(draft).map(({ label }) => label)).not.toContain('Publish now')
    const { id } = await room.only()
    expect(await room.said(`announce publish ${id} 1`)).toContain('Another coordinator has to approve')
    const waiting = await room.tell(lineOf(draft, 'Send for approval'))
    expect(buttonsOf(waiting).map(({ label }) => label)).not.toContain('Approve')
    expect(await room.said(`announce approve ${id} 2`)).toContain('can’t approve your own')
    const approved = await room.tell(`announce approve ${id} 2`, { person: bo })
    const edited = await room.tell(
      `new-decision id:${id} revision:3 stage:proposed titleFi:"Esitys" textFi:"Uusi." source:https://a.fi`,
    )
    expect(buttonsOf(edited).map(({ label }) => label)).not.toContain('Publish now')
    expect((await room.tell(lineOf(approved, 'Publish now'))).outcome).toBe('refused')
  })

  test.each([
    ['fi', 'Kirjoitti', 'Hyväksyi'],
    ['sv', 'Skribent', 'Godkänd av'],
    ['en', 'Written by', 'Approved by'],
  ] as const)(
    'who wrote and who approved is said by name, not by an id, in %s',
    async (locale, author, approver) => {
      const line =
        'new-decision stage:proposed titleFi:"Esitys" textFi:"Esitetään kolmea." source:https://a.fi'
      const wants = { locale, called: ' Anna Korhonen ' }
      await room.store.people.chooseLocale(anna, locale)
      await room.store.people.chooseLocale(bo, locale)
      const draft = await room.tell(line, wants)
      expect(plain(draft, locale)).toContain(`${author}: Anna Korhonen\n`)
      const submit = async () => (await room.only()).revision
      const { id } = await room.only()
      await room.tell(`announce submit ${id} ${await submit()}`, wants)
      const said = await room.said(`announce approve ${id} ${await submit()}`, {
        person: bo,
        locale,
        called: 'Bo Sund',
      })
      expect(said).toContain(`${author}: Anna Korhonen\n`)
      expect(said).toContain(`${approver}: Bo Sund\n`)
      expect(said).not.toContain('local:')
      // Whoever is known by an id alone is left out.
      const other = await room.said('new-notice titleFi:"a" textFi:"b"', { person: 'local:admin', locale })
      expect(other).not.toMatch(new RegExp(`local:|${author}`))
    },
  )

  test('“proposed” that says “funded” is not published', async () => {
    const said = await room.said(
      'new-decision stage:proposed titleFi:"Päätös" textFi:"Hankkeelle myönnettiin rahoitus." source:https://a.fi',
    )
    expect(said).toContain('Proposed is not funded')
    const { id } = await room.only()
    expect(await room.said(`announce submit ${id} 1`)).toContain('can’t be published yet')
  })
})

describe('later', () => {
  test('what is scheduled is published when its time has come, once', async () => {
    await room.tell('subscribe', { here: channel('c') })
    await room.tell(notice)
    const { id } = await room.only()
    const said = await room.said(`publish-at id:${id} revision:1 day:25.11.2026 time:9.00`)
    expect(said).toContain('25 November 2026 at 09:00')
    const desk = { store: room.store, pack: (await room.store.packs.loaded())! }
    expect(await publishDue(desk, new Date('2026-11-25T06:59:00Z'))).toBe(false)
    expect(await publishDue(desk, new Date('2026-11-25T07:00:00Z'))).toBe(true)
    expect(await publishDue(desk, new Date('2026-11-25T07:00:00Z'))).toBe(false)
    expect(await room.rows()).toHaveLength(1)
  })

  test('a time that clocks skip, or that has passed, is refused in words', async () => {
    await room.tell(notice)
    const { id } = await room.only()
    const at = async (when: string, locale: 'fi' | 'sv') => {
      await room.store.people.chooseLocale(anna, locale)
      return room.said(`publish-at id:${id} revision:1 ${when}`)
    }
    expect(await at('day:28.3.2027 time:3.30', 'fi')).toContain('kellot siirretään silloin kesäaikaan')
    expect(await at('day:24.11.2026 time:8.00', 'sv')).toContain('har redan passerat')
  })

  test('a call whose deadline passed while it waited goes back to being a draft', async () => {
    await room.tell(callLine)
    const { id } = await room.only()
    await room.tell(`publish-at id:${id} revision:1 day:24.3.2027 time:9.00`)
    const desk = { store: room.store, pack: (await room.store.packs.loaded())! }
    expect(await publishDue(desk, new Date('2027-03-27T07:00:00Z'))).toBe(false)
    expect((await room.only()).state).toBe('draft')
  })
})

describe('after it is out', () => {
  async function published() {
    await room.tell('subscribe language:suomi', { here: channel('c') })
    await room.tell('subscribe language:suomi', { here: channel('d') })
    await room.tell(lineOf(await room.tell(callLine), 'Publish now'))
    const rows = await room.rows()
    const [c, d] = ['c', 'd'].map((place) => rows.find((row) => row.place === place))
    await room.store.outbox.begin([c!.id])
    await room.store.outbox.sent(c!.id, 'receipt', new Date('2026-11-24T10:00:01Z'))
    return { id: (await room.only()).id, sent: c!, waiting: d! }
  }

  test('a moved deadline edits what is out and changes what still waits; every version is kept', async () => {
    const { id, waiting } = await published()
    const { revision } = await room.only()
    const draft = await room.tell(
      callLine.replace('closes:26.3.2027', `closes:30.4.2027 id:${id} revision:${revision}`),
    )
    expect(plain(draft, 'en')).toContain('published; correction: draft')
    await room.tell(lineOf(draft, 'Publish the correction'))
    const rows = await room.rows()
    const edit = rows.find(({ kind }) => kind === 'edit')!
    const text = plain(edit.answer, 'fi').replaceAll('\u00a0', ' ')
    expect(text).toContain('korjattu 24.11.2026')
    expect(text).toContain('30.4.2027 klo 16.15, Suomen aikaa (aiemmin 26.3.2027 klo 16.15)')
    expect(rows.filter(({ kind }) => kind === 'edit')).toHaveLength(1)
    expect(plain(rows.find((row) => row.id === waiting.id)!.answer, 'fi')).toContain('30.4.2027')
    expect((await room.store.calls.get('kevaan-haku-2026'))?.closes).toBe('2027-04-30')
    expect(await room.store.announcements.versions(id)).toHaveLength(2)
  })

  test('withdrawn: what is out says so, what waits is never sent, the call is no longer offered', async () => {
    const { id, waiting } = await published()
    const { revision } = await room.only()
    await room.tell(`withdraw id:${id} revision:${revision} way:say reason:"Virheellinen summa"`)
    const rows = await room.rows()
    expect(rows.find((row) => row.id === waiting.id)?.status).toBe('cancelled')
    expect(plain(rows.find(({ kind }) => kind === 'edit')!.answer, 'fi')).toContain('Syy: Virheellinen summa')
    const record = await room.store.calls.get('kevaan-haku-2026')
    expect(record).toMatchObject({ withdrawnAt: expect.any(Date), withdrawnWhy: 'Virheellinen summa' })
    expect(await room.said('calls open')).not.toContain('Kevään haku')
    expect(await room.said('calls withdrawn')).toMatch(/Kevään haku.*withdrawn 24 November 2026/s)
    expect(await room.said('calendar')).not.toContain('Kevään haku')
    expect(await room.said('calendar kevaan-haku-2026')).toContain('withdrawn on 24 November 2026')
  })

  test.each([
    ['fi', 'haku kevaan-haku-2026', 'Tämä haku peruttiin 24.11.2026', 'Syy: Virheellinen summa'],
    ['sv', 'utlysning kevaan-haku-2026', 'återkallades 24.11.2026', 'Orsak: Virheellinen summa'],
    ['en', 'call kevaan-haku-2026', 'was withdrawn on 24 November 2026', 'Reason: Virheellinen summa'],
  ] as const)(
    'whoever asks for a withdrawn call hears so, when and why, in %s',
    async (locale, line, when, why) => {
      const { id } = await published()
      const { revision } = await room.only()
      await room.tell(`withdraw id:${id} revision:${revision} way:say reason:"Virheellinen summa"`)
      const answer = await room.tell(line, { locale, person: 'local:guest' })
      const said = plain(answer, locale)
      expect(said).toContain(when)
      expect(said).toContain(why)
      expect(buttonsOf(answer).map(({ command }) => command)).not.toContain('calendar kevaan-haku-2026')
    },
  )

  test.each([
    ['fi', 'haku kevaan-haku-2026', 'Hakuilmoitus on poistettu.'],
    ['sv', 'utlysning kevaan-haku-2026', 'Utlysningstexten har tagits bort.'],
    ['en', 'call kevaan-haku-2026', 'The text of the call has been taken away.'],
  ] as const)(
    'taken away, a call leaves nothing but its title and that it was withdrawn, in %s',
    async (locale, line, gone) => {
      const { id } = await published()
      const { revision } = await room.only()
      await room.tell(`withdraw id:${id} revision:${revision} way:remove reason:"Liian aikaisin"`)
      const guest = { locale, person: 'local:guest' }
      const said = await room.said(line, guest)
      expect(said).toContain(gone)
      expect(said).toContain('Liian aikaisin')
      const calls = await room.said('calls withdrawn', guest)
      const record = JSON.stringify(await room.store.calls.get('kevaan-haku-2026'))
      for (const place of [said, calls, record]) {
        expect(place).toMatch(/Kevään haku|Vårens omgång/)
        expect(place).not.toMatch(/Haku on auki|Omgången är öppen|Kaupungit ja|2.?800.?000|uudenmaanliitto/)
        expect(place).not.toMatch(/26\.3\.2027|26 mars|26 March|2027-03-26|2027-01-15/)
      }
    },
  )

  describe('a change of a call that is withdrawn', () => {
    const call = 'kevaan-haku-2026'
    const closes = async () => (await room.store.calls.get(call))?.closes
    async function changed(text: string, day?: string) {
      const line = `new-change call:${call} titleFi:"${text}" textFi:"${text}." source:https://a.fi`
      await room.tell(lineOf(await room.tell(day ? `${line} closes:${day} time:16.15` : line), 'Publish now'))
      return (await room.store.announcements.all()).find(({ newest }) => newest.content.title.fi === text)!
    }
    async function withdraw({ id }: { id: string }) {
      const { revision } = (await room.store.announcements.get(id))!
      await room.tell(`withdraw id:${id} revision:${revision} way:say`)
    }
    beforeEach(async () => void (await published()))

    test('gives the old deadline back, and the rest of the record', async () => {
      const before = await room.store.calls.get(call)
      const change = await changed('Lisäaikaa', '30.4.2027')
      expect(await closes()).toBe('2027-04-30')
      await withdraw(change)
      const { editedAt: _, ...after } = (await room.store.calls.get(call))!
      expect({ ...after, editedAt: before?.editedAt }).toEqual(before)
      expect(await room.said(`call ${call}`)).toContain('26 March 2027 at 16:15')
    })

    test('leaves a later change alone, and that one gives back what stood before both', async () => {
      const first = await changed('Lisäaikaa', '30.4.2027')
      room.setTime('2026-11-25T10:00:00Z')
      const second = await changed('Vielä lisää', '31.5.2027')
      await withdraw(first)
      expect(await closes()).toBe('2027-05-31')
      await withdraw(second)
      expect(await closes()).toBe('2027-03-26')
    })

    test('does not undo what the call’s own announcement was corrected to meanwhile', async () => {
      const change = await changed('Lisäaikaa', '30.4.2027')
      room.setTime('2026-11-25T10:00:00Z')
      const own = (await room.store.announcements.all()).find(({ kind }) => kind === 'call')!
      const line = callLine.replace(
        'closes:26.3.2027',
        `closes:15.4.2027 id:${own.id} revision:${own.revision}`,
      )
      await room.tell(lineOf(await room.tell(line), 'Publish the correction'))
      await withdraw(change)
      expect(await closes()).toBe('2027-04-15')
    })

    test('an answer to a question takes the deadline along only while it stands', async () => {
      const moved = await changed('Lisäaikaa', '30.4.2027')
      room.setTime('2026-11-25T10:00:00Z')
      await changed('Vastaus kysymykseen')
      expect(await closes()).toBe('2027-04-30')
      await withdraw(moved)
      expect(await room.store.calls.get(call)).toMatchObject({
        closes: '2027-03-26',
        note: { fi: 'Vastaus kysymykseen.' },
      })
    })

    test('does not bring back what was taken away with the call', async () => {
      const change = await changed('Lisäaikaa', '30.4.2027')
      const own = (await room.store.announcements.all()).find(({ kind }) => kind === 'call')!
      await room.tell(`withdraw id:${own.id} revision:${own.revision} way:remove`)
      await withdraw(change)
      expect(await room.store.calls.get(call)).toMatchObject({ closes: null, withdrawnAt: expect.any(Date) })
      expect(await room.said(`call ${call}`)).not.toContain('Haku on auki')
    })

    /** As the version before published: it did not keep how the record was. */
    function forgetWhatStoodBefore() {
      const db = new Sqlite(room.file)
      db.exec('update announcements set call_before = null')
      db.close()
    }

    test('gives the old deadline back though nobody kept it: the call’s own announcement says it', async () => {
      const before = await room.store.calls.get(call)
      room.setTime('2026-11-25T10:00:00Z')
      const change = await changed('Lisäaikaa', '30.4.2027')
      forgetWhatStoodBefore()
      await withdraw(change)
      const { editedAt: _, ...after } = (await room.store.calls.get(call))!
      expect({ ...after, editedAt: before?.editedAt }).toEqual(before)
    })

    test.each([
      ['fi', 'Tarkista määräaika'],
      ['sv', 'Kontrollera sista dagen'],
      ['en', 'Check the deadline'],
    ] as const)('says so where nobody knows the old deadline any more, in %s', async (locale, check) => {
      const line = 'new-change call:hevi-call-3-2024 titleFi:"Lisäaikaa" textFi:"Lisää." source:https://a.fi'
      await room.tell(lineOf(await room.tell(`${line} closes:30.4.2027 time:16.15`), 'Publish now'))
      forgetWhatStoodBefore()
      const { id, revision } = (await room.store.announcements.all()).find(
        ({ kind }) => kind === 'call-changed',
      )!
      room.setTime('2026-11-25T10:00:00Z')
      await room.store.people.chooseLocale(anna, locale)
      const withdrawn = await room.tell(`withdraw id:${id} revision:${revision} way:say`)
      expect(plain(withdrawn, withdrawn.locale)).toContain(check)
      expect((await room.store.calls.get('hevi-call-3-2024'))?.closes).toBe('2027-04-30')
    })

    test('two changes of one call that are published at the same moment both count', async () => {
      const line = `new-change call:${call} source:https://a.fi titleFi:"Muutos" textFi:`
      const lines = [
        lineOf(await room.tell(`${line}"Lisää aikaa." closes:30.4.2027 time:16.15`), 'Publish now'),
        lineOf(await room.tell(`${line}"Kysymyksiin on vastattu."`), 'Publish now'),
      ]
      await Promise.all(lines.map((one) => room.tell(one)))
      expect(await room.store.calls.get(call)).toMatchObject({
        closes: '2027-04-30',
        note: { fi: 'Kysymyksiin on vastattu.' },
      })
    })

    test('a change that is published at the moment its call is withdrawn does not bring the call back', async () => {
      const line = `new-change call:${call} source:https://a.fi titleFi:"Muutos" textFi:"Lisää aikaa." closes:30.4.2027 time:16.15`
      const publish = lineOf(await room.tell(line), 'Publish now')
      const own = (await room.store.announcements.all()).find(({ kind }) => kind === 'call')!
      await Promise.all([withdraw(own), room.tell(publish)])
      expect((await room.store.calls.get(call))?.withdrawnAt).toBeInstanceOf(Date)
    })

    test('a change that was written before its call was withdrawn is not published any more', async () => {
      const draft = await room.tell(
        `new-change call:${call} titleFi:"Lisäaikaa" textFi:"Lisäaikaa." closes:30.4.2027 time:16.15 source:https://a.fi`,
      )
      await withdraw((await room.store.announcements.all()).find(({ kind }) => kind === 'call')!)
      const posts = (await room.rows()).length
      expect(plain(await room.tell(lineOf(draft, 'Publish now')), 'en')).toContain('can’t be published')
      expect((await room.rows()).length).toBe(posts)
      expect(await closes()).toBe('2027-03-26')
    })

    test('a withdrawn call is changed by nobody', async () => {
      await withdraw((await room.store.announcements.all()).find(({ kind }) => kind === 'call')!)
      expect(await room.said(`new-change call:${call} titleFi:"a" textFi:"b" closes:30.4.2027`)).toContain(
        'was withdrawn',
      )
      expect(await room.said(`extend ${call} 30.4.2027`)).toContain('was withdrawn')
    })
  })

  describe('more time', () => {
    test('one field is a whole announcement: both dates, in three languages, with the call’s source', async () => {
      await published()
      const { form } = formsOf(commands, room.store)
      const asked = await form('extend call:kevaan-haku-2026', 'en', anna)
      expect(asked?.fields.map(({ name, value = '' }) => [name, value])).toEqual([
        ['closes', ''],
        ['time', '16:15'],
      ])
      const draft = await room.tell('extend kevaan-haku-2026 30.4.2027')
      const said = plain(draft, 'en').replaceAll('\u00a0', ' ')
      expect(said).toContain(
        'Haku päättyy nyt vasta 30.4.2027 klo 16.15. Aiempi määräaika oli 26.3.2027 klo 16.15.',
      )
      expect(said).toContain('Ansökningstiden går nu ut först 30.4.2027 kl. 16.15.')
      expect(said).toContain('The call now closes on 30 April 2027 at 16:15.')
      await room.tell(lineOf(draft, 'Publish now'))
      expect(await room.store.calls.get('kevaan-haku-2026')).toMatchObject({
        closes: '2027-04-30',
        closesAt: '16:15',
      })
      expect((await room.rows()).filter(({ kind }) => kind === 'post')).toHaveLength(4)
    })

    test('an earlier day is no extension, a past one no deadline', async () => {
      await published()
      expect(await room.said('extend kevaan-haku-2026 1.3.2027')).toContain('closes only on 26 March 2027')
      expect(await room.said('extend kevaan-haku-2026 1.3.2025')).toContain('passed')
    })

    test('the button stands on the published call and on its record, for coordinators', async () => {
      const { id } = await published()
      const labels = async (line: string, person = anna) =>
        buttonsOf(await room.tell(line, { person })).map(({ label }) => label)
      expect(await labels(`announce show ${id}`)).toContain('Extend the deadline')
      expect(await labels('call kevaan-haku-2026')).toContain('Extend the deadline')
      expect(await labels('call kevaan-haku-2026', 'local:guest')).not.toContain('Extend the deadline')
    })
  })

  test('or taken away', async () => {
    const { id } = await published()
    const { revision } = await room.only()
    await room.tell(`withdraw id:${id} revision:${revision} way:remove`)
    expect((await room.rows()).map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
      'post cancelled',
      'post sent',
      'remove waiting',
    ])
  })

  test('the ledger shows what did not arrive and why; it can be tried again, or left out', async () => {
    const { id, waiting } = await published()
    await room.store.outbox.giveUp(waiting.id, 'is_archived')
    const shown = await room.said(`delivery ${id}`)
    expect(shown).toContain('Arrived: 1 / 2')
    expect(shown).toContain('is_archived')
    expect(await room.said(`delivery ${id} csv`)).toContain('web:d,,web,post,1,failed,,is_archived')
    await room.tell(`delivery ${id} again`)
    expect((await room.store.outbox.get(waiting.id))?.status).toBe('waiting')
    await room.store.outbox.giveUp(waiting.id, 'is_archived')
    expect(await room.said(`delivery ${id} remove ${waiting.id}`)).not.toContain('is_archived')
    expect((await room.store.subscriptions.all()).map(({ place }) => place)).toEqual(['web:c'])
  })

  test('every step left an audit record', async () => {
    const { id } = await published()
    const steps = (await room.store.roles.audit()).filter(({ subject }) => subject === `announcement:${id}`)
    expect(steps.map(({ what }) => what)).toEqual(['announcement drafted', 'announcement published'])
    expect(steps.every(({ who }) => who === anna)).toBe(true)
  })
})

test.each(locales)('too much text is refused with what the limit is, in %s', async (locale) => {
  const { form, fill } = formsOf(commands, room.store)
  expect((await form('new-notice', locale, anna))?.fields.length).toBeGreaterThan(5)
  const filled = fill('new-notice', { titleFi: 'a', textFi: 'x'.repeat(40_000) }, locale)
  expect('errors' in filled && filled.errors['textFi']).toMatch(/40000.*3000/)
})
