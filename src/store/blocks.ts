import { and, asc, eq, or } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { blocks } from './schema/index.ts'

export function blockStore(db: Db) {
  return {
    async block(organisation: string, blocked: string, at: Date) {
      await db.insert(blocks).values({ organisation, blocked, at }).onConflictDoNothing()
    },
    async unblock(organisation: string, blocked: string) {
      await db.delete(blocks).where(and(eq(blocks.organisation, organisation), eq(blocks.blocked, blocked)))
    },
    async blockedBy(organisation: string): Promise<string[]> {
      const rows = await db
        .select()
        .from(blocks)
        .where(eq(blocks.organisation, organisation))
        .orderBy(asc(blocks.blocked))
      return rows.map(({ blocked }) => blocked)
    },
    async has(organisation: string, blocked: string): Promise<boolean> {
      const [row] = await db
        .select()
        .from(blocks)
        .where(and(eq(blocks.organisation, organisation), eq(blocks.blocked, blocked)))
      return row !== undefined
    },
    /** Both directions: whom an organisation blocked and who blocked it. */
    async around(organisation: string): Promise<string[]> {
      const rows = await db
        .select()
        .from(blocks)
        .where(or(eq(blocks.organisation, organisation), eq(blocks.blocked, organisation)))
      return [
        ...new Set(rows.map((row) => (row.organisation === organisation ? row.blocked : row.organisation))),
      ]
    },
  }
}
