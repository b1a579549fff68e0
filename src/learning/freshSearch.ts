import type { Command } from '../command.ts'
import { createFeatures } from '../domain/search/features.ts'
import { learning, type Search, searchBy } from '../domain/search/search.ts'
import { withPhrasings } from '../domain/search/withPhrasings.ts'
import { unsaidEntriesOf } from '../entries.ts'
import type { Store } from '../store/store.ts'
import { learntOnce } from './learnt.ts'
import { inStints } from './stints.ts'

/** How long it catches up before others are served, in milliseconds. */
const stintMs = 10

/** A search that can catch up with records that were changed. */
export interface FreshSearch extends Search {
  /** Finds what is in the store now; until it is done, what was there before. */
  refresh(): Promise<void>
}

/** Search over everything in the store and what the commands do. */
export async function searchOver(store: Store, commands: readonly Command[]): Promise<FreshSearch> {
  const concepts = await store.concepts.all()
  const features = createFeatures(concepts)
  async function build(stint: number) {
    const entries = await unsaidEntriesOf(store, commands)
    const learnt = await learntOnce(store, {
      of: 'search',
      from: [...concepts, ...entries, ...(await store.phrasings.marks())],
      learn: async () =>
        inStints(learning(withPhrasings(entries, await store.phrasings.all()), features), stint),
    })
    return searchBy(learnt, entries, features)
  }
  let current = await build(Number.POSITIVE_INFINITY)
  let last = Promise.resolve()
  const rebuild = async () => void (current = await build(stintMs))
  return {
    features,
    mended: (text, isName) => current.mended(text, isName),
    languageOf: (text) => current.languageOf(text),
    get names() {
      return current.names
    },
    find: (...asked) => current.find(...asked),
    refresh: () => (last = last.then(rebuild, rebuild)),
  }
}
