import { randomUUID } from 'node:crypto'

import type { Answer } from '../../../src/answer.ts'
import { channels } from '../../../src/platforms/web/wire.ts'
import { text } from '../../../src/reply.ts'
import type { Store } from '../../../src/store/store.ts'

const saying = (words: string): Answer => ({ outcome: 'done', locale: 'en', parts: [text(words)] })
const soon = () => new Date(Date.now() + 60_000)

/** Queues a post to the English channel, the way announcements do; the next thing said wakes the outbox. Returns its key. */
export async function announce({ outbox }: Pick<Store, 'outbox'>, words: string) {
  const address = { platform: 'web' as const, place: channels.en, detail: {} }
  const id = randomUUID()
  const key = `test ${id}`
  const post = { id, key, lane: 'broadcast' as const, address, answer: saying(words), until: soon() }
  await outbox.add(post, new Date())
  return key
}

export async function correct({ outbox }: Pick<Store, 'outbox'>, of: string, words: string) {
  const id = randomUUID()
  await outbox.change({ id, key: id, kind: 'edit', of, answer: saying(words), until: soon() }, new Date())
}

export async function takeAway({ outbox }: Pick<Store, 'outbox'>, of: string) {
  const id = randomUUID()
  await outbox.change({ id, key: id, kind: 'remove', of, until: soon() }, new Date())
}
