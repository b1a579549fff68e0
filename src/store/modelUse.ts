import { and, eq, lt, sql } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { modelUse } from './schema/index.ts'

interface Amount {
  tokens: number
  euros: number
}

export function modelUseStore(db: Db) {
  return {
    /** Adds to a day's use, or takes back with negative amounts; gives what has been used then. */
    async add(day: string, subject: string, { tokens, euros }: Amount): Promise<Amount> {
      const [row] = await db
        .insert(modelUse)
        .values({ day, subject, tokens, euros })
        .onConflictDoUpdate({
          target: [modelUse.day, modelUse.subject],
          set: {
            tokens: sql`${modelUse.tokens} + ${tokens}`,
            euros: sql`${modelUse.euros} + ${euros}`,
          },
        })
        .returning({ tokens: modelUse.tokens, euros: modelUse.euros })
      return row ?? { tokens, euros }
    },
    async of(day: string, subject: string): Promise<Amount> {
      const [row] = await db
        .select({ tokens: modelUse.tokens, euros: modelUse.euros })
        .from(modelUse)
        .where(and(eq(modelUse.day, day), eq(modelUse.subject, subject)))
      return row ?? { tokens: 0, euros: 0 }
    },
    /** Limits are by the day: who used how much before is nobody's business. */
    async forget(day: string) {
      await db.delete(modelUse).where(lt(modelUse.day, day))
    },
  }
}
