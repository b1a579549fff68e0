import { eq, sql } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { conversations } from './schema/index.ts'

export type Conversation = typeof conversations.$inferSelect

export function conversationStore(db: Db) {
  const read = db
    .select()
    .from(conversations)
    .where(eq(conversations.id, sql.placeholder('id')))
    .prepare()
  return {
    async get(id: string): Promise<Conversation | undefined> {
      const [row] = await read.execute({ id })
      return row
    },
    async remember(conversation: Conversation) {
      const { id: _, ...change } = conversation
      await db
        .insert(conversations)
        .values(conversation)
        .onConflictDoUpdate({ target: conversations.id, set: change })
    },
  }
}
