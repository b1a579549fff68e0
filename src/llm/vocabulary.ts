import type { Context } from '../command.ts'
import type { SameThing } from '../domain/grounding/names.ts'
import { isMeaning } from '../domain/search/features.ts'
import type { Search } from '../domain/search/search.ts'
import type { Localized } from '../locale.ts'

/** What the field's things and words are called in three languages. */
export interface Vocabulary {
  sameThings: readonly SameThing[]
  meaningsOf: (word: string) => readonly string[]
}

const meaningsKnown = new WeakMap<Search, Map<string, readonly string[]>>()

/** Read anew for each answer, since records change. */
export async function vocabularyOf({
  store,
  search,
}: Pick<Context, 'store' | 'search'>): Promise<Vocabulary> {
  const [organisations, bodies, instruments, projects, terms] = await Promise.all([
    store.organisations.all(),
    store.governance.all(),
    store.instruments.all(),
    store.projects.all(),
    store.terms.all(),
  ])
  const named = (...names: readonly (Localized | string | null | undefined)[]) =>
    names.flatMap((name) => (!name ? [] : typeof name === 'string' ? [name] : [name.fi, name.sv, name.en]))
  const meanings = meaningsKnown.get(search) ?? new Map<string, readonly string[]>()
  meaningsKnown.set(search, meanings)
  return {
    sameThings: [
      ...organisations.map(({ name }) => named(name)),
      ...bodies.map(({ name }) => named(name)),
      ...instruments.map(({ name, abbreviation }) => named(name, abbreviation)),
      ...projects.map(({ name, acronym }) => named(name, acronym)),
      ...terms.map(({ fi, sv, en }) => [fi, sv, en]),
    ],
    meaningsOf(word) {
      const before = meanings.get(word)
      if (before) return before
      const found = [...search.features(word).keys()].filter(isMeaning)
      if (meanings.size < 20_000) meanings.set(word, found)
      return found
    },
  }
}
