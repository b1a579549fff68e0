import type { Context } from '../command.ts'
import { meaningAsked } from '../domain/asked/meaningAsked.ts'
import { locales } from '../locale.ts'
import type { Reply } from '../reply.ts'

/** “What does ERDF stand for?”: the term that is short for, or called, just that; nothing where none is. */
export async function termTold(context: Context, question: string): Promise<Reply | undefined> {
  const word = meaningAsked(question)?.toLocaleLowerCase('fi')
  if (!word) return undefined
  const terms = await context.store.terms.all()
  const meant = terms.find((term) => locales.some((locale) => wordsOf(term[locale]).includes(word)))
  return meant && context.run(`term ${meant.id}`)
}

/** `Euroopan sosiaalirahasto plus (ESR+)` is called ESR, `tki-toiminta (…)` tki. */
const wordsOf = (term: string) =>
  [term, ...[...term.matchAll(/\(([^)\s]+)\)/gu)].map(([, short = '']) => short), shortIn(term)].map((name) =>
    name.toLocaleLowerCase('fi').replace(/\+$/u, '').trim(),
  )

/** `tki-toiminta`, `RDI activities`. */
const shortIn = (term: string) => /^\p{L}{2,5}(?=[\s-])/u.exec(term)?.[0] ?? ''
