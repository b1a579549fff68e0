import { postTo, type Reachable, reach } from '../directory.ts'
import { daysAfter, followUpDays, restAfterDecline } from '../domain/introduction/limits.ts'
import type { DeclineReason } from '../domain/introduction/state.ts'
import type { Introduction } from '../store/introductions.ts'
import type { Outgoing } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import { contactLetter, declinedLetter, endedLetter, settledLetter } from './letters.ts'
import { nameOf } from './nameOf.ts'
import { answerersOf } from './people.ts'

/** How long a letter is tried to be delivered, in days. */
export const letterDays = 7

interface Yes {
  person: string
  /** What the person chose to share. */
  contact: string
}

/**
 * Both said yes: both get the other's contact in the same step. False when it was answered before, or when one of them
 * can't be reached any more; then it ends, and neither gets anything.
 */
export async function agree(
  store: Store,
  introduction: Introduction,
  { person, contact }: Yes,
  now: Date,
): Promise<boolean> {
  const { id, fromPerson, fromOrganisation, toOrganisation, fromContact, reason, state, via } = introduction
  const asker = await reach(store, fromPerson)
  const answerer = await reach(store, person)
  if (!asker || !answerer) {
    await end(store, introduction, [], now)
    return false
  }
  const until = daysAfter(now, letterDays)
  const from = await nameOf(store, fromOrganisation)
  const to = await nameOf(store, toOrganisation)
  const isMembers = via === 'members'
  const posts = [
    postTo(asker, {
      about: `introduction ${id} contact`,
      say: contactLetter({ other: to, contact, reason }, isMembers ? 'members' : 'asker of a coordinator'),
      until,
    }),
    postTo(answerer, {
      about: `introduction ${id} contact`,
      say: contactLetter({ other: from, contact: fromContact, reason }, via),
      until,
    }),
    ...(await toColleagues(store, introduction, person, until)),
  ]
  const work = [
    {
      key: `introduction ${id} follow-up`,
      kind: 'introduction follow-up',
      at: daysAfter(now, followUpDays),
      payload: { introduction: id },
    },
  ]
  const change = { state: 'agreed', via, answeredBy: person, toContact: contact, answeredAt: now } as const
  return store.introductions.move({ id, from: state }, change, { posts, work }, now)
}

/** The asker hears that it is no, not why. */
export async function decline(
  store: Store,
  introduction: Introduction,
  {
    person,
    reason,
    words,
  }: { person: string; reason?: DeclineReason | undefined; words?: string | undefined },
  now: Date,
): Promise<boolean> {
  const { id, fromPerson, toOrganisation } = introduction
  const asker = await reach(store, fromPerson)
  const to = await nameOf(store, toOrganisation)
  const until = daysAfter(now, letterDays)
  const say = declinedLetter(to, daysAfter(now, restAfterDecline))
  const posts = [
    ...(asker ? [postTo(asker, { about: `introduction ${id} declined`, say, until })] : []),
    ...(await toColleagues(store, introduction, person, until)),
  ]
  const answered = { answeredBy: person, answeredAt: now }
  const change = { state: 'declined', declineReason: reason ?? null, declineWords: words ?? null } as const
  return store.introductions.move({ id, from: 'asked' }, { ...change, ...answered }, { posts }, now)
}

/** One side is gone or took it back: the others hear that it has ended, not who or why. */
export async function end(
  store: Store,
  introduction: Introduction,
  others: readonly Reachable[],
  now: Date,
): Promise<boolean> {
  const { id, state } = introduction
  const change = { state: 'ended', answeredAt: now } as const
  return store.introductions.move(
    { id, from: state },
    change,
    { posts: endings(introduction, others, now) },
    now,
  )
}

export const endings = (
  { id, createdAt }: Introduction,
  others: readonly Reachable[],
  now: Date,
): Outgoing[] =>
  others.map((one) =>
    postTo(one, {
      about: `introduction ${id} ended`,
      say: endedLetter(createdAt),
      until: daysAfter(now, letterDays),
    }),
  )

async function toColleagues(store: Store, introduction: Introduction, person: string, until: Date) {
  const others = (await answerersOf(store, introduction)).filter((one) => one.person !== person)
  const say = settledLetter(await nameOf(store, introduction.fromOrganisation))
  return others.map((one) => postTo(one, { about: `introduction ${introduction.id} settled`, say, until }))
}
