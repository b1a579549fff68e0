import { randomUUID } from 'node:crypto'

import { whenToTell } from '../domain/subscriptions/timing.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import type { Copy } from '../store/copies.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { digestOf } from '../subscribing/digest.ts'
import { answersOf, postFor, shownOf } from './posts.ts'

const worthwhileMs = 7 * 24 * 60 * 60_000

/** Tells subscriptions what was held for them and is due: one announcement as itself, several as a digest. */
export async function releaseDue(desk: Desk, now: Date) {
  const { held, subscriptions } = desk.store
  await held.forgetOrphans()
  const waiting = await held.all()
  for (const id of new Set(waiting.map(({ subscription }) => subscription))) {
    const subscription = await subscriptions.get(id)
    const rows = waiting.filter((row) => row.subscription === id)
    if (!subscription || rows.every(({ since }) => whenToTell(subscription, since) > now)) continue
    await release(
      desk,
      subscription,
      rows.map(({ announcement }) => announcement),
      now,
    )
  }
}

async function release(desk: Desk, subscription: Subscription, ids: readonly string[], now: Date) {
  const { held, announcements } = desk.store
  const all = (await Promise.all(ids.map((id) => announcements.get(id)))).filter((one) => one !== undefined)
  // Nobody is told that what they never saw was withdrawn.
  const told = all.filter(({ published, withdrawnAt }) => published && !withdrawnAt)
  const dropped = ids.filter((id) => !told.some((one) => one.id === id))
  if (dropped.length > 0) await held.drop(subscription.id, dropped)
  const [only] = told
  if (!only) return
  const post =
    told.length === 1
      ? await postOf(desk, subscription, only, now)
      : digestPost(desk, subscription, told, now)
  const versions = told.map((one) => ({ announcement: one.id, version: one.publishedVersion ?? one.version }))
  await held.release(subscription.id, post, versions, now)
}

function postOf(desk: Desk, subscription: Subscription, announced: Announced, now: Date): Promise<Copy> {
  const { published = announced.newest } = announced
  const shown = { ...announced, newest: published, version: published.number }
  return postFor(subscription, shown, now, answersOf(desk, { ...shownOf(shown), before: undefined }))
}

const digestPost = (
  desk: Desk,
  { id, place, name, address, locale }: Subscription,
  told: readonly Announced[],
  now: Date,
): Copy => ({
  id: randomUUID(),
  key: `digest ${id} ${now.getTime()}`,
  lane: 'broadcast',
  address,
  answer: digestOf(desk, told, now, locale),
  until: new Date(now.getTime() + worthwhileMs),
  target: place,
  name,
  wanted: locale,
})
