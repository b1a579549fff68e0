import { and, eq, gt, lt, sql } from 'drizzle-orm'

import { createCache } from '../cache.ts'
import { open, seal } from '../seal.ts'
import type { Db } from './dialect.ts'
import { installations, oneTimeWords } from './schema/index.ts'

/** Workspaces whose opened value is remembered. */
const mostOpened = 500

/** Every value is sealed with `secret` and the installation's own id, so that one can't stand in for another. */
export function installationStore(db: Db, secret: string | undefined) {
  const key = () => {
    if (!secret) throw new Error('KUMPPANI_SECRET is not set')
    return secret
  }
  /** Opening takes longer than reading. What is remembered counts only while exactly that is stored. */
  const opened = createCache<{ sealed: string; text: string }>(mostOpened)
  const read = db
    .select()
    .from(installations)
    .where(eq(installations.id, sql.placeholder('id')))
    .prepare()
  function openedOf(id: string, sealed: string): string {
    const known = opened.get(id)
    if (known?.sealed === sealed) return known.text
    const text = open(sealed, key(), id)
    opened.set(id, { sealed, text })
    return text
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
      const row = read.get({ id })
      if (!row) opened.forget(id)
      return row && { installation: JSON.parse(openedOf(id, row.sealed)) as object, at: row.at }
    },
    async remove(id: string) {
      opened.forget(id)
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
