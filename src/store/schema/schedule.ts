import { index, integer, json, table, text, time } from '../dialect.ts'

/** What is to be done at some time, once, however often it was planned and whatever happens to the process. */
export const dueWork = table(
  'due_work',
  {
    /** What is done to what: planned twice, it is done once. */
    key: text().primaryKey(),
    kind: text().notNull(),
    /** When it was planned for. */
    plannedFor: time().notNull(),
    /** When it is tried next. */
    dueAt: time().notNull(),
    payload: json<Readonly<Record<string, unknown>>>().notNull(),
    attempts: integer().notNull().default(0),
    /** Until then nobody else begins it. */
    leasedUntil: time(),
    problem: text(),
    doneAt: time(),
  },
  (columns) => [index('due_work_due').on(columns.doneAt, columns.dueAt)],
)
