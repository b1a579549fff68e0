import { flag, index, integer, json, table, text, time } from '../dialect.ts'

/** What was read in from a file, for quoting. */
export const documents = table('documents', {
  id: text().primaryKey(),
  title: text().notNull(),
  language: text().$type<'fi' | 'sv' | 'en'>().notNull(),
  version: text(),
  /** ISO days between which it holds. */
  validFrom: text(),
  validUntil: text(),
  /** ISO day on which it was signed, given or read. */
  asOf: text().notNull(),
  /** Anyone may be shown it; otherwise only coordinators see it. */
  published: flag().notNull(),
  /** Its numbered sections are those of the pack's agreement. */
  isAgreement: flag().notNull(),
  url: text(),
  file: text().notNull(),
  /** SHA-256 of the file. */
  hash: text().notNull(),
  readAt: time().notNull(),
  readBy: text().notNull(),
})

export const passages = table(
  'passages',
  {
    id: text().primaryKey(),
    document: text()
      .notNull()
      .references(() => documents.id),
    position: integer().notNull(),
    section: text(),
    /** The headings above it, highest first. */
    heading: json<string[]>().notNull(),
    text: text().notNull(),
    pageFrom: integer(),
    pageTo: integer(),
  },
  (columns) => [index('passages_document').on(columns.document, columns.position)],
)
