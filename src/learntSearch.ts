import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'

import type { Concept, Features } from './domain/search/features.ts'
import { type Entry, learning, type Learnt } from './domain/search/search.ts'
import type { Store } from './store/store.ts'

interface Texts {
  entries: readonly Entry[]
  concepts: readonly Concept[]
  features: (text: string) => Features
}

/** What search learns from the texts: read from the store, or learnt now and kept there. Others are served after each `stint`, in milliseconds. */
export async function learntFrom(store: Store, texts: Texts, stint: number): Promise<Learnt> {
  const key = keyOf(texts)
  const kept = understood(await store.searchIndex.get(key))
  if (kept) return kept
  const learnt = await learn(texts, stint)
  // A full or busy database costs the next start half a second, nothing else.
  await store.searchIndex.keep(key, serialize(learnt)).catch(() => {})
  return learnt
}

async function learn({ entries, features }: Texts, stint: number): Promise<Learnt> {
  const steps = learning(entries, features)
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < stint) continue
    await others()
    since = performance.now()
  }
}

/** Nothing where another Node wrote it in a way that this one can't read. */
function understood(kept: Buffer | undefined): Learnt | undefined {
  try {
    return kept && (deserialize(kept) as Learnt)
  } catch {
    return undefined
  }
}

/** Other texts, or other code that learns from them, have another key. */
function keyOf({ entries, concepts }: Texts): string {
  const hash = createHash('sha256')
  const code = join(import.meta.dirname, 'domain/search')
  for (const file of readdirSync(code)) hash.update(readFileSync(join(code, file)))
  for (const one of [...concepts, ...entries]) hash.update(JSON.stringify(one))
  return hash.digest('hex')
}
