import { and, asc, count, eq, gte, isNull, max, or } from 'drizzle-orm'

import { atomically, type Db } from './dialect.ts'
import { audit, documents, passages } from './schema/index.ts'

export type Document = typeof documents.$inferSelect
export type PassageRow = typeof passages.$inferSelect

/** A passage as it comes from a file. */
interface Part extends Pick<PassageRow, 'text'> {
  heading: readonly string[]
  section?: string
  pageFrom?: number
  pageTo?: number
}

interface Step {
  id: string
  by: string
  at: Date
}

export function documentStore(db: Db) {
  const get = async (id: string): Promise<Document | undefined> => {
    const [row] = await db.select().from(documents).where(eq(documents.id, id))
    return row
  }
  return {
    get,
    all: async (): Promise<Document[]> => db.select().from(documents).orderBy(asc(documents.title)),

    /** The document as it is now, in place of what it was before: all of it or nothing. */
    async replace(document: Document, parts: readonly Part[], step: Step) {
      const before = await get(document.id)
      const { id: _, ...values } = document
      await atomically(db, (tx) => [
        tx.delete(passages).where(eq(passages.document, document.id)),
        tx.insert(documents).values(document).onConflictDoUpdate({ target: documents.id, set: values }),
        ...parts.map((part, at) =>
          tx.insert(passages).values({
            id: `${document.id}#${at + 1}`,
            document: document.id,
            position: at + 1,
            heading: [...part.heading],
            text: part.text,
            section: part.section ?? null,
            pageFrom: part.pageFrom ?? null,
            pageTo: part.pageTo ?? null,
          }),
        ),
        tx.insert(audit).values({
          id: step.id,
          who: step.by,
          what: before ? 'document read again' : 'document read',
          subject: `document:${document.id}`,
          before: before?.hash ?? null,
          after: document.hash,
          at: step.at,
        }),
      ])
    },

    async change(
      id: string,
      values: Partial<Pick<Document, 'published' | 'version' | 'validFrom' | 'validUntil'>>,
      step: Step,
    ) {
      const before = await get(id)
      await atomically(db, (tx) => [
        tx
          .update(documents)
          .set({ ...values, readAt: step.at })
          .where(eq(documents.id, id)),
        tx.insert(audit).values({
          id: step.id,
          who: step.by,
          what: 'document changed',
          subject: `document:${id}`,
          before,
          after: values,
          at: step.at,
        }),
      ])
    },

    async remove(id: string, step: Step) {
      const before = await get(id)
      await atomically(db, (tx) => [
        tx.delete(passages).where(eq(passages.document, id)),
        tx.delete(documents).where(eq(documents.id, id)),
        tx.insert(audit).values({
          id: step.id,
          who: step.by,
          what: 'document removed',
          subject: `document:${id}`,
          before,
          after: null,
          at: step.at,
        }),
      ])
    },

    passagesOf: async (id: string): Promise<PassageRow[]> =>
      db.select().from(passages).where(eq(passages.document, id)).orderBy(asc(passages.position)),

    async passage(id: string, position: number): Promise<PassageRow | undefined> {
      const [row] = await db
        .select()
        .from(passages)
        .where(and(eq(passages.document, id), eq(passages.position, position)))
      return row
    },

    /** Passages that anyone may be shown, of documents that hold on the day. */
    async published(day: string): Promise<{ passage: PassageRow; document: Document }[]> {
      return db
        .select({ passage: passages, document: documents })
        .from(passages)
        .innerJoin(documents, eq(passages.document, documents.id))
        .where(
          and(
            eq(documents.published, true),
            or(isNull(documents.validUntil), gte(documents.validUntil, day)),
          ),
        )
        .orderBy(asc(documents.id), asc(passages.position))
    },

    /** The same as long as nothing was read in, changed or removed. */
    async state(): Promise<string> {
      const [row] = await db.select({ count: count(), last: max(documents.readAt) }).from(documents)
      return `${row?.count ?? 0} ${row?.last?.getTime() ?? 0}`
    },
  }
}
