import { randomUUID } from 'node:crypto'

import type { Answer } from '../answer.ts'
import { type Content, isRestricted } from '../domain/announcing/announcement.ts'
import { instantAt } from '../domain/calendar/helsinki.ts'
import { whenToTell } from '../domain/subscriptions/timing.ts'
import type { Locale } from '../locale.ts'
import { announcementAnswer, type Desk, type Shown } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import type { Copy } from '../store/copies.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { wantingOver } from '../subscribing/wanting.ts'

const worthwhileMs = 7 * 24 * 60 * 60_000

/** Who is told: now, and who later. */
export interface Audience {
  now: Subscription[]
  later: Subscription[]
}

/**
 * The places that asked for it, each once, and nobody about what they did themselves. What not everybody may read goes
 * only where it was asked for by name.
 */
export async function audienceOf(
  { store }: Desk,
  announced: Announced,
  by: string,
  at: Date,
): Promise<Audience> {
  const { kind, newest } = announced
  const { content } = newest
  const wanting = await wantingOver(store)
  const asked = (await store.subscriptions.all()).filter(
    (one) =>
      wanting(one, { kind, content }) &&
      (!isRestricted(kind) || one.kinds.includes(kind)) &&
      (one.person === null || (one.person !== by && one.person !== newest.author)),
  )
  const each = [...new Map(asked.toReversed().map((one) => [one.place, one])).values()].toReversed()
  const isNow = (one: Subscription) => whenToTell(one, at, content.urgent) <= at
  return { now: each.filter(isNow), later: each.filter((one) => !isNow(one)) }
}

/** One post for each place that is told now and has none yet, and whom to tell later. */
export async function postsOf(
  desk: Desk,
  announced: Announced,
  { by, at, already }: { by: string; at: Date; already: ReadonlySet<string> },
): Promise<{ posts: Copy[]; held: string[] }> {
  const audience = await audienceOf(desk, announced, by, at)
  const isNew = ({ place }: Subscription) => !already.has(place)
  const answerIn = answersOf(desk, { ...shownOf(announced), publishedAt: announced.publishedAt ?? at })
  return {
    posts: await Promise.all(audience.now.filter(isNew).map((one) => postFor(one, announced, at, answerIn))),
    held: audience.later.filter(isNew).map(({ id }) => id),
  }
}

/** An announcement on its way to one place. */
export async function postFor(
  { place: target, name, address, locale }: Subscription,
  { id, version, newest }: Pick<Announced, 'id' | 'version' | 'newest'>,
  at: Date,
  answerIn: (locale: Locale) => Promise<Answer>,
): Promise<Copy> {
  return {
    id: randomUUID(),
    key: `announcement ${id} ${version} ${target}`,
    lane: 'broadcast',
    address,
    answer: await answerIn(locale),
    until: worthUntil(newest.content, at),
    target,
    name,
    wanted: locale,
  }
}

/** What is shown once the newest version is published. */
export const shownOf = ({ newest, published, ...announced }: Announced): Shown => ({
  ...announced,
  content: newest.content,
  before: published?.content,
})

/** Rendered once for each language. */
export function answersOf(desk: Desk, shown: Shown): (locale: Locale) => Promise<Answer> {
  const made = new Map<Locale, Promise<Answer>>()
  return (locale) => {
    const answer = made.get(locale) ?? announcementAnswer(desk, shown, locale)
    made.set(locale, answer)
    return answer
  }
}

/** A call is not worth announcing after its deadline, a meeting not after it began, and nothing after a week. */
export function worthUntil({ closes, meets }: Content, at: Date): Date {
  const week = at.getTime() + worthwhileMs
  const own = [closes, meets].flatMap((time) => (time ? (instantAt(time.day, time.time) ?? []) : []))
  return new Date(
    Math.min(week, ...own.map((instant) => instant.getTime()).filter((instant) => instant > at.getTime())),
  )
}
