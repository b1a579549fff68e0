import type { Capability } from '../domain/match/capability.ts'
import { createVocabulary, type Vocabulary } from '../domain/match/vocabulary.ts'
import type { Store } from '../store/store.ts'

const known = new WeakMap<Store, Promise<Vocabulary>>()

/** The pack's vocabulary of offers and needs; read once, as a pack is loaded only at the start. */
export function vocabularyOf(store: Store): Promise<Vocabulary> {
  const before = known.get(store)
  if (before) return before
  const vocabulary = store.capabilities.all().then((rows) => createVocabulary(rows.map(capabilityOf)))
  known.set(store, vocabulary)
  return vocabulary
}

type Row = Awaited<ReturnType<Store['capabilities']['all']>>[number]

function capabilityOf({ id, kind, label, fi, sv, en, focusAreas, near, way, door, region }: Row): Capability {
  const words = { id, label, fi, sv, en }
  if (kind === 'theme') return { ...words, kind, focusAreas: focusAreas ?? [], near: near ?? {} }
  if (kind === 'function') return { ...words, kind, way: way ?? 'network' }
  if (kind === 'beyond') return { ...words, kind, door: door ?? 'other' }
  if (kind === 'place') return { ...words, kind, region: region ?? 'outside' }
  return { ...words, kind }
}
