import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'

import { atomically, type Db, type Tx } from './dialect.ts'
import { deliveryRow, type Outgoing } from './outbox.ts'
import { audit, type CardDraft, cards, deliveries, phrasings, questions } from './schema/index.ts'

export type Question = typeof questions.$inferSelect

/** Who did something about a question, and when. `id` is the audit record's. */
export interface Step {
  id: string
  by: string
  at: Date
}

/** A fact card as it goes into the store. */
type CardRow = typeof cards.$inferInsert
type Said = Pick<typeof phrasings.$inferSelect, 'fi' | 'sv' | 'en'>

/** Questions the bot could not answer, or answered badly. Who asked is kept only once they ask for an answer from a person. */
export function questionStore(db: Db) {
  const noted = (
    tx: Tx,
    { id, by, at }: Step,
    what: string,
    subject: string,
    before: unknown,
    after: unknown,
  ) => tx.insert(audit).values({ id, who: by, what, subject: `question:${subject}`, before, after, at })

  async function get(id: string): Promise<Question | undefined> {
    const [row] = await db.select().from(questions).where(eq(questions.id, id))
    return row
  }

  return {
    get,

    async remember(question: typeof questions.$inferInsert) {
      await db.insert(questions).values(question)
    },

    /** False when there is no such question, or somebody has passed it on already. */
    async passOn(id: string, askedBy: string): Promise<boolean> {
      const passed = await db
        .update(questions)
        .set({ askedBy, status: 'open' })
        .where(and(eq(questions.id, id), isNull(questions.askedBy)))
        .returning({ id: questions.id })
      return passed.length > 0
    },

    /** What a person thinks of an answer; a bad mark puts the question on the list. False when there is no such answer. */
    async judge(id: string, mark: 'up' | 'down', remark: string | undefined): Promise<boolean> {
      const judged = await db
        .update(questions)
        .set({
          mark,
          ...(remark ? { remark } : {}),
          ...(mark === 'down'
            ? {
                outcome: 'disliked',
                status: sql`case ${questions.status} when 'given' then 'open' else ${questions.status} end`,
              }
            : {}),
        })
        .where(eq(questions.id, id))
        .returning({ id: questions.id })
      return judged.length > 0
    },

    /** Those of a status: who wants an answer first, then the newest. */
    async list(status: Question['status'], most: number): Promise<Question[]> {
      return db
        .select()
        .from(questions)
        .where(eq(questions.status, status))
        .orderBy(sql`${questions.askedBy} is null`, desc(questions.at))
        .limit(most)
    },

    /** Open questions in the same words. */
    async alike(text: string): Promise<Question[]> {
      const open = await db
        .select()
        .from(questions)
        .where(eq(questions.status, 'open'))
        .orderBy(asc(questions.at))
      const plainly = (words: string) =>
        words
          .toLocaleLowerCase('fi')
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
      return open.filter((question) => plainly(question.text) === plainly(text))
    },

    /** Answers questions once and queues what their askers are told: all of it or nothing. */
    async answer(ids: readonly string[], reply: string, told: readonly Outgoing[], step: Step) {
      const first = ids[0] ?? ''
      const before = await get(first)
      await atomically(db, (tx) => [
        tx
          .update(questions)
          .set({ status: 'answered', reply })
          .where(inArray(questions.id, [...ids])),
        ...told.map((outgoing) =>
          tx.insert(deliveries).values(deliveryRow(outgoing, step.at)).onConflictDoNothing(),
        ),
        noted(tx, step, 'question answered', first, before?.reply, reply),
      ])
    },

    async close(ids: readonly string[], step: Step) {
      await atomically(db, (tx) => [
        tx
          .update(questions)
          .set({ status: 'closed' })
          .where(inArray(questions.id, [...ids])),
        noted(tx, step, 'question closed', ids[0] ?? '', 'open', 'closed'),
      ])
    },

    async draft(id: string, draft: CardDraft, step: Step) {
      const before = await get(id)
      await atomically(db, (tx) => [
        tx.update(questions).set({ draft }).where(eq(questions.id, id)),
        noted(tx, step, 'fact card drafted', id, before?.draft, draft),
      ])
    },

    /** The draft becomes a card of the bot's own, found by the words of the questions; their askers are told. */
    async publish(ids: readonly string[], card: CardRow, said: Said, told: readonly Outgoing[], step: Step) {
      const row = { ...said, position: card.position, editedAt: step.at }
      await atomically(db, (tx) => [
        tx.insert(cards).values(card).onConflictDoUpdate({ target: cards.id, set: card }),
        tx
          .insert(phrasings)
          .values({ id: `card:${card.id}`, ...row })
          .onConflictDoUpdate({ target: phrasings.id, set: row }),
        tx
          .update(questions)
          .set({ card: card.id, draft: null, status: 'answered' })
          .where(inArray(questions.id, [...ids])),
        ...told.map((outgoing) =>
          tx.insert(deliveries).values(deliveryRow(outgoing, step.at)).onConflictDoNothing(),
        ),
        noted(tx, step, 'fact card published', ids[0] ?? '', null, card),
      ])
    },

    /** Forgets answers that nobody complained of, and questions nobody wanted an answer to and nobody dealt with. */
    async forget(before: Date) {
      await db
        .delete(questions)
        .where(
          and(
            lt(questions.at, before),
            inArray(questions.status, ['given', 'open']),
            isNull(questions.askedBy),
            isNull(questions.mark),
          ),
        )
    },

    withDrafts: async () =>
      db.select().from(questions).where(isNotNull(questions.draft)).orderBy(asc(questions.at)),
  }
}
