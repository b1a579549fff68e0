import { randomUUID } from 'node:crypto'

import { postTo, type Reachable } from '../directory.ts'
import { daysAfter, openDays, perDay, restUntil, roomFrom } from '../domain/introduction/limits.ts'
import { Refusal } from '../errors.ts'
import { dayInHelsinki } from '../format.ts'
import type { Introduction } from '../store/introductions.ts'
import type { Store } from '../store/store.ts'
import { agree } from './answer.ts'
import { requestLetter } from './letters.ts'
import { nameOf } from './nameOf.ts'
import { coordinatorsOf, receiversOf } from './people.ts'
import { refusals } from './refusals.ts'

export interface Wish {
  person: string
  /** The organisation that the person speaks for. */
  organisation: string
  target: string
  reason: string
  contact: string
  about?: string | undefined
}

/** `sent` or sent before; `agreed`: the other side had asked too; `offered`: coordinators could be asked; `nobody`: not even they. */
export type Asked = { how: 'sent' | 'already' | 'agreed' | 'offered' | 'nobody'; introduction?: Introduction }

/** Asks an organisation for an introduction, or says why not. Asking twice is asking once. */
export async function ask(store: Store, wish: Wish, now: Date): Promise<Asked> {
  const { organisation, target } = wish
  if (organisation === target) throw new Refusal(refusals.oneself)
  if (await store.blocks.has(organisation, target)) throw new Refusal(refusals.blockedByYou)
  const open = await store.introductions.openBetween(pairOf(organisation, target))
  if (open) return join(store, open, wish, now)

  await checkRest(store, wish, now)
  const receivers = await receiversOf(store, target)
  const introduction = newIntroduction(wish, now)
  if (receivers.length === 0) return offer(store, introduction)

  const limit = (await store.profiles.get(target))?.weeklyLimit ?? 0
  const heard = (await store.introductions.askedOf(target, daysAfter(now, -7))).filter(
    ({ muted, state, via }) => !muted && state !== 'offered' && via === 'members',
  )
  const room = roomFrom(
    heard.map(({ createdAt }) => createdAt),
    limit,
    now,
  )
  if (limit === 0 || room) throw new Refusal(refusals.full(room && dayInHelsinki(room)))

  const muted = await store.blocks.has(target, organisation)
  const asked: Introduction = { ...introduction, state: 'asked', muted }
  const added = await store.introductions.add(asked, {
    posts: muted ? [] : await lettersTo(store, asked, receivers),
    work: [expiryOf(asked)],
  })
  if (added) return { how: 'sent', introduction: asked }
  const meanwhile = await store.introductions.openBetween(pairOf(organisation, target))
  return meanwhile ? join(store, meanwhile, wish, now) : { how: 'already' }
}

/** The asker agreed that coordinators see the request. */
export async function askCoordinators(store: Store, introduction: Introduction, now: Date): Promise<Asked> {
  const coordinators = await coordinatorsOf(store, introduction.fromPerson)
  if (coordinators.length === 0) return { how: 'nobody' }
  const asked: Introduction = {
    ...introduction,
    state: 'asked',
    via: 'coordinators',
    muted: false,
    expiresAt: daysAfter(now, openDays),
  }
  const moved = await store.introductions.move(
    { id: introduction.id, from: 'offered' },
    asked,
    { posts: await lettersTo(store, asked, coordinators), work: [expiryOf(asked)] },
    now,
  )
  return { how: moved ? 'sent' : 'already', introduction: asked }
}

/** There is an open one: the person's own side asked before, or the other side did, and this is a yes. */
async function join(store: Store, open: Introduction, wish: Wish, now: Date): Promise<Asked> {
  if (open.fromOrganisation === wish.organisation) {
    if (open.state === 'offered') return { how: 'offered', introduction: open }
    return { how: 'already', introduction: open }
  }
  const agreed = await agree(
    store,
    { ...open, via: 'members' },
    { person: wish.person, contact: wish.contact },
    now,
  )
  return { how: agreed ? 'agreed' : 'already', introduction: open }
}

async function checkRest(store: Store, { person, organisation, target }: Wish, now: Date) {
  const earlier = await store.introductions.between(organisation, target)
  const rest = restUntil(
    earlier.map(({ state, answeredAt, createdAt }) => ({
      state: state === 'declined' || state === 'expired' ? state : 'other',
      at: answeredAt ?? createdAt,
    })),
    now,
  )
  if (rest) throw new Refusal(refusals.rest(dayInHelsinki(rest)))
  const today = dayInHelsinki(now)
  const asked = (await store.introductions.askedBy(person, daysAfter(now, -2))).filter(
    ({ createdAt, state }) => state !== 'offered' && dayInHelsinki(createdAt) === today,
  )
  if (asked.length >= perDay) throw new Refusal(refusals.enoughToday)
}

/** Written down until the asker says whether coordinators may see it. */
async function offer(store: Store, introduction: Introduction): Promise<Asked> {
  const coordinators = await coordinatorsOf(store, introduction.fromPerson)
  if (coordinators.length === 0) return { how: 'nobody' }
  await store.introductions.add(introduction, { work: [expiryOf(introduction)] })
  return { how: 'offered', introduction }
}

export async function lettersTo(
  store: Store,
  introduction: Introduction,
  receivers: readonly Reachable[],
  again = '',
) {
  const { id, fromOrganisation, toOrganisation, reason, expiresAt, via } = introduction
  const request = {
    id,
    from: await nameOf(store, fromOrganisation),
    to: await nameOf(store, toOrganisation),
    reason,
    expiresAt,
  }
  return receivers.map((one) =>
    postTo(one, {
      about: `introduction ${id} request${again} ${via}`,
      say: requestLetter(request, via),
      until: expiresAt,
    }),
  )
}

const expiryOf = ({ id, expiresAt, state }: Introduction) => ({
  key: `introduction ${id} expiry ${state}`,
  kind: 'introduction expiry',
  at: expiresAt,
  payload: { introduction: id },
})

const newIntroduction = (
  { person, organisation, target, reason, contact, about }: Wish,
  now: Date,
): Introduction => ({
  id: randomUUID(),
  fromPerson: person,
  fromOrganisation: organisation,
  toOrganisation: target,
  via: 'members',
  reason,
  about: about ?? null,
  fromContact: contact,
  state: 'offered',
  muted: false,
  pair: pairOf(organisation, target),
  answeredBy: null,
  toContact: null,
  declineReason: null,
  declineWords: null,
  snoozedUntil: null,
  createdAt: now,
  expiresAt: daysAfter(now, openDays),
  answeredAt: null,
  fromOutcome: null,
  toOutcome: null,
})

/** The same whoever asks. */
const pairOf = (one: string, other: string) => [one, other].toSorted().join(' ')
