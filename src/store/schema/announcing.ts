import type { Content, Kind } from '../../domain/announcing/announcement.ts'
import type { State } from '../../domain/announcing/state.ts'
import type { Quiet } from '../../domain/calendar/digest.ts'
import type { Timing } from '../../domain/subscriptions/timing.ts'
import type { Locale } from '../../locale.ts'
import type { Address } from '../../platforms/platform.ts'
import { flag, index, integer, json, primaryKey, table, text, time } from '../dialect.ts'
import type { calls } from './records.ts'

/** What is announced, and how its newest version stands. */
export const announcements = table(
  'announcements',
  {
    id: text().primaryKey(),
    kind: text().$type<Kind>().notNull(),
    state: text().$type<State>().notNull(),
    /** Counts every step, so that nobody acts on what somebody else has changed meanwhile. */
    revision: integer().notNull(),
    /** Number of the newest version. */
    version: integer().notNull(),
    /** Number of the version that people read; none before it is published. */
    publishedVersion: integer(),
    approver: text(),
    /** When it is to be published. */
    publishAt: time(),
    publishedAt: time(),
    correctedAt: time(),
    withdrawnAt: time(),
    /** Why it was withdrawn, as it was written. */
    reason: text(),
    /** The call's record as it was before this change of it was published. */
    callBefore: json<typeof calls.$inferSelect>(),
    /** After the withdrawal copies say so, or are taken away. */
    removed: flag(),
    /** A correction or a withdrawal has not been passed on to every copy yet. */
    spreading: flag().notNull().default(false),
    createdAt: time().notNull(),
  },
  (columns) => [index('announcements_state').on(columns.state, columns.publishAt)],
)

export const announcementVersions = table(
  'announcement_versions',
  {
    announcement: text().notNull(),
    number: integer().notNull(),
    content: json<Content>().notNull(),
    author: text().notNull(),
    at: time().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.announcement, columns.number] })],
)

/** Which delivery carries which version where. */
export const announcementCopies = table(
  'announcement_copies',
  {
    delivery: text().notNull(),
    announcement: text().notNull(),
    version: integer().notNull(),
    /** Id of the place. */
    target: text().notNull(),
    /** What the place was called then. */
    name: text(),
    /** The language that was asked for. */
    locale: text().$type<Locale>().notNull(),
    /** The delivery tells of several announcements together. */
    inDigest: flag().notNull().default(false),
  },
  (columns) => [
    primaryKey({ columns: [columns.delivery, columns.announcement] }),
    index('announcement_copies_announcement').on(columns.announcement, columns.target),
  ],
)

/** Kinds for which the coordinators chose otherwise than usual whether somebody else has to agree. */
export const approvals = table('approvals', {
  kind: text().$type<Kind>().primaryKey(),
  needed: flag().notNull(),
})

/** Who asked to hear of what, where. */
export const subscriptions = table(
  'subscriptions',
  {
    id: text().primaryKey(),
    /** Id of the place. */
    place: text().notNull(),
    address: json<Address>().notNull(),
    name: text(),
    /** Whose own it is; nobody's, where others read along. */
    person: text(),
    /** Empty: all. */
    kinds: json<Kind[]>().notNull(),
    focusAreas: json<string[]>().notNull(),
    /** An expression with and, or, not, as it was typed. */
    wish: text(),
    locale: text().$type<Locale>().notNull(),
    rhythm: text().$type<Timing['rhythm']>().notNull().default('instant'),
    digestAt: text().notNull().default('09:00'),
    weekday: integer().notNull().default(1),
    quiet: json<Quiet>(),
    pausedUntil: time(),
    /** Days before a deadline on which to remind of it. */
    remindDays: json<number[]>().notNull().default([30, 7, 1]),
    managedBy: text().$type<'members' | 'admins'>().notNull(),
    createdBy: text().notNull(),
    createdAt: time().notNull(),
  },
  (columns) => [index('subscriptions_place').on(columns.place)],
)

/** What a subscription is told later: in its digest, after its quiet hours or its pause. */
export const heldAnnouncements = table(
  'held_announcements',
  {
    subscription: text().notNull(),
    announcement: text().notNull(),
    since: time().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.subscription, columns.announcement] })],
)
