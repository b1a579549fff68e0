import { integer, primaryKey, real, table, text } from '../dialect.ts'

/** What the language model was used for on a day, by person, by workspace and by all together. */
export const modelUse = table(
  'model_use',
  {
    /** ISO day in Helsinki. */
    day: text().notNull(),
    subject: text().notNull(),
    tokens: integer().notNull(),
    euros: real().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.day, columns.subject] })],
)
