import { copyFileSync, existsSync } from 'node:fs'

import { commands } from '../commands/index.ts'
import { searchOver } from '../src/learning/freshSearch.ts'
import { leaningSearch } from '../src/learning/leaning.ts'
import { likenessOf } from '../src/matching/likeness.ts'
import { packagePath } from '../src/paths.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { removed, temporaryFolder } from './folder.ts'

/** Where a test run says that it has loaded the pack for all its files. */
const loadedFolder = 'KUMPPANI_TEST_PACK'

export const realPack = packagePath('drizzle/seed/hevi')
export const databaseIn = (folder: string) => `file:${folder}/kumppani.db`

interface Wishes {
  now?: Date
  secret?: string | undefined
}

/** The database of a folder. A new one is a copy of one with the real pack: loading that takes half a second. */
export async function openRealPack(folder: string, { now = new Date(), secret }: Wishes = {}) {
  if (!existsSync(`${folder}/kumppani.db`))
    copyFileSync(`${await folderWithPack()}/kumppani.db`, `${folder}/kumppani.db`)
  return openStore({ url: databaseIn(folder), packFolder: realPack, secret, now })
}

let built: ReturnType<typeof searchOver> | undefined
/** The index of the real pack, read once for a test file. */
export const searchOfRealPack = (store: Store) => (built ??= searchOver(store, commands))

let loaded: Promise<string> | undefined
async function folderWithPack() {
  const folder = process.env[loadedFolder]
  if (folder) return folder
  loaded ??= loadPack().then((made) => {
    process.once('exit', () => removed(made))
    return made
  })
  return loaded
}

async function loadPack() {
  const folder = temporaryFolder()
  const store = await openStore({ url: databaseIn(folder), packFolder: realPack, now: new Date() })
  await leaningSearch(store)
  await likenessOf({ store, search: await searchOver(store, commands), today: '2026-11-24' })
  await store.close()
  return folder
}

/** Before all test files. */
export default async function setUp() {
  const folder = await loadPack()
  process.env[loadedFolder] = folder
  return () => removed(folder)
}
