import type { Locale } from '../../locale.ts'
import { restates } from './clauses.ts'
import { isNamed, isPartOf, namesIn, type SameThing } from './names.ts'
import { isTrap, plainClaim } from './plainClaim.ts'
import { stanceChanged } from './stance.ts'
import { sentencesQuoted } from './text.ts'
import { canTranslate } from './translation.ts'
import { isProved, valuesIn, withoutDates } from './values.ts'
import { wordsIn } from './words.ts'

/** What a model says, and what it says it has it from. */
export interface Claim {
  source: string
  quote: string
  claim: string
}

/** A published text that can be quoted. */
export interface Quotable {
  id: string
  title: string
  text: string
  locale: Locale
  /** The bot itself takes it to be what was asked about. */
  near?: boolean
  /** Up to 1: how the bot's own search ranks it (`Hit.standing`); nothing where it did not come from there. */
  likeness?: number | undefined
  /** It says that something is not said. */
  gap?: boolean
  /** The kinds of value that it is known to give, be it in words. */
  gives?: readonly string[]
}

/** A quote that stands in its source, in whole sentences; what the model made of it, where that could be proved too. */
export interface Proved<Source extends Quotable = Quotable> {
  source: Source
  quote: string
  /** Says what the quote says, in the person's language; a translation where the source is in another one. */
  claim?: string
}

export type Failure = 'source' | 'quote' | 'value' | 'name'
export type Verdict<Source extends Quotable> = { proved: Proved<Source> } | { failed: Failure }

export interface Grounds<Source extends Quotable> {
  sources: readonly Source[]
  locale: Locale
  sameThings: readonly SameThing[]
  meaningsOf: (word: string) => readonly string[]
  /** Which language a text is in, where that can be told. */
  languageOf: (text: string) => Locale | undefined
}

/** Longer than this is no claim. */
const longest = 600

/**
 * A claim is proved when its quote stands in its source and every number, date and name of it stands in the quote. Words
 * that say something else than the quote, or turn a “may” into a “must”, are left out: the quote then speaks for itself.
 */
export function checkClaim<Source extends Quotable>(given: Claim, grounds: Grounds<Source>): Verdict<Source> {
  const source = grounds.sources.find(({ id }) => id === given.source)
  if (!source) return { failed: 'source' }
  const quote = sentencesQuoted(given.quote, source.text)
  if (!quote || isTrap(quote) || isTrap(source.title)) return { failed: 'quote' }
  const claim = plainClaim(given.claim)
  const proofs = valuesIn(quote)
  if (!valuesIn(claim).every((value) => isProved(value, proofs))) return { failed: 'value' }
  const named = wordsIn(`${source.title} ${quote}`)
  const { sure, opening } = namesIn(withoutDates(claim))
  const isKnown = (name: string) => isNamed(name, named, grounds.sameThings)
  if (!sure.every(isKnown)) return { failed: 'name' }
  const foreignOpening =
    source.locale !== grounds.locale && opening.some((word) => isName(word, grounds) && !isKnown(word))
  if (foreignOpening) return { failed: 'name' }
  return { proved: saysTheSame(claim, quote, source, grounds) ? { source, quote, claim } : { source, quote } }
}

/** A first word has a capital anyway: it is a name when something is called so, and not when it is a word of the language. */
const isName = (word: string, { sameThings, meaningsOf }: Grounds<Quotable>) =>
  meaningsOf(word).length === 0 &&
  sameThings.some((thing) =>
    isPartOf(
      word,
      thing.filter((called) => /\p{Lu}/u.test(called)),
    ),
  )

function saysTheSame<Source extends Quotable>(
  claim: string,
  quote: string,
  source: Source,
  grounds: Grounds<Source>,
) {
  if (claim === '' || claim.length > longest || stanceChanged(claim, quote).length > 0) return false
  const language = grounds.languageOf(claim)
  if (source.locale === grounds.locale) return restates(claim, quote)
  const proofs = valuesIn(claim)
  return (
    (language ?? grounds.locale) === grounds.locale &&
    valuesIn(quote).every((value) => isProved(value, proofs)) &&
    canTranslate(claim, quote, grounds)
  )
}
