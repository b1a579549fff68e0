import type { Context } from './command.ts'
import { type Found, findPassages, type Searchable } from './domain/documents/findPassages.ts'
import type { Search } from './domain/search/search.ts'
import type { Document, PassageRow } from './store/documents.ts'

/** A published passage with its document. */
export interface Published extends Searchable {
  passage: PassageRow
  document: Document
}

interface Known {
  state: string
  day: string
  all: readonly Published[]
}
const known = new WeakMap<Search, Known>()

/** Published passages that hold the question's words, best first. Read again when documents have changed. */
export async function passagesFor(
  question: string,
  { store, search, today }: Pick<Context, 'store' | 'search' | 'today'>,
): Promise<Found<Published>[]> {
  const state = await store.documents.state()
  let now = known.get(search)
  if (now?.state !== state || now.day !== today) {
    const rows = await store.documents.published(today)
    const all = rows.map((row) => ({
      ...row,
      features: search.features([...row.passage.heading, row.passage.text].join(' ')),
    }))
    now = { state, day: today, all }
    known.set(search, now)
  }
  return findPassages(question, now.all, search.features)
}

/** Nearly all of the question stands in one passage, and several of its words as they are; more is a guess. */
const enough = 0.8
const fewestWords = 3

/** The passage that surely speaks of what was asked; nothing when one can't be sure. */
export async function passageWith(
  question: string,
  context: Pick<Context, 'store' | 'search' | 'today' | 'locale'>,
): Promise<Published | undefined> {
  const [best] = await passagesFor(question, context)
  const isSure = best && best.score >= enough && best.literally >= fewestWords
  // Words of another language that are the same are names: they say what it is about, not what is asked.
  return isSure && best.passage.document.language === context.locale ? best.passage : undefined
}
