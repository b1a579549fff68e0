import type { Localized } from '../../locale.ts'
import type { Role } from '../../role.ts'
import type { Topic } from '../../topic.ts'
import { index, json, primaryKey, table, text, time } from '../dialect.ts'

/** A statement to be approved, with the one source it stands on. */
export interface CardDraft {
  title: Localized
  text: Localized
  /** `agreement#5`, or an address. */
  source: string
  /** ISO day on which it was right. */
  asOf: string
  by: string
}

export const people = table('people', {
  id: text().primaryKey(),
  /** The language the person chose with `language`. */
  chosenLocale: text(),
  /** The language of what they last wrote, for texts that don't tell, such as “ESR?”. */
  lastLocale: text(),
  /** What their platform calls them: only of those who write or approve announcements. */
  called: text(),
})

export const conversations = table('conversations', {
  id: text().primaryKey(),
  /** The command lines that the last reply offered, by number. */
  choices: json<string[]>().notNull(),
  /** Refs of what the last reply showed as a list, in its order. */
  shown: json<string[]>().notNull(),
  /** Ref of what the last reply was about. */
  topic: text().$type<Topic>(),
  /** Ref of the record that was told of before the one that is the topic. */
  earlier: text().$type<Topic>(),
  /** What the last reply answers: a question in its person's words, or a command that only reads. */
  question: text(),
  /** Who spoke last. */
  person: text(),
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
    /** `given`: answered by a model and not complained of. Coordinators see the others. */
    status: text().$type<'given' | 'open' | 'answered' | 'closed'>().notNull().default('open'),
    /** The answer that a person judged, as they read it. */
    said: text(),
    mark: text().$type<'up' | 'down'>(),
    /** What the person wrote about it. */
    remark: text(),
    /** A coordinator's answer. */
    reply: text(),
    /** A fact card made of it, until somebody approves it; then the card's id stands in `card`. */
    draft: json<CardDraft>(),
    card: text(),
  },
  (columns) => [
    index('questions_asked_by').on(columns.askedBy),
    index('questions_status').on(columns.status, columns.at),
  ],
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
