import Sqlite from 'better-sqlite3'

import type { PlatformName } from '../../src/platforms/platform.ts'

/** How many posts a killed process left on their way: nobody knows whether they arrived. */
export function inDoubt(folder: string, platform: PlatformName): number {
  const db = new Sqlite(`${folder}/kumppani.db`)
  try {
    const { posts } = db
      .prepare("select count(*) as posts from deliveries where status = 'sending' and platform = ?")
      .get(platform) as { posts: number }
    return posts
  } finally {
    db.close()
  }
}
