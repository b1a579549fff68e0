import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { openStore } from '../../src/store/store.ts'
import { removed, temporaryFolder } from '../folder.ts'

const packFolder = packagePath('drizzle/seed/hevi')

function emptyPlace() {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  return join(folder, 'kumppani.db')
}
const openAt = (file: string, migrationsFolder?: string) =>
  openStore({
    url: `file:${file}`,
    packFolder,
    now: new Date(),
    ...(migrationsFolder ? { migrationsFolder } : {}),
  })

/** A database as an earlier start left it. */
async function loaded() {
  const file = emptyPlace()
  await (await openAt(file)).close()
  return file
}

test('the first start makes the database and loads the pack, the second finds nothing to do', async () => {
  const file = await loaded()
  const before = readFileSync(file)
  const store = await openAt(file)
  expect(await store.organisations.all()).toHaveLength(82)
  await store.close()
  expect(readFileSync(file).equals(before)).toBe(true)
})

describe('a database that can’t be used is told to the operator, with what to do', () => {
  test('damaged', async () => {
    const file = emptyPlace()
    writeFileSync(file, 'This is no database, although it has the name of one. '.repeat(100))
    await expect(openAt(file)).rejects.toThrow('is damaged or is not a database. Put back a backup')
  })

  test('damaged in the middle', async () => {
    const file = await loaded()
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096, bytes.length - 4096)
    writeFileSync(file, bytes)
    await expect(openAt(file)).rejects.toThrow('is damaged or is not a database')
  })

  test('read-only', async () => {
    const file = await loaded()
    const database = new Sqlite(file)
    database.pragma('journal_mode = delete')
    database.exec('delete from packs')
    database.close()
    // SQLite itself refuses to write a file whose header asks for a newer writer, whoever runs this test.
    const bytes = readFileSync(file)
    bytes[18] = 3
    writeFileSync(file, bytes)
    await expect(openAt(file)).rejects.toThrow(
      "can't be written. Give the user who runs Kumppani write access",
    )
  })

  test('a folder that can’t be made', async () => {
    const file = emptyPlace()
    writeFileSync(file, '')
    await expect(openAt(join(file, 'inside', 'kumppani.db'))).rejects.toThrow("can't be written")
  })

  test('made by a newer Kumppani; nothing is changed', async () => {
    const file = await loaded()
    const database = new Sqlite(file)
    database.exec("insert into migrations values ('from-the-future', 4102444800000)")
    database.close()
    const before = statSync(file).mtimeMs
    await expect(openAt(file)).rejects.toThrow('was made by a newer Kumppani')
    expect(statSync(file).mtimeMs).toBe(before)
  })

  test('in use by another program', async () => {
    const file = await loaded()
    const other = new Sqlite(file)
    onTestFinished(() => void other.close())
    other.exec('begin exclusive')
    await expect(openAt(file)).rejects.toThrow('is in use by another program')
  })

  test('a migration that fails leaves the old database as it was', async () => {
    const file = await loaded()
    const folder = temporaryFolder()
    onTestFinished(() => removed(folder))
    const { entries } = JSON.parse(
      readFileSync(packagePath('drizzle/sqlite/meta/_journal.json'), 'utf8'),
    ) as {
      entries: { idx: number; tag: string }[]
    }
    for (const { tag } of entries)
      copyFileSync(packagePath(`drizzle/sqlite/${tag}.sql`), join(folder, `${tag}.sql`))
    const broken = {
      idx: entries.length,
      version: '6',
      when: 4_102_444_800_000,
      tag: '9999_broken',
      breakpoints: true,
    }
    writeFileSync(
      join(folder, '9999_broken.sql'),
      'create table half (id text);--> statement-breakpoint\ncreate nonsense;',
    )
    mkdirSync(join(folder, 'meta'))
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries: [...entries, broken] }))

    await expect(openAt(file, folder)).rejects.toThrow('could not be brought up to date')
    const database = new Sqlite(file, { readonly: true })
    onTestFinished(() => void database.close())
    expect(database.prepare("select count(*) as count from sqlite_master where name = 'half'").get()).toEqual(
      { count: 0 },
    )
  })
})

test('kill -9 during the first load leaves a database that the next start completes', async () => {
  const file = emptyPlace()
  for (const patience of [250, 350, 450, 550, 700]) {
    const child = spawn(process.execPath, ['--import', 'tsx', packagePath('src/main.ts'), 'chat', 'haut'], {
      env: { ...process.env, DATABASE_URL: `file:${file}` },
      stdio: 'ignore',
    })
    await new Promise((resolve) => setTimeout(resolve, patience))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    if (!existsSync(file)) continue
    const database = new Sqlite(file, { readonly: false })
    const tables = database.prepare("select name from sqlite_master where name = 'packs'").all()
    const packs = tables.length > 0 ? database.prepare('select id from packs').all().length : 0
    const cards = tables.length > 0 ? database.prepare('select id from cards').all().length : 0
    database.close()
    // All of the pack or nothing of it.
    expect(cards > 0).toBe(packs > 0)
  }
  const store = await openAt(file)
  expect(await store.packs.loaded()).toMatchObject({ id: 'hevi' })
  expect(await store.terms.all()).toHaveLength(76)
  await store.close()
})
