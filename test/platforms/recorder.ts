import { randomUUID } from 'node:crypto'

import type { Platform, Post, Receipt } from '../../src/platforms/platform.ts'

/** A platform that keeps what it is sent. `before` runs at each attempt and may throw; `seen` is what `find` knows. */
export function recorder(before: (post: Post, attempt: number) => Promise<void> | void = () => {}) {
  const posts: Post[] = []
  const attempts: Post[] = []
  const receipts = new Map<string, Receipt>()
  const platform: Platform = {
    name: 'web',
    async start() {},
    async stop() {},
    async send(post) {
      attempts.push(post)
      await before(post, attempts.filter(({ key }) => key === post.key).length)
      posts.push(post)
      const receipt = randomUUID()
      receipts.set(post.key, receipt)
      return receipt
    },
    find: async ({ key }) => receipts.get(key) ?? 'absent',
  }
  return { platform, posts, attempts, receipts }
}
