import { and, eq, lt, sql } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { modelUse } from './schema/index.ts'

interface Amount {
  tokens: number
  euros: number
}

export function modelUseStore(db: Db) {
  const { day, subject, tokens, euros } = modelUse
  const added = db
    .insert(modelUse)
    .values({
      day: sql.placeholder('day'),
      subject: sql.placeholder('subject'),
      tokens: sql.placeholder('tokens'),
      euros: sql.placeholder('euros'),
    })
    .onConflictDoUpdate({
      target: [day, subject],
      set: {
        tokens: sql`${tokens} + ${sql.placeholder('tokens')}`,
        euros: sql`${euros} + ${sql.placeholder('euros')}`,
      },
    })
    .returning({ tokens, euros })
    .prepare()
  return {
    /** Adds to a day's use, or takes back with negative amounts; gives what has been used then. */
    async add(onDay: string, by: string, amount: Amount): Promise<Amount> {
      const [row] = await added.execute({ day: onDay, subject: by, ...amount })
      return row ?? amount
    },
    async of(onDay: string, by: string): Promise<Amount> {
      const [row] = await db
        .select({ tokens, euros })
        .from(modelUse)
        .where(and(eq(day, onDay), eq(subject, by)))
      return row ?? { tokens: 0, euros: 0 }
    },
    /** Limits are by the day: who used how much before is nobody's business. */
    async forget(before: string) {
      await db.delete(modelUse).where(lt(day, before))
    },
  }
}
