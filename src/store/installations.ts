import { and, eq, gt, lt } from 'drizzle-orm'

import { open, seal } from '../seal.ts'
import type { Db } from './dialect.ts'
import { installations, oneTimeWords } from './schema/index.ts'

/** Every value is sealed with `secret` and the installation's own id, so that one can't stand in for another. */
export function installationStore(db: Db, secret: string | undefined) {
  const key = () => {
    if (!secret) throw new Error('KUMPPANI_SECRET is not set')
    return secret
  }
  return {
    async put(id: string, installation: object, at: Date) {
      const sealed = seal(JSON.stringify(installation), key(), id)
      await db
        .insert(installations)
        .values({ id, sealed, at })
        .onConflictDoUpdate({ target: installations.id, set: { sealed, at } })
    },
    async get(id: string): Promise<{ installation: object; at: Date } | undefined> {
      const [row] = await db.select().from(installations).where(eq(installations.id, id))
      return row && { installation: JSON.parse(open(row.sealed, key(), id)) as object, at: row.at }
    },
    async remove(id: string) {
      await db.delete(installations).where(eq(installations.id, id))
    },
  }
}

export function oneTimeWordStore(db: Db) {
  return {
    async keep(word: string, until: Date) {
      await db.insert(oneTimeWords).values({ word, until })
    },
    /** True until its time is out, or it is taken. */
    async isGood(word: string, now: Date): Promise<boolean> {
      const found = await db
        .select()
        .from(oneTimeWords)
        .where(and(eq(oneTimeWords.word, word), gt(oneTimeWords.until, now)))
      return found.length > 0
    },
    /** True once, and only before its time is out. */
    async take(word: string, now: Date): Promise<boolean> {
      await db.delete(oneTimeWords).where(lt(oneTimeWords.until, now))
      const taken = await db
        .delete(oneTimeWords)
        .where(and(eq(oneTimeWords.word, word), gt(oneTimeWords.until, now)))
        .returning()
      return taken.length > 0
    },
  }
}
