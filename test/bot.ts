import { copyFileSync } from 'node:fs'

import { commands } from '../commands/index.ts'
import { createBot } from '../src/bot.ts'
import { searchOver } from '../src/entries.ts'
import type { Locale } from '../src/locale.ts'
import { packagePath } from '../src/paths.ts'
import { plain } from '../src/plain.ts'
import { openStore } from '../src/store/store.ts'
import { removed, temporaryFolder } from './folder.ts'

interface Wishes {
  /** ISO day and time of the bot's clock. */
  now?: string
  packFolder?: string
}

const realPack = packagePath('drizzle/seed/hevi')
const url = (folder: string) => `file:${folder}/kumppani.db`

/** Loading the pack takes most of a second, so each test file does it once and copies the database. */
let loaded: Promise<string> | undefined
async function loadOnce(now: Date) {
  const folder = temporaryFolder()
  await (await openStore({ url: url(folder), packFolder: realPack, now })).close()
  process.once('exit', () => removed(folder))
  return folder
}

/** The whole bot on a database file of its own, with the real pack: what a person says goes in, what they read comes out. */
export async function testBot({ now = '2026-11-24T10:00:00Z', packFolder = realPack }: Wishes = {}) {
  const folder = temporaryFolder()
  const clock = () => new Date(now)
  if (packFolder === realPack) {
    loaded ??= loadOnce(clock())
    copyFileSync(`${await loaded}/kumppani.db`, `${folder}/kumppani.db`)
  }
  const store = await openStore({ url: url(folder), packFolder, now: clock() })
  const pack = await store.packs.loaded()
  if (!pack) throw new Error('no pack')
  const problems: unknown[] = []
  const search = await searchOver(store, commands)
  const receive = createBot({
    store,
    pack,
    search,
    commands,
    admins: ['local:admin'],
    now: clock,
    log: (error) => problems.push(error),
  })

  return {
    store,
    search,
    receive,
    /** What went wrong inside; a test that expects nothing leaves it empty. */
    problems,
    /** One message of one person in one conversation; the reply as they read it. */
    async say(text: string, locale?: Locale, person = 'local:tester') {
      const answer = await receive({ text, person, conversation: person, ...(locale ? { locale } : {}) })
      // Sums are written with no-break spaces; tests are easier to read without.
      return plain(answer, answer.locale).replaceAll(/[\u00a0\u202f]/g, ' ')
    },
    async [Symbol.asyncDispose]() {
      await store.close()
      removed(folder)
    },
  }
}
