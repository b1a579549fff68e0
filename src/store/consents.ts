import { and, eq, isNull, sql } from 'drizzle-orm'

import type { Purpose } from '../domain/profile/purposes.ts'
import type { Db } from './dialect.ts'
import { consents, members } from './schema/index.ts'

type Consent = typeof consents.$inferSelect

export function consentStore(db: Db) {
  const agreed = (person: string, purpose: Purpose) =>
    and(eq(consents.person, person), eq(consents.purpose, purpose))
  return {
    of: async (person: string): Promise<Consent[]> =>
      db.select().from(consents).where(eq(consents.person, person)),
    async give(person: string, purpose: Purpose, textVersion: string, at: Date) {
      const given = { textVersion, givenAt: at, withdrawnAt: null }
      await db
        .insert(consents)
        .values({ person, purpose, ...given })
        .onConflictDoUpdate({ target: [consents.person, consents.purpose], set: given })
    },
    async withdraw(person: string, purpose: Purpose, at: Date) {
      await db
        .update(consents)
        .set({ withdrawnAt: at })
        .where(and(agreed(person, purpose), isNull(consents.withdrawnAt)))
    },
    async has(person: string, purpose: Purpose, textVersion: string): Promise<boolean> {
      const current = and(eq(consents.textVersion, textVersion), isNull(consents.withdrawnAt))
      const [row] = await db
        .select({ one: sql`1` })
        .from(consents)
        .where(and(agreed(person, purpose), current))
      return row !== undefined
    },
    /** Organisations of which at least one member agrees to a purpose. */
    async organisations(purpose: Purpose, textVersion: string): Promise<ReadonlySet<string>> {
      const rows = await db
        .selectDistinct({ organisation: members.organisation })
        .from(members)
        .innerJoin(consents, eq(consents.person, members.person))
        .where(
          and(
            eq(consents.purpose, purpose),
            eq(consents.textVersion, textVersion),
            isNull(consents.withdrawnAt),
          ),
        )
      return new Set(rows.map(({ organisation }) => organisation))
    },
  }
}
