import { onceFor, remembering } from '../cache.ts'
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

const mostWords = 20_000
const meaningsIn = onceFor((search: Search) =>
  remembering((word) => [...search.features(word).keys()].filter(isMeaning), mostWords),
)

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
  return {
    sameThings: [
      ...organisations.map(({ name }) => named(name)),
      ...bodies.map(({ name }) => named(name)),
      ...instruments.map(({ name, abbreviation }) => named(name, abbreviation)),
      ...projects.map(({ name, acronym }) => named(name, acronym)),
      ...terms.map(({ fi, sv, en }) => [fi, sv, en]),
    ],
    meaningsOf: meaningsIn(search),
  }
}
