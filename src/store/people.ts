import { eq, sql } from 'drizzle-orm'

import type { Locale } from '../locale.ts'
import type { Db } from './dialect.ts'
import { people } from './schema/index.ts'

export interface Person {
  id: string
  /** The language the person chose; empty while the bot follows what they write. */
  chosenLocale: Locale | null
  lastLocale: Locale | null
  /** The name under which others see what they wrote. */
  called: string | null
}

export function peopleStore(db: Db) {
  const save = async (id: string, change: Partial<Person>) => {
    await db
      .insert(people)
      .values({ id, ...change })
      .onConflictDoUpdate({ target: people.id, set: change })
  }
  const read = db
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare()
  async function get(id: string): Promise<Person> {
    const [row] = await read.execute({ id })
    return (row as Person | undefined) ?? { id, chosenLocale: null, lastLocale: null, called: null }
  }
  return {
    get,
    /** `null` lets the bot follow the language of each message again. */
    chooseLocale: (id: string, chosenLocale: Locale | null) => save(id, { chosenLocale }),
    async rememberLocale(id: string, lastLocale: Locale) {
      if ((await get(id)).lastLocale !== lastLocale) await save(id, { lastLocale })
    },
    rememberName: (id: string, called: string) => save(id, { called }),
  }
}
