import { eq } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { conversations } from './schema/index.ts'

export type Conversation = typeof conversations.$inferSelect

export function conversationStore(db: Db) {
  return {
    async get(id: string): Promise<Conversation | undefined> {
      const [row] = await db.select().from(conversations).where(eq(conversations.id, id))
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
