import { asc, eq } from 'drizzle-orm'

import type { Address } from '../platforms/platform.ts'
import type { Db } from './dialect.ts'
import { places } from './schema/index.ts'

export function placeStore(db: Db) {
  const idOf = ({ platform, place }: Pick<Address, 'platform' | 'place'>) => `${platform}:${place}`
  return {
    async keep(address: Address, name: string | undefined, since: Date) {
      const known = { address, ...(name ? { name } : {}) }
      await db
        .insert(places)
        .values({ id: idOf(address), since, ...known })
        .onConflictDoUpdate({ target: places.id, set: known })
    },
    async forget(address: Pick<Address, 'platform' | 'place'>) {
      await db.delete(places).where(eq(places.id, idOf(address)))
    },
    all: async () => db.select().from(places).orderBy(asc(places.id)),
  }
}
