import type { Context } from '../command.ts'
import { localityIn } from '../domain/locality.ts'
import { withoutAside } from '../domain/said/inPlace.ts'
import { spelledOut } from '../domain/said/shortForms.ts'

/** What was typed, in full words and without slips of the fingers; a municipality or a district is no slip of another word. */
export async function withoutSlips({ search, store }: Context, question: string): Promise<string> {
  const places = await store.localities.all()
  return search.mended(withoutAside(spelledOut(question)), (word) => localityIn(word, places) !== undefined)
}
