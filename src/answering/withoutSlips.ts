import type { Context } from '../command.ts'
import { localityIn } from '../domain/locality.ts'
import { sensesIn } from '../domain/query/tagged.ts'
import { withoutAside } from '../domain/said/inPlace.ts'
import { spelledOut } from '../domain/said/shortForms.ts'

/** What was typed, in full words and without slips of the fingers; a municipality, a district or a word that questions after records have is no slip of another. */
export async function withoutSlips({ search, store }: Context, question: string): Promise<string> {
  const places = await store.localities.all()
  const isKnown = (word: string) => localityIn(word, places) !== undefined || sensesIn(word).size > 0
  return search.mended(withoutAside(spelledOut(question)), isKnown)
}
