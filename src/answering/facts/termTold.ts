import type { Context } from '../../command.ts'
import { saidBeforeIt } from '../../domain/asked/askedOfIt.ts'
import { meaningAsked } from '../../domain/asked/meanings/meaningAsked.ts'
import { wordsAsked } from '../../domain/asked/meanings/wordAsked.ts'
import { type Locale, locales } from '../../locale.ts'
import { opening } from '../../presentation/opening.ts'
import { labelMeant } from '../../presentation/records/labelMeant.ts'
import type { Row } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'

/** “What does ERDF stand for?”, “what is omarahoitus?”: the term that is short for, or called, just that; nothing where none is. */
export async function termTold(context: Context, question: string): Promise<Reply | undefined> {
  const label = labelMeant(context, question)
  if (label) return label
  const word = (meaningAsked(question) ?? abbreviationBeforeIt(question))?.toLocaleLowerCase('fi')
  const others = word ? [] : wordsAsked(question).map((one) => one.toLocaleLowerCase('fi'))
  if (!word && others.length === 0) return undefined
  const terms = await context.store.terms.all()
  const meant = word
    ? terms.find((term) => locales.some((locale) => wordsOf(term[locale]).includes(word)))
    : terms.find((term) => others.some((one) => isStrange(term, one, context.locale)))
  if (!meant) return undefined
  // What a statement explains is no bare name.
  const card = meant.definition === null ? await context.store.cards.get(meant.id) : undefined
  return card
    ? opening(await context.run(`ask card:${meant.id}`), `${meant[context.locale]}:`)
    : context.run(`term ${meant.id}`)
}

/** Explained, and a word of another language than the one that is spoken, or a name that is the same in all. */
function isStrange(term: Term, word: string, spoken: Locale): boolean {
  const calledSo = locales.filter((locale) => wordsOf(term[locale]).includes(word))
  const isName = calledSo.length === locales.length
  return term.definition !== null && calledSo.length > 0 && (isName || !calledSo.includes(spoken))
}
type Term = Row<'terms'>

/** `Euroopan sosiaalirahasto plus (ESR+)` is called ESR, `tki-toiminta (…)` tki. */
const wordsOf = (term: string) =>
  [
    term,
    ...term.split(', '),
    ...[...term.matchAll(/\(([^)\s]+)\)/gu)].map(([, short = '']) => short),
    shortIn(term),
  ].map((name) => name.toLocaleLowerCase('fi').replace(/\+$/u, '').trim())

/** `tki-toiminta`, `RDI activities`. */
const shortIn = (term: string) => /^\p{L}{2,5}(?=[\s-])/u.exec(term)?.[0] ?? ''

/** “EAKR keeps coming up. What is it?” */
const abbreviationBeforeIt = (text: string): string | undefined =>
  /(?<!\p{L})\p{Lu}{3,}\+?(?!\p{L})/u.exec(saidBeforeIt(text) ?? '')?.[0]
