import { and, asc, desc, eq, gte, lt } from 'drizzle-orm'

import type { Address, PlatformName } from '../platforms/platform.ts'
import { atomically, type Db } from './dialect.ts'
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
    /** A person's own conversation with the bot. */
    async keepOwn(person: string, address: Address, since: Date) {
      await db
        .insert(places)
        .values({ id: idOf(address), address, person, since })
        .onConflictDoUpdate({ target: places.id, set: { address, person, since } })
    },
    /** Where a person alone hears the bot; the place where they last did. */
    async of(person: string): Promise<Address | undefined> {
      const [row] = await db
        .select({ address: places.address })
        .from(places)
        .where(eq(places.person, person))
        .orderBy(desc(places.since))
        .limit(1)
      return row?.address
    },
    async forget(address: Pick<Address, 'platform' | 'place'>) {
      await db.delete(places).where(eq(places.id, idOf(address)))
    },
    async forgetAll(platform: PlatformName, isGone: (address: Address) => boolean) {
      const first = `${platform}:`
      const all = await db
        .select()
        .from(places)
        .where(and(gte(places.id, first), lt(places.id, `${first}\u{ffff}`)))
      const gone = all.filter(({ address }) => isGone(address)).map(({ id }) => id)
      await atomically(db, (tx) => gone.map((id) => tx.delete(places).where(eq(places.id, id))))
    },
    async has(address: Pick<Address, 'platform' | 'place'>) {
      return (await db.$count(places, eq(places.id, idOf(address)))) > 0
    },
    all: async () => db.select().from(places).orderBy(asc(places.id)),
  }
}
