import type { Db } from './dialect.ts'
import { packs } from './schema/index.ts'

export type LoadedPack = typeof packs.$inferSelect

export function packStore(db: Db) {
  return {
    /** The pack that the database holds, if one has been loaded. */
    async loaded(): Promise<LoadedPack | undefined> {
      const [row] = await db.select().from(packs)
      return row
    },
  }
}
