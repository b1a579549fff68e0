import { inArray } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import { type announcements, announcementVersions as versions } from './schema/index.ts'

export type Announcement = typeof announcements.$inferSelect
type Version = typeof versions.$inferSelect
/** With the words of its newest version, and of the one that people read. */
export interface Announced extends Announcement {
  newest: Version
  published: Version | undefined
}

export function withVersions(db: Pick<Db, 'select'>, rows: readonly Announcement[]): Announced[] {
  const ids = rows.map(({ id }) => id)
  const all = db.select().from(versions).where(inArray(versions.announcement, ids)).all()
  return rows.flatMap((row) => {
    const numbered = (number: number | null) =>
      all.find((version) => version.announcement === row.id && version.number === number)
    const newest = numbered(row.version)
    return newest ? [{ ...row, newest, published: numbered(row.publishedVersion) }] : []
  })
}
