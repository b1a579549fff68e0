import { randomUUID } from 'node:crypto'

import { plain } from '../../src/plain.ts'
import type { Platform, Post, Receipt } from '../../src/platforms/platform.ts'

/** A platform that keeps what it is sent. `before` runs at each attempt and may throw; `seen` is what `find` knows. */
export function recorder(before: (post: Post, attempt: number) => Promise<void> | void = () => {}) {
  const posts: Post[] = []
  const attempts: Post[] = []
  /** Edits with their text, and removals. */
  const changes: { receipt: Receipt; text: string | undefined }[] = []
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
    async update(post, receipt) {
      await before(post, attempts.filter(({ key }) => key === post.key).length)
      changes.push({ receipt, text: plain(post.answer, post.answer.locale) })
    },
    async remove(_, receipt) {
      changes.push({ receipt, text: undefined })
    },
    async find({ key }) {
      const receipt = receipts.get(key)
      return receipt ? { receipt } : 'absent'
    },
  }
  return { platform, posts, attempts, receipts, changes }
}
