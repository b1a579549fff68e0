import { type Problem, problemsOf } from '../domain/announcing/problems.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'

/** What has to be mended before the newest version can be published, as things stand. */
export async function mistakesIn(
  { store }: Pick<Desk, 'store'>,
  { kind, newest: { content }, published }: Announced,
  now: Date,
): Promise<Problem[]> {
  const call = content.call ? await store.calls.get(content.call) : undefined
  return problemsOf(kind, content, {
    now,
    published: published?.content,
    callWithdrawn: Boolean(call?.withdrawnAt),
  })
}
