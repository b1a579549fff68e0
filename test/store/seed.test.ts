import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { openStore } from '../../src/store/store.ts'
import { removed, temporaryFolder } from '../folder.ts'

/** A database and a pack of one's own, as they are between two starts. */
function place() {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  const pack = join(folder, 'pack')
  cpSync(packagePath('drizzle/seed/hevi'), pack, { recursive: true })
  const file = join(folder, 'kumppani.db')
  return {
    file,
    start: () => openStore({ url: `file:${file}`, packFolder: pack, now: new Date() }),
    change: (name: string, change: (json: string) => string) =>
      writeFileSync(join(pack, name), change(readFileSync(join(pack, name), 'utf8'))),
  }
}

test('a newer pack changes, adds and removes what it owns', async () => {
  const { start, change } = place()
  await (await start()).close()
  const gone = 't4-7-co-creation-capability'
  change('topics.json', (json) =>
    JSON.stringify((JSON.parse(json) as { id: string }[]).filter(({ id }) => id !== gone)),
  )
  for (const file of ['facets.json', 'wishes.json'])
    change(file, (json) =>
      JSON.stringify((JSON.parse(json) as { ref: string }[]).filter(({ ref }) => ref !== `topic:${gone}`)),
    )
  change('organisations.json', (json) =>
    json.replace('"fi": "Metropolia Ammattikorkeakoulu"', '"fi": "Metropolia"'),
  )
  const store = await start()
  onTestFinished(() => store.close())
  expect(await store.topics.all()).toHaveLength(26)
  expect((await store.organisations.get('metropolia'))?.name.fi).toBe('Metropolia')
})

test('a value the newer pack no longer has does not stay behind', async () => {
  const { start, change } = place()
  await (await start()).close()
  change('organisations.json', (json) => json.replace('"businessId": "0201256-6",', ''))
  const store = await start()
  onTestFinished(() => store.close())
  expect((await store.organisations.get('helsinki'))?.businessId).toBeNull()
})

test('what people edited in the bot stays as they left it, and is reported', async () => {
  const { file, start, change } = place()
  await (await start()).close()
  const database = new Sqlite(file)
  database.exec("update organisations set city = 'Rovaniemi', edited_at = 1 where id = 'metropolia'")
  database.close()
  change('organisations.json', (json) =>
    json.replace('"fi": "Metropolia Ammattikorkeakoulu"', '"fi": "Metropolia"'),
  )
  const store = await start()
  onTestFinished(() => store.close())
  expect(await store.organisations.get('metropolia')).toMatchObject({
    city: 'Rovaniemi',
    name: { fi: 'Metropolia Ammattikorkeakoulu' },
  })
  expect(store.edited).toEqual(['organisations:metropolia'])
})

test('a pack with a mistake leaves the database as it was', async () => {
  const { start, change } = place()
  await (await start()).close()
  change('topics.json', (json) => json.replace('"focusArea": 1', '"focusArea": 9'))
  await expect(start()).rejects.toThrow('topics.json · t1-1-energy-renovation-testbeds: focusArea')
  change('topics.json', (json) => json.replace('"focusArea": 9', '"focusArea": 1'))
  const store = await start()
  onTestFinished(() => store.close())
  expect(await store.topics.all()).toHaveLength(27)
})
