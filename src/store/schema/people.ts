import type { Role } from '../../role.ts'
import { index, json, primaryKey, table, text, time } from '../dialect.ts'

export const people = table('people', {
  id: text().primaryKey(),
  /** The language the person chose with `language`. */
  chosenLocale: text(),
  /** The language of what they last wrote, for texts that don't tell, such as “ESR?”. */
  lastLocale: text(),
})

export const conversations = table('conversations', {
  id: text().primaryKey(),
  /** The command lines that the last reply offered, by number. */
  choices: json<string[]>().notNull(),
  /** Refs of what the last reply showed as a list, in its order. */
  shown: json<string[]>().notNull(),
  /** Ref of what the last reply was about. */
  topic: text(),
  /** The last question in its person's words. */
  question: text(),
  at: time().notNull(),
})

export const questions = table(
  'questions',
  {
    id: text().primaryKey(),
    text: text().notNull(),
    locale: text().notNull(),
    outcome: text().notNull(),
    /** Refs that came nearest, best first. */
    nearest: json<string[]>().notNull(),
    /** Who wants an answer from a coordinator; empty until they ask for one. */
    askedBy: text(),
    at: time().notNull(),
  },
  (columns) => [index('questions_asked_by').on(columns.askedBy)],
)

/** Who may do what; `admin` in the configuration needs no row. */
export const roles = table(
  'roles',
  {
    person: text().notNull(),
    role: text().$type<Role>().notNull(),
    grantedBy: text().notNull(),
    at: time().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.person, columns.role] })],
)

/** Who changed what, and how it was before and after. */
export const audit = table('audit', {
  id: text().primaryKey(),
  who: text().notNull(),
  what: text().notNull(),
  subject: text().notNull(),
  before: json<unknown>(),
  after: json<unknown>(),
  at: time().notNull(),
})
