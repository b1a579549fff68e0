import { eq, type Placeholder, sql } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { newValues } from './newValues.ts'
import { conversations } from './schema/index.ts'

export type Conversation = typeof conversations.$inferSelect

const placeholders: Record<keyof Conversation, Placeholder> = {
  id: sql.placeholder('id'),
  choices: sql.placeholder('choices'),
  shown: sql.placeholder('shown'),
  topic: sql.placeholder('topic'),
  earlier: sql.placeholder('earlier'),
  question: sql.placeholder('question'),
  person: sql.placeholder('person'),
  at: sql.placeholder('at'),
}

export function conversationStore(db: Db) {
  const read = db
    .select()
    .from(conversations)
    .where(eq(conversations.id, sql.placeholder('id')))
    .prepare()
  const write = db
    .insert(conversations)
    .values(placeholders)
    .onConflictDoUpdate({ target: conversations.id, set: newValues(conversations, ['id']) })
    .prepare()
  return {
    async get(id: string): Promise<Conversation | undefined> {
      const [row] = await read.execute({ id })
      return row
    },
    async remember(conversation: Conversation) {
      await write.execute({ ...conversation })
    },
  }
}
