import type { Answer } from '../../answer.ts'
import type { Message } from '../../message.ts'
import type { Address, PlatformName } from '../../platforms/platform.ts'
import { flag, index, integer, json, table, text, time, uniqueIndex } from '../dialect.ts'

/** What came in, under the platform's own id, until it is handled and a while longer. */
export const arrivals = table(
  'arrivals',
  {
    id: text().primaryKey(),
    /** Whose press of which button. */
    press: text(),
    message: json<Message>().notNull(),
    replyTo: json<Address>().notNull(),
    at: time().notNull(),
    /** How often its handling was begun. */
    attempts: integer().notNull().default(0),
    handledAt: time(),
  },
  (columns) => [
    index('arrivals_handled_at').on(columns.handledAt, columns.at),
    index('arrivals_press').on(columns.press, columns.at),
  ],
)

/** What goes out: each post to one place, and how it went. */
export const deliveries = table(
  'deliveries',
  {
    id: text().primaryKey(),
    /** What is said to whom, which version: the same thing is never queued twice. */
    key: text().notNull(),
    /** A post, or a change of one that was posted. */
    kind: text().$type<'post' | 'edit' | 'remove'>().notNull().default('post'),
    /** The delivery that posted what this changes. */
    changes: text(),
    lane: text().$type<'answer' | 'broadcast'>().notNull(),
    platform: text().$type<PlatformName>().notNull(),
    place: text().notNull(),
    /** The workspace or tenant whose limits it shares. */
    space: text().notNull().default(''),
    address: json<Address>().notNull(),
    answer: json<Answer>().notNull(),
    status: text().$type<'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'>().notNull(),
    /** An earlier attempt may have arrived: look before posting again. */
    doubtful: flag().notNull(),
    attempts: integer().notNull().default(0),
    dueAt: time().notNull(),
    /** After this it is not worth sending. */
    until: time().notNull(),
    receipt: text(),
    problem: text(),
    createdAt: time().notNull(),
    sentAt: time(),
  },
  (columns) => [
    uniqueIndex('deliveries_key').on(columns.key),
    index('deliveries_due').on(columns.status, columns.dueAt),
    index('deliveries_order').on(columns.lane, columns.status, columns.createdAt, columns.id),
    // In this order, so that the first ones of a group are found without sorting all of it.
    index('deliveries_groups').on(
      columns.lane,
      columns.status,
      columns.platform,
      columns.space,
      columns.kind,
      columns.doubtful,
      columns.createdAt,
      columns.id,
      columns.dueAt,
    ),
    index('deliveries_place').on(
      columns.place,
      columns.platform,
      columns.lane,
      columns.status,
      columns.createdAt,
      columns.id,
    ),
    index('deliveries_changes').on(columns.changes),
  ],
)

/** Where the bot may post. */
export const places = table(
  'places',
  {
    id: text().primaryKey(),
    address: json<Address>().notNull(),
    name: text(),
    /** Whose own conversation with the bot it is; nobody's, where others read along. */
    person: text(),
    since: time().notNull(),
  },
  (columns) => [index('places_person').on(columns.person, columns.since)],
)

/** Workspaces that installed the bot; sealed, since it holds their tokens. */
export const installations = table('installations', {
  id: text().primaryKey(),
  sealed: text().notNull(),
  at: time().notNull(),
})

/** Words that are good once and not for long. */
export const oneTimeWords = table('one_time_words', { word: text().primaryKey(), until: time().notNull() })
