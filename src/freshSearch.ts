import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'

import type { Command } from './command.ts'
import { type Concept, createFeatures, type Features } from './domain/search/features.ts'
import { type Entry, learning, type Learnt, type Search, searchBy } from './domain/search/search.ts'
import { entriesOf } from './entries.ts'
import type { Store } from './store/store.ts'

/** How long the index is built before others are served, in milliseconds. */
const stintMs = 10

/** A search that can catch up with records that were changed. */
export interface FreshSearch extends Search {
  /** Finds what is in the store now; until it is done, what was there before. */
  refresh(): Promise<void>
}

/** What is learnt from the texts is kept in the store: the next start only reads it. */
export async function searchOver(store: Store, commands: readonly Command[]): Promise<FreshSearch> {
  const concepts = await store.concepts.all()
  const features = createFeatures(concepts)
  async function build(stint: number) {
    const entries = await entriesOf(store, commands)
    const key = keyOf(entries, concepts)
    const kept = understood(await store.searchIndex.get(key))
    if (kept) return searchBy(kept, entries, features)
    const learnt = await learnFrom(entries, features, stint)
    await store.searchIndex.keep(key, serialize(learnt))
    return searchBy(learnt, entries, features)
  }
  let current = await build(Number.POSITIVE_INFINITY)
  let last = Promise.resolve()
  const rebuild = async () => void (current = await build(stintMs))
  return {
    features,
    languageOf: (text) => current.languageOf(text),
    find: (...asked) => current.find(...asked),
    refresh: () => (last = last.then(rebuild, rebuild)),
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

/** Lets others be served after each `stint`, in milliseconds. */
async function learnFrom(entries: readonly Entry[], features: (text: string) => Features, stint: number) {
  const steps = learning(entries, features)
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < stint) continue
    await others()
    since = performance.now()
  }
}

/** Other texts, or other code that learns from them, have another key. */
function keyOf(entries: readonly Entry[], concepts: readonly Concept[]): string {
  const hash = createHash('sha256')
  const code = join(import.meta.dirname, 'domain/search')
  for (const file of readdirSync(code)) hash.update(readFileSync(join(code, file)))
  for (const one of [...concepts, ...entries]) hash.update(JSON.stringify(one))
  return hash.digest('hex')
}
