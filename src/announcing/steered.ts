import type { Content, Kind } from '../domain/announcing/announcement.ts'
import type { Announced } from '../store/announcements.ts'

/** What was announced and still holds, restricted material too. */
export interface Steered {
  id: string
  kind: Kind
  content: Content
  publishedAt: Date
  changedAt: Date
}

export function asPublishedOrMeeting({
  id,
  kind,
  published,
  publishedAt,
  correctedAt,
  withdrawnAt,
}: Announced): Steered | undefined {
  if (!published || !publishedAt || withdrawnAt) return undefined
  return { id, kind, content: published.content, publishedAt, changedAt: correctedAt ?? publishedAt }
}
