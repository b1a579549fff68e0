import { randomUUID } from 'node:crypto'

import type { Answer } from '../answer.ts'
import { type Content, isRestricted } from '../domain/announcing/announcement.ts'
import { wants } from '../domain/announcing/audience.ts'
import { instantAt } from '../domain/calendar/helsinki.ts'
import type { Locale } from '../locale.ts'
import { announcementAnswer, type Desk, type Shown } from '../presentation/announcement.ts'
import type { Announced, Copy } from '../store/announcements.ts'
import type { Subscription } from '../store/subscriptions.ts'

const worthwhileMs = 7 * 24 * 60 * 60_000

/** The places that asked for it, each once. What not everybody may read goes only where it was asked for by name. */
export async function audienceOf({ store }: Desk, { kind, newest }: Announced): Promise<Subscription[]> {
  const asked = (await store.subscriptions.all()).filter(
    (one) => wants(one, kind, newest.content) && (!isRestricted(kind) || one.kinds.includes(kind)),
  )
  return [...new Map(asked.toReversed().map((one) => [one.place, one])).values()].toReversed()
}

/** One post for each place that has none yet. */
export async function postsOf(
  desk: Desk,
  announced: Announced,
  { at, already }: { at: Date; already: ReadonlySet<string> },
): Promise<Copy[]> {
  const { id, version, newest } = announced
  const answerIn = answersOf(desk, { ...shownOf(announced), publishedAt: announced.publishedAt ?? at })
  const wanted = (await audienceOf(desk, announced)).filter(({ place }) => !already.has(place))
  return Promise.all(
    wanted.map(async ({ place: target, name, address, locale }) => ({
      id: randomUUID(),
      key: `announcement ${id} ${version} ${target}`,
      lane: 'broadcast' as const,
      address,
      answer: await answerIn(locale),
      until: worthUntil(newest.content, at),
      target,
      name,
      wanted: locale,
    })),
  )
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
