import { and, count, eq, inArray, ne, or, type SQL } from 'drizzle-orm'

import { consequences, type Consequences } from './consequences.ts'
import { atomically, type Db, holds, settle, type Table, type Tx } from './dialect.ts'
import * as schema from './schema/index.ts'
import { anyHeld, everywhere, traces } from './traces.ts'

const { arrivals, audit, blocks, consents, conversations, deliveries, dueWork, introductions, members } =
  schema
const { announcementCopies, membershipRequests, modelUse, people, places, profileDrafts, profiles } = schema
const { questions, roles, subscriptions } = schema

/** How much of a person was erased. */
export interface Receipt {
  consents: number
  introductions: number
  messages: number
  posts: number
  questions: number
  roles: number
  /** The organisation's profile: erased with its last member, kept for the others, or there was none. */
  profile: 'erased' | 'kept' | 'none'
}

export function eraseStore(db: Db) {
  /** How the person, and their conversation with the bot, are called in the platforms' own data. */
  async function marksOf(person: string): Promise<string[]> {
    const own = await db.select().from(places).where(eq(places.person, person))
    const [, id = person] = /^\w+:(.+)$/.exec(person) ?? []
    const [, user = ''] = /\/(.+)$/.exec(id) ?? []
    const inJson = user ? [id, JSON.stringify(user)] : []
    const [known] = await db.select().from(people).where(eq(people.id, person))
    // As others were shown it beside what the person wrote.
    const inFacts = known?.called ? [`"value":${JSON.stringify(known.called)}`] : []
    return [person, ...inJson, ...inFacts, ...own.map(({ address }) => address.place)]
  }

  /** What they leave with their introductions, their request and, as the last one, with their organisation. */
  async function belongingsOf(person: string) {
    const [membership] = await db.select().from(members).where(eq(members.person, person))
    const organisation = membership?.organisation ?? ''
    const others = and(eq(members.organisation, organisation), ne(members.person, person))
    const isLast = organisation !== '' && (await countOf(members, others)) === 0
    const [profile] = await db.select().from(profiles).where(eq(profiles.organisation, organisation))
    const [request] = await db.select().from(membershipRequests).where(eq(membershipRequests.person, person))
    const mine = [eq(introductions.fromPerson, person), eq(introductions.answeredBy, person)]
    const ofOrganisation = [introductions.fromOrganisation, introductions.toOrganisation]
    const theirs = await db
      .select()
      .from(introductions)
      .where(or(...mine, ...(isLast ? ofOrganisation.map((column) => eq(column, organisation)) : [])))
    const texts = [
      ...theirs.flatMap((one) => [
        ...(one.fromPerson === person ? [one.reason, one.fromContact] : []),
        ...(one.answeredBy === person ? [one.toContact, one.declineWords] : []),
      ]),
      ...(isLast ? [profile?.name, profile?.facets.offersInWords, profile?.facets.needsInWords] : []),
      request?.says,
      request?.name,
    ]
    return {
      organisation,
      isLast,
      profile,
      introductions: theirs.map(({ id }) => id),
      // Shorter ones are found in everything.
      texts: texts.flatMap((text) => (text && text.trim().length > 3 ? [text] : [])),
    }
  }

  const countOf = async (table: Table, where: SQL | undefined): Promise<number> => {
    const [row] = await db.select({ count: count() }).from(table).where(where)
    return row?.count ?? 0
  }

  return {
    marksOf,

    /** What is kept for a while of what a person said and was told. */
    async traces(person: string) {
      const marks = await marksOf(person)
      const messages = await db
        .select({ at: arrivals.at, message: arrivals.message })
        .from(arrivals)
        .where(holds(arrivals.message, person))
      const posts = await db
        .select({ at: deliveries.createdAt, answer: deliveries.answer })
        .from(deliveries)
        .where(anyHeld(deliveries.address, marks))
      return {
        messages: messages.map(({ at, message: { text } }) => ({ at, text })),
        posts: posts.map(({ at, answer: { parts } }) => ({ at, parts })),
        questions: await db.select().from(questions).where(eq(questions.askedBy, person)),
        conversations: await db.select().from(conversations).where(anyHeld(conversations.id, marks)),
      }
    },

    /**
     * Everything of a person: what they keep here, what they said, what was said to them. The organisation's profile goes
     * with its last member. What others are to hear of it goes out in the same step.
     */
    async person(person: string, then: Consequences, at: Date): Promise<Receipt> {
      const marks = await marksOf(person)
      const { organisation, isLast, profile, introductions: ids, texts } = await belongingsOf(person)
      const receipt: Receipt = {
        consents: await countOf(consents, eq(consents.person, person)),
        introductions: ids.length,
        messages: await countOf(arrivals, holds(arrivals.message, person)),
        posts: await countOf(deliveries, anyHeld(deliveries.address, marks)),
        questions: await countOf(questions, eq(questions.askedBy, person)),
        roles: await countOf(roles, eq(roles.person, person)),
        profile: profile ? (isLast ? 'erased' : 'kept') : 'none',
      }
      await atomically(db, (tx) => [
        tx
          .delete(deliveries)
          .where(and(eq(deliveries.status, 'waiting'), anyHeld(deliveries.address, marks))),
        ...traces(tx, marks, texts),
        ...ids.flatMap((id) => [
          tx.delete(deliveries).where(and(holds(deliveries.key, id), ne(deliveries.status, 'sending'))),
          tx.delete(dueWork).where(holds(dueWork.payload, id)),
        ]),
        tx.delete(introductions).where(inArray(introductions.id, ids)),
        ...[consents, profileDrafts, members, membershipRequests, places, roles, subscriptions].map((table) =>
          tx.delete(table).where(eq(table.person, person)),
        ),
        tx.delete(announcementCopies).where(anyHeld(announcementCopies.target, marks)),
        tx.delete(modelUse).where(eq(modelUse.subject, person)),
        tx.delete(people).where(eq(people.id, person)),
        tx.delete(questions).where(eq(questions.askedBy, person)),
        tx.delete(dueWork).where(or(holds(dueWork.payload, person), holds(dueWork.key, person))),
        ...(isLast ? withOrganisation(tx, organisation) : []),
        ...everywhere(tx, marks),
        ...consequences(tx, then, at),
      ])
      await settle(db)
      return receipt
    },

    /**
     * What the exchange about the erasing left behind, and with the last of it the plan to look for it. True when some of
     * it is still on its way.
     */
    async leftovers(marks: readonly string[], plan: string): Promise<boolean> {
      await atomically(db, (tx) => [...traces(tx, marks, []), ...everywhere(tx, marks)])
      const posts = await countOf(deliveries, anyHeld(deliveries.address, marks))
      const isLeft = posts + (await countOf(arrivals, anyHeld(arrivals.message, marks))) > 0
      if (!isLeft) await db.delete(dueWork).where(eq(dueWork.key, plan))
      await settle(db)
      return isLeft
    },
  }
}

const withOrganisation = (tx: Tx, organisation: string) => [
  tx.delete(profiles).where(eq(profiles.organisation, organisation)),
  tx.delete(membershipRequests).where(eq(membershipRequests.organisation, organisation)),
  tx.delete(blocks).where(or(eq(blocks.organisation, organisation), eq(blocks.blocked, organisation))),
  tx.delete(dueWork).where(holds(dueWork.payload, JSON.stringify(organisation))),
  tx.delete(audit).where(eq(audit.subject, organisation)),
]
