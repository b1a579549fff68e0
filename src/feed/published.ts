import { isRestricted, writtenIn } from '../domain/announcing/announcement.ts'
import type { Locale } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'

export type Published = Announced & {
  published: NonNullable<Announced['published']>
  publishedAt: Date
  changedAt: Date
}

/** What anybody may read, newest first; withdrawals too, so that whoever read it learns of them. */
export async function allPublished({ store }: Desk): Promise<Published[]> {
  return (await store.announcements.all()).flatMap((announced) => asPublished(announced) ?? [])
}

export function asPublished(announced: Announced | undefined): Published | undefined {
  if (!announced) return undefined
  const { kind, published, publishedAt, correctedAt, withdrawnAt } = announced
  if (!published || !publishedAt || isRestricted(kind)) return undefined
  return { ...announced, published, publishedAt, changedAt: withdrawnAt ?? correctedAt ?? publishedAt }
}

/** The title for readers of a language, and the language it is in. */
export function titleFor(
  { published: { content } }: Published,
  locale: Locale,
): { title: string; lang: Locale } {
  const written = writtenIn(content)
  const lang = written.includes(locale) ? locale : (written[0] ?? locale)
  return { title: content.title[lang] ?? '', lang }
}
