import { isDeepStrictEqual } from 'node:util'
import { deserialize, serialize } from 'node:v8'

import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { commands as all } from '../../commands/index.ts'
import { searchOver } from '../../src/learning/freshSearch.ts'
import { testBot } from '../bot.ts'

/** Fewer than there are, so that the build has not learnt them. */
const commands = all.filter(({ name }) => name !== 'language')
let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => {
  bot = await testBot()
  // A tenth of what people say is learnt in a tenth of the time.
  const database = new Sqlite(bot.file)
  database.exec('delete from phrasings where rowid % 10 > 0')
  database.close()
})
afterAll(() => bot[Symbol.asyncDispose]())

const questions = [
  'mistä rahoitus tulee',
  'vem beslutar om projekten',
  'what is open now',
  'kenelle rahoitus on',
]
const answersOf = ({ find, languageOf }: Awaited<ReturnType<typeof searchOver>>) =>
  questions.map((question) => [languageOf(question), find(question)])
interface Kept {
  key: string
  learnt: Buffer
}
function kept(): Kept[] {
  const database = new Sqlite(bot.file, { readonly: true })
  const rows = database.prepare<[], Kept>("select key, learnt from search_indexes where of = 'search'").all()
  database.close()
  return rows
}

test('a second start reads what the first has learnt, and finds the same', async () => {
  const first = answersOf(await searchOver(bot.store, commands))
  const before = kept()
  expect(before).toHaveLength(1)
  expect(answersOf(await searchOver(bot.store, commands))).toEqual(first)
  const [again] = kept() as [Kept]
  expect(again.learnt.equals(before[0]!.learnt)).toBe(true)
})

test('a second start believes what it reads', async () => {
  await searchOver(bot.store, commands)
  const [{ key, learnt }] = kept() as [Kept]
  const nameless = { ...(deserialize(learnt) as { names: string[] }), names: [] }
  await bot.store.searchIndex.keep(key, serialize(nameless))
  expect((await searchOver(bot.store, commands)).find('mistä rahoitus tulee')).toEqual([])
  await bot.store.searchIndex.keep(key, learnt)
})

test('a database that takes nothing just now stops nobody from asking', async () => {
  const first = answersOf(await searchOver(bot.store, commands))
  const [{ key, learnt }] = kept() as [Kept]
  await bot.store.searchIndex.keep('of other texts', Buffer.from(''))
  const other = new Sqlite(bot.file)
  other.exec('begin immediate')
  expect(answersOf(await searchOver(bot.store, commands))).toEqual(first)
  other.close()
  expect(kept().map((one) => one.key)).toEqual(['of other texts'])
  await bot.store.searchIndex.keep(key, learnt)
})

test('what cannot be read is learnt again', async () => {
  const first = answersOf(await searchOver(bot.store, commands))
  const [{ key, learnt }] = kept() as [Kept]
  await bot.store.searchIndex.keep(key, Buffer.from('of another Node'))
  expect(answersOf(await searchOver(bot.store, commands))).toEqual(first)
  const [again] = kept() as [Kept]
  expect(again.key).toBe(key)
  expect(isDeepStrictEqual(deserialize(again.learnt), deserialize(learnt))).toBe(true)
})

test('other texts are learnt anew, and only the newest are kept', async () => {
  const before = kept()
  const fewer = await searchOver(bot.store, [])
  expect(kept()).toHaveLength(1)
  expect(kept()[0]?.key).not.toBe(before[0]?.key)
  expect(fewer.find('what is open now').map(({ entry }) => entry.line)).not.toContain('calls')
})
