import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { learntOnce } from '../../src/learning/learnt.ts'
import { learntFiles } from '../../src/learning/learntFiles.ts'
import { testBot } from '../bot.ts'

test('what was learnt when the bot was built is neither learnt nor kept again', async () => {
  await using bot = await testBot()
  const from = [{ text: randomUUID() }]
  const built: string[] = []
  const building = {
    ...learntFiles,
    keep: (key: string, learnt: Buffer) => learntFiles.keep(built[built.push(key) - 1]!, learnt),
  }
  await learntOnce({ searchIndex: building }, { of: 'search', from, learn: async () => ['a', 'b'] })
  const [key] = built as [string]
  expect(readdirSync(learntFiles.folder)).toContain(key)
  const again = async () => expect.fail('learnt twice')
  expect(await learntOnce(bot.store, { of: 'search', from, learn: again })).toEqual(['a', 'b'])
  expect(await bot.store.searchIndex.get(key)).toBeUndefined()
  await rm(join(learntFiles.folder, key))
})

test('other texts than the build had are learnt now', async () => {
  await using bot = await testBot()
  const from = [{ text: randomUUID() }]
  expect(await learntOnce(bot.store, { of: 'search', from, learn: async () => ['new'] })).toEqual(['new'])
})
