import { bytes, table, text } from '../dialect.ts'

/** What has been learnt from texts, so that a start need not learn it again. */
export const searchIndexes = table('search_indexes', {
  /** SHA-256 of all that it was learnt from. */
  key: text().primaryKey(),
  learnt: bytes().notNull(),
  of: text().$type<'search' | 'likeness' | 'leaning'>().notNull().default('search'),
})
