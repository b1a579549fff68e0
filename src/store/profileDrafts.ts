import { eq, lt } from 'drizzle-orm'

import { atomically, type Db } from './dialect.ts'
import { profileDrafts } from './schema/index.ts'

const keptMs = 30 * 24 * 60 * 60_000

export function draftStore(db: Db) {
  return {
    async get(person: string): Promise<Readonly<Record<string, string>> | undefined> {
      const [row] = await db.select().from(profileDrafts).where(eq(profileDrafts.person, person))
      return row?.values
    },
    /** Drafts that nobody came back to within a month go at the same time. */
    async keep(person: string, values: Readonly<Record<string, string>>, at: Date) {
      await atomically(db, (tx) => [
        tx.delete(profileDrafts).where(lt(profileDrafts.at, new Date(at.getTime() - keptMs))),
        tx
          .insert(profileDrafts)
          .values({ person, values, at })
          .onConflictDoUpdate({ target: profileDrafts.person, set: { values, at } }),
      ])
    },
    async drop(person: string) {
      await db.delete(profileDrafts).where(eq(profileDrafts.person, person))
    },
  }
}
