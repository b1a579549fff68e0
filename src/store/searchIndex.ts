import { eq } from 'drizzle-orm'

import { atomically, type Db } from './dialect.ts'
import { searchIndexes } from './schema/index.ts'

/** What has been learnt from the texts; the newest of each only. */
export function searchIndexStore(db: Db) {
  return {
    async get(key: string): Promise<Buffer | undefined> {
      const [row] = await db.select().from(searchIndexes).where(eq(searchIndexes.key, key))
      return row?.learnt
    },

    async keep(key: string, learnt: Buffer, of: (typeof searchIndexes.$inferSelect)['of'] = 'search') {
      await atomically(db, (tx) => [
        tx.delete(searchIndexes).where(eq(searchIndexes.of, of)),
        tx.insert(searchIndexes).values({ key, learnt, of }).onConflictDoNothing(),
      ])
    },
  }
}
