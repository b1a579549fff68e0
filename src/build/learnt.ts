import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { commands } from '../../commands/index.ts'
import { searchOver } from '../learning/freshSearch.ts'
import { leaningSearch } from '../learning/leaning.ts'
import { learntFiles } from '../learning/learntFiles.ts'
import { likenessOf } from '../matching/likeness.ts'
import { packagePath } from '../paths.ts'
import { openStore } from '../store/store.ts'

/** Learns anew from every pack that the bot ships with, so that a first start need not. */
export async function learnFromPacks(): Promise<void> {
  await rm(learntFiles.folder, { recursive: true, force: true })
  for (const pack of await readdir(packagePath('drizzle/seed'))) {
    const folder = await mkdtemp(join(tmpdir(), 'kumppani-'))
    const store = await openStore({
      url: `file:${join(folder, 'kumppani.db')}`,
      packFolder: packagePath('drizzle/seed', pack),
      now: new Date(),
    })
    const learner = { ...store, searchIndex: learntFiles }
    const search = await searchOver(learner, commands)
    await leaningSearch(learner)
    await likenessOf({ store: learner, search, today: new Date().toISOString().slice(0, 10) })
    await store.close()
    await rm(folder, { recursive: true })
  }
}
