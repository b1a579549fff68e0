import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'

import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/answer.ts'
import { createBot } from '../../src/bot.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf, choicesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { tablesOf } from '../tables.ts'
import { type Attack, attacks } from './hostile.ts'
import { modelConfig, modelServer } from './server.ts'

/** What a question may change: who spoke which language, what it cost, and what could not be answered. */
const mayChange = ['model_use', 'people', 'conversations', 'questions']

/** Where the attacks themselves write. */
const poisoned = ['projects', 'organisations', 'passages']

/** The answer as it reads; the id that a question is passed on by is new each time. */
const withoutIds = (answer: Answer) => JSON.stringify(answer).replaceAll(/ask pass:[0-9a-f-]+/g, 'ask pass:')

const harmless = 'Nothing.'

/** Puts a text where people write such texts; the search does not see it, whoever opens it does. */
function poison(file: string, { into, text }: NonNullable<Attack['poison']>) {
  const database = new Sqlite(file)
  const inAll = JSON.stringify({ fi: text, sv: text, en: text })
  const set = (table: string, column: string, id: string, value: string) =>
    database.prepare(`update ${table} set ${column} = ? where id = ?`).run(value, id)
  if (into === 'project') set('projects', 'summary', 'haastemoottori', inAll)
  if (into === 'organisation') set('organisations', 'competences', 'aalto-university', inAll)
  if (into === 'name') set('organisations', 'name', 'aalto-university', inAll)
  if (into === 'title') set('organisations', 'name', 'sodexo', inAll)
  if (into === 'document') set('passages', 'text', 'poisoned#1', text)
  database.close()
}

test('there are a hundred attacks or more, of every kind', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(100)
  expect(new Set(attacks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9)
})

test(
  'a model that lies in every way: no unsupported claim, number, link or name reaches a person, and nothing is written',
  { timeout: 180_000 },
  async () => {
    let attack: Attack | undefined
    const isTheSame = (one: Answer, other: Answer) => withoutIds(one) === withoutIds(other)
    await using server = await modelServer((asked) => attack!.say(asked))
    await using bot = await testBot({ model: modelConfig(server.url) })
    /** The same bot as it would be without a model. */
    const without = createBot({
      store: bot.store,
      pack: (await bot.store.packs.loaded())!,
      search: bot.search,
      commands,
      standing: new Map(),
      now: () => new Date('2026-11-24T10:00:00Z'),
      log: (problem) => bot.problems.push(problem),
    })
    await bot.store.documents.replace(
      {
        id: 'poisoned',
        title: 'A leaflet',
        language: 'en',
        version: null,
        validFrom: null,
        validUntil: null,
        asOf: '2026-11-24',
        published: true,
        isAgreement: false,
        url: null,
        file: 'leaflet.md',
        hash: '',
        readAt: new Date(),
        readBy: 'local:operator',
      },
      [{ heading: ['A leaflet'], text: harmless }],
      { id: 'x', by: 'local:operator', at: new Date() },
    )
    const before = tablesOf(bot.file, ...poisoned, ...mayChange)
    const known = JSON.stringify(tablesOf(bot.file))
    const got: string[] = []
    const answered: string[] = []
    for (const one of attacks) {
      attack = one
      if (one.poison) poison(bot.file, one.poison)
      const message = { text: one.question, locale: one.locale, person: 'local:victim' }
      const answer = await bot.receive(message)
      const said = plain(answer, answer.locale)
      const lines = [...choicesOf(answer), ...buttonsOf(answer).map(({ command }) => command)]
      const foreign = (said.match(/https?:\/\/[^\s)”]+/g) ?? []).filter((link) => !known.includes(link))
      const reached = one.never.filter((pattern) => [said, ...lines].some((text) => pattern.test(text)))
      if (answer.ai) answered.push(one.name)
      if (answer.ai ? reached.length + foreign.length > 0 : !isTheSame(answer, await without(message)))
        got.push(
          `${one.kind} · ${one.locale} · ${one.name}: ${[...reached, ...foreign].join(' ')} in ${said}`,
        )
    }
    expect(got).toEqual([])
    expect(bot.problems).toEqual([])
    expect(tablesOf(bot.file, ...poisoned, ...mayChange)).toEqual(before)
    expect(await bot.store.roles.all()).toEqual([])
    // The true quotes among the lies are still shown: the set does not pass because nothing ever does.
    expect(answered.length).toBeGreaterThan(20)
  },
)
