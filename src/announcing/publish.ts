import { randomUUID } from 'node:crypto'

import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import { callChangeOf } from './callRecord.ts'
import { mistakesIn } from './mistakes.ts'
import { postsOf } from './posts.ts'
import { spreadWork } from './spread.ts'

/**
 * Publishes the newest version: its call's record and a post for every place that asked, together or not at all.
 * Copies of earlier versions are corrected by `spread`. Throws `Outdated` when somebody else was quicker.
 */
export async function publish(desk: Desk, announced: Announced, { who, at }: { who: string; at: Date }) {
  const copies = await desk.store.announcements.copies(announced.id)
  const already = new Set(copies.map(({ copy }) => copy.target))
  const { posts, held } = await postsOf(desk, announced, { by: who, at, already })
  const call = callChangeOf(desk, announced, at)
  const isFirst = announced.publishedVersion === null
  const what = isFirst ? 'announcement published' : 'announcement corrected'
  await desk.store.announcements.publish(
    announced,
    { posts, held, call, work: isFirst ? undefined : spreadWork(announced.id, at) },
    { id: randomUUID(), who, what, at },
  )
}

/**
 * Publishes what was scheduled and is due; what may no longer be published by then goes back to being a draft.
 * True when anything was published.
 */
export async function publishDue(desk: Desk, now: Date): Promise<boolean> {
  const { announcements } = desk.store
  let any = false
  for (const announced of await announcements.due(now)) {
    const { newest, approver } = announced
    const who = approver ?? newest.author
    if ((await mistakesIn(desk, announced, now)).length === 0) {
      await publish(desk, announced, { who, at: now })
      any = true
    } else {
      const step = { id: randomUUID(), who, what: 'announcement not published: out of date', at: now }
      await announcements.move(announced, { state: 'draft', publishAt: null }, step)
    }
  }
  return any
}
