import { eq } from 'drizzle-orm'

import { atomically, type Db } from './dialect.ts'
import { searchIndexes } from './schema/index.ts'

/** What search has learnt from the texts; the newest only. */
export function searchIndexStore(db: Db) {
  return {
    async get(key: string): Promise<Buffer | undefined> {
      const [row] = await db.select().from(searchIndexes).where(eq(searchIndexes.key, key))
      return row?.learnt
    },

    async keep(key: string, learnt: Buffer) {
      await atomically(db, (tx) => [
        tx.delete(searchIndexes),
        tx.insert(searchIndexes).values({ key, learnt }).onConflictDoNothing(),
      ])
    },
  }
}
