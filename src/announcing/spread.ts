import { randomUUID } from 'node:crypto'

import type { Localized } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import { isFull } from '../store/problems.ts'
import { digestAnswer } from '../subscribing/digest.ts'
import { answersOf, shownOf, worthUntil } from './posts.ts'

/**
 * Passes a correction or a withdrawal on to every copy, also to those that are still on their way. May be begun again
 * after a crash: what was done is not done twice.
 */
async function spread(desk: Desk, announced: Announced, at: Date) {
  const { announcements, outbox } = desk.store
  const { id, version, publishedVersion, spreading, published, withdrawnAt, removed } = announced
  if (!spreading || !published) return
  const versions = await announcements.versions(id)
  const before = versions.findLast(({ number }) => number < (publishedVersion ?? 0))
  const answerIn = answersOf(desk, {
    ...shownOf(announced),
    content: published.content,
    before: before?.content,
  })
  const current = withdrawnAt ? version + 1 : published.number
  const posts = (await announcements.copies(id)).filter(({ delivery }) => delivery.kind === 'post')
  for (const { copy, delivery } of posts) {
    if (copy.version >= current) continue
    const change = {
      id: randomUUID(),
      key: `announcement ${id} ${withdrawnAt ? 'withdrawn' : current} ${copy.target} change`,
      of: delivery.key,
      until: worthUntil(published.content, at),
    }
    // Nobody is told that what they never saw was withdrawn.
    const unseen =
      withdrawnAt !== null &&
      !delivery.doubtful &&
      delivery.status !== 'sent' &&
      delivery.status !== 'sending'
    const carrier = await outbox.change(
      (removed || unseen) && !copy.inDigest
        ? { ...change, kind: 'remove' }
        : {
            ...change,
            kind: 'edit',
            answer: copy.inDigest
              ? await digestAnswer(desk, copy.delivery, delivery.createdAt, copy.locale)
              : await answerIn(copy.locale),
          },
      at,
    )
    const { delivery: _, ...carried } = copy
    if (carrier) await announcements.carries(carrier.id, { ...carried, version: current })
  }
  await announcements.spread(announced)
  await desk.store.dueWork.cancel(`spread ${id}`)
}

/** Whatever happens to this process, a correction or a withdrawal reaches every copy. */
export const spreadWork = (id: string, at: Date) => ({
  key: `spread ${id}`,
  kind: 'announcing',
  at: new Date(at.getTime() + 60_000),
  payload: { id },
})

/** Spreads what has just been published or withdrawn. False where the disk is full: then it waits for the planned work. */
export async function spreadNow(desk: Desk, id: string, at: Date): Promise<boolean> {
  try {
    const announced = await desk.store.announcements.get(id)
    if (announced) await spread(desk, announced, at)
    return true
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}

/** Finishes what a crash interrupted. */
export async function spreadAll(desk: Desk, at: Date) {
  for (const announced of await desk.store.announcements.spreading()) await spread(desk, announced, at)
}

/** Said where a change can't go out yet. */
export const spreadsLater: Localized = {
  fi: 'Levytila on lopussa. Jo lähteneet viestit muutetaan, kun tilaa on taas. Kerro ylläpidolle.',
  sv: 'Diskutrymmet är slut. Det som redan har skickats ändras när det finns plats igen. Berätta för administratören.',
  en: 'Disk space has run out. What was sent before is changed when there is room again. Tell the operator.',
}
