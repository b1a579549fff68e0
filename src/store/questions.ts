import { and, eq, isNull } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { questions } from './schema/index.ts'

export type Question = typeof questions.$inferSelect

/** Questions the bot could not answer. Who asked is kept only once they ask for an answer from a person. */
export function questionStore(db: Db) {
  return {
    async remember(question: Question) {
      await db.insert(questions).values(question)
    },
    /** False when there is no such question, or somebody has passed it on already. */
    async passOn(id: string, askedBy: string): Promise<boolean> {
      const passed = await db
        .update(questions)
        .set({ askedBy })
        .where(and(eq(questions.id, id), isNull(questions.askedBy)))
        .returning({ id: questions.id })
      return passed.length > 0
    },
    async get(id: string): Promise<Question | undefined> {
      const [row] = await db.select().from(questions).where(eq(questions.id, id))
      return row
    },
  }
}
