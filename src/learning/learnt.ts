import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'

import type { Store } from '../store/store.ts'
import { codeThatLearns } from './learntBy.ts'
import { learntFiles } from './learntFiles.ts'

interface Lesson<Learnt> {
  /** What it is for: only the newest of each is kept. */
  of: 'search' | 'likeness' | 'leaning'
  /** All that it is learnt from. */
  from: Iterable<object>
  learn: () => Promise<Learnt>
}

/**
 * What was learnt before from the same by the same code, when the program was built or by an earlier start; or learnt now
 * and kept in the store.
 */
export async function learntOnce<Learnt>(
  { searchIndex }: Pick<Store, 'searchIndex'>,
  { of, from, learn }: Lesson<Learnt>,
): Promise<Learnt> {
  const key = keyOf(of, from)
  const kept =
    understood<Learnt>(await learntFiles.get(key)) ?? understood<Learnt>(await searchIndex.get(key))
  if (kept) return kept
  const learnt = await learn()
  // A full or busy database costs the next start some seconds, nothing else.
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
function keyOf(of: string, from: Iterable<object>): string {
  const hash = createHash('sha256').update(codeThatLearns).update(of)
  for (const one of from) hash.update(JSON.stringify(one))
  return hash.digest('hex')
}
