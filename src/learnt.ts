import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

import type { Store } from './store/store.ts'

interface Lesson<Learnt> {
  /** What it is for: only the newest of each is kept. */
  of: 'search' | 'likeness'
  /** Folders of the source whose code learns. */
  code: readonly string[]
  /** All that it is learnt from. */
  from: Iterable<object>
  learn: () => Promise<Learnt>
}

/** What was learnt before from the same by the same code, read from the store; or learnt now and kept there. */
export async function learntOnce<Learnt>(
  { searchIndex }: Store,
  { of, code, from, learn }: Lesson<Learnt>,
): Promise<Learnt> {
  const key = keyOf(code, from)
  const kept = understood<Learnt>(await searchIndex.get(key))
  if (kept) return kept
  const learnt = await learn()
  // A full or busy database costs the next start half a second, nothing else.
  await searchIndex.keep(key, serialize(learnt), of).catch(() => {})
  return learnt
}

/** Nothing where another Node wrote it in a way that this one can't read. */
function understood<Learnt>(kept: Buffer | undefined): Learnt | undefined {
  try {
    return kept && (deserialize(kept) as Learnt)
  } catch {
    return undefined
  }
}

/** Other texts, or other code that learns from them, have another key. */
function keyOf(folders: readonly string[], from: Iterable<object>): string {
  const hash = createHash('sha256')
  for (const folder of folders.map((one) => join(import.meta.dirname, one)))
    for (const file of readdirSync(folder)) hash.update(readFileSync(join(folder, file)))
  for (const one of from) hash.update(JSON.stringify(one))
  return hash.digest('hex')
}
