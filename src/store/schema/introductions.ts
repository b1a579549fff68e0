import type { DeclineReason, Outcome, State } from '../../domain/introduction/state.ts'
import { flag, index, primaryKey, table, text, time } from '../dialect.ts'

/** One organisation asks to meet another. Contacts are told to nobody before both said yes. */
export const introductions = table(
  'introductions',
  {
    id: text().primaryKey(),
    fromPerson: text().notNull(),
    fromOrganisation: text().notNull(),
    toOrganisation: text().notNull(),
    /** Who is asked: the organisation's members, or coordinators, where it has none. */
    via: text().$type<'members' | 'coordinators'>().notNull(),
    reason: text().notNull(),
    /** Ref of the project, call or topic that it is about. */
    about: text(),
    /** What the asker chose to share. */
    fromContact: text().notNull(),
    state: text().$type<State>().notNull(),
    /** The other side blocked the asker: nobody hears of it, and it runs out like any other. */
    muted: flag().notNull(),
    /** Both organisations while it is open: two of them never have two open ones. */
    pair: text().unique(),
    answeredBy: text(),
    toContact: text(),
    /** Told to nobody. */
    declineReason: text().$type<DeclineReason>(),
    declineWords: text(),
    snoozedUntil: time(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    answeredAt: time(),
    /** What it led to, as each side says. */
    fromOutcome: text().$type<Outcome>(),
    toOutcome: text().$type<Outcome>(),
  },
  (columns) => [
    index('introductions_from').on(columns.fromPerson, columns.createdAt),
    index('introductions_to').on(columns.toOrganisation, columns.createdAt),
  ],
)

/** Organisations that an organisation does not want to hear of. */
export const blocks = table(
  'blocks',
  { organisation: text().notNull(), blocked: text().notNull(), at: time().notNull() },
  (columns) => [primaryKey({ columns: [columns.organisation, columns.blocked] })],
)
