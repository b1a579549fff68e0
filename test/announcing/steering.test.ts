import { beforeEach, describe, expect, test } from 'vitest'

import { progressOf, type Undertaking } from '../../src/domain/announcing/progress.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf, sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeEach(async () => {
  bot = await testBot()
  return () => bot[Symbol.asyncDispose]()
})
const tell = (text: string, person = 'local:admin') =>
  bot.receive({ text, person, locale: 'en', pressed: true })
const said = async (text: string, person = 'local:admin') => plain(await tell(text, person), 'en')

async function announce(line: string) {
  const draft = await tell(line)
  const [, id = '', revision] =
    /announce preview (\S+) (\d+)/.exec(
      buttonsOf(draft)
        .map(({ command }) => command)
        .join('\n'),
    ) ?? []
  if (line.startsWith('new-decision')) {
    await bot.store.roles.grant({
      id: `r${id}`,
      person: 'local:bo',
      role: 'coordinator',
      by: 'x',
      at: new Date(),
    })
    await tell(`announce submit ${id} ${revision}`)
    await tell(`announce approve ${id} ${Number(revision) + 1}`, 'local:bo')
    await tell(`announce publish ${id} ${Number(revision) + 2}`)
  } else await tell(`announce publish ${id} ${revision}`)
  return id
}

test('only steering members, coordinators and admins read it', async () => {
  expect((await tell('steering', 'local:guest')).outcome).toBe('refused')
  expect((await tell('steering cities', 'local:guest')).outcome).toBe('refused')
  await bot.store.roles.grant({ id: 's', person: 'local:guest', role: 'steering', by: 'x', at: new Date() })
  expect((await tell('steering', 'local:guest')).outcome).toBe('answered')
})

test('meetings come with their agenda, the next one first, those that are over not at all', async () => {
  await announce(
    'new-meeting titleEn:"Later" textEn:"1. Budget" day:2027-02-01 time:9:00 body:national-steering-group',
  )
  await announce('new-meeting titleEn:"Soon" textEn:"1. Calls" day:2026-12-01 time:9:00 where:"City Hall"')
  const shown = await said('steering meetings')
  expect(shown.indexOf('1 December 2026 at 09:00')).toBeLessThan(shown.indexOf('1 February 2027'))
  expect(shown).toContain('City Hall')
  expect(shown).toContain('1. Calls')
})

test('a decision stands where it has got in the chain, and moves on', async () => {
  const id = await announce(
    'new-decision stage:proposed titleEn:"Three projects" textEn:"Three are proposed." source:https://a.fi',
  )
  expect(await said('steering decisions')).toContain(
    '[proposed for funding] → funding decided → started → results',
  )
  const { revision } = (await bot.store.announcements.get(id))!
  await tell(
    `new-decision id:${id} revision:${revision} stage:funded titleEn:"Three projects" textEn:"Three were funded." source:https://a.fi`,
  )
  await tell(`announce submit ${id} ${revision + 1}`)
  await tell(`announce approve ${id} ${revision + 2}`, 'local:bo')
  await tell(`announce publish ${id} ${revision + 3}`)
  expect(await said('steering decisions')).toContain('proposed for funding → [funding decided]')
})

describe('the two editions', () => {
  test('the cities read projects, decisions and what people ask; never who asked', async () => {
    const question = 'how many unicorns does the agreement feed'
    const asked = {
      id: 'q',
      text: question,
      locale: 'en',
      outcome: 'unknown',
      nearest: [],
      askedBy: 'local:curious',
      status: 'open' as const,
    }
    await bot.store.questions.remember({ ...asked, at: new Date('2026-11-20T10:00:00Z') })
    const shown = await said('steering cities since:2022-01-01')
    expect(shown).toContain('Projects that began')
    expect(shown).toContain(`“${question}”`)
    expect(shown).not.toContain('curious')
    expect(sourcesOf(await tell('steering cities'))[0]?.ref).toBe('agreement#6')
  })

  test('the ministry reads sums by focus area and method, and where nothing is going on', async () => {
    const shown = await said('steering ministry')
    expect(shown).toContain('Projects by method')
    expect(shown).toMatch(/1 .*: ongoing \d+, planned \d+, ended \d+; €/)
    expect(shown).toMatch(/Gaps: no project at all|Every method has a project/)
  })
})

test('both editions count introductions and what came of them, and name nobody', async () => {
  const introduction = {
    fromPerson: 'local:sven',
    fromOrganisation: 'sato',
    toOrganisation: 'heka',
    via: 'members' as const,
    reason: 'A secret plan',
    about: null,
    fromContact: 'sven@testbana.example',
    state: 'agreed' as const,
    muted: false,
    answeredBy: 'local:anna',
    toContact: 'anna@robotti.example',
    declineReason: null,
    declineWords: null,
    snoozedUntil: null,
    pair: null,
    createdAt: new Date('2026-11-01T10:00:00Z'),
    expiresAt: new Date('2026-12-01T10:00:00Z'),
    answeredAt: null,
    toOutcome: null,
  }
  await bot.store.introductions.add({ ...introduction, id: 'one', fromOutcome: 'pilot' })
  await bot.store.introductions.add({ ...introduction, id: 'two', fromOutcome: null })
  for (const edition of ['cities', 'ministry']) {
    const shown = await said(`steering ${edition}`)
    expect(shown).toContain('Introductions and what came of them')
    expect(shown).toMatch(/Both said yes: 2/)
    expect(shown).toMatch(/a pilot or other cooperation: 1/)
    expect(shown).not.toMatch(/secret plan|sven|anna|robotti/iu)
  }
})

test('progress counts the programme’s own projects, by date', () => {
  const project = (id: string, more: Partial<Undertaking>): Undertaking => ({
    id,
    focusArea: '1',
    methods: ['rdi-hubs'],
    start: '2025-01-01',
    end: '2027-12-31',
    status: 'ongoing',
    programme: 'HEVi',
    totalBudgetEur: 100,
    ...more,
  })
  const progress = progressOf(
    [
      project('runs', {}),
      project('began', { start: '2026-10', totalBudgetEur: null }),
      project('ended', { end: '2026-10-31' }),
      project('ending', { end: '2027-01' }),
      project('another programme', { programme: 'related' }),
    ],
    {
      areas: ['1', '2'],
      methods: ['rdi-hubs', 'testbeds'],
      since: '2026-09-01',
      today: '2026-11-24',
      soon: '2027-05-24',
    },
  )
  expect(progress.areas[0]).toEqual({
    area: '1',
    planned: 0,
    ongoing: 3,
    ended: 1,
    budgetEur: 300,
    withoutBudget: 1,
  })
  expect(progress.began.map(({ id }) => id)).toEqual(['began'])
  expect(progress.ended.map(({ id }) => id)).toEqual(['ended'])
  expect(progress.ending.map(({ id }) => id)).toEqual(['ending'])
  expect(progress.gaps).toEqual([
    { area: '1', method: 'testbeds' },
    { area: '2', method: 'rdi-hubs' },
    { area: '2', method: 'testbeds' },
  ])
})
