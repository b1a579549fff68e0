import { daysAfter, snoozeDays } from '../domain/introduction/limits.ts'
import type { Introduction } from '../store/introductions.ts'
import type { Store } from '../store/store.ts'

/** Put off: the person is told again, and it runs out no sooner than two weeks after that. */
export async function snooze(store: Store, { id, expiresAt }: Introduction, person: string, now: Date) {
  const again = daysAfter(now, snoozeDays)
  const latest = daysAfter(again, 2 * snoozeDays)
  await store.introductions.change(id, {
    snoozedUntil: again,
    expiresAt: latest > expiresAt ? latest : expiresAt,
  })
  await store.dueWork.replan({
    key: `introduction ${id} again for ${person}`,
    kind: 'introduction again',
    at: again,
    payload: { introduction: id, person },
  })
  return again
}

/** Nothing is told to the asker: for them it runs out like any other. */
export async function block(store: Store, { id, fromOrganisation, toOrganisation }: Introduction, now: Date) {
  await store.blocks.block(toOrganisation, fromOrganisation, now)
  await store.introductions.change(id, { muted: true })
}
