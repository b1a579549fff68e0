import { leaningEntries } from '../domain/leaning/said.ts'
import { createFeatures } from '../domain/search/features.ts'
import { learning, type Search, searchBy } from '../domain/search/search.ts'
import type { Store } from '../store/store.ts'
import { learntOnce } from './learnt.ts'
import { inStints } from './stints.ts'

const stintMs = 10
const known = new WeakMap<Store, Promise<Search>>()

/** Search among what a few words can ask of what was shown; read when it is first asked for. */
export function leaningSearch(store: Store): Promise<Search> {
  const before = known.get(store)
  if (before) return before
  const learnt = learn(store)
  known.set(store, learnt)
  learnt.catch(() => known.delete(store))
  return learnt
}

async function learn(store: Store): Promise<Search> {
  const concepts = await store.concepts.all()
  const features = createFeatures(concepts)
  const learnt = await learntOnce(store, {
    of: 'leaning',
    from: [...concepts, ...leaningEntries],
    learn: () => inStints(learning(leaningEntries, features), stintMs),
  })
  return searchBy(learnt, leaningEntries, features)
}
