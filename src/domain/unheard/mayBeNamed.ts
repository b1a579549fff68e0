import { hasWords } from '../../text.ts'
import { factAsked, restOf } from '../recordFact/factAsked.ts'
import type { FactKind, RecordKind } from '../recordFact/kinds.ts'
import { regexOf, wholeWords } from '../regexOf.ts'

/** A question for a property of one record, which it names. */
export interface MayBeNamed {
  /** What it is said to be; nothing where only a name is said. */
  kind: RecordKind | undefined
  /** Words that may be its name, as typed. */
  words: readonly MayBeName[]
  /** What stands in quotes. */
  quoted?: string | undefined
}

export interface MayBeName {
  word: string
  /**
   * `written` as names are (a capital inside a sentence, a digit, quotes, “X-projektet”), or only standing `beside` what it may be the
   * name of, as in “the foobar project”. `form` is the legal form of a company.
   */
  as: 'written' | 'beside' | 'form' | undefined
}

const organisation = 'oy|oyj|ab|abp|ltd|inc|gmbh|ry|rf'

/** What one record of each kind is called where its name stands by it. */
const heads: readonly (readonly [RecordKind, string])[] = [
  [
    'project',
    String.raw`hanke|hankkee\p{L}+|hanketta|projekti\p{L}{0,3}|projekt|projektet|projektets|project`,
  ],
  [
    'call',
    String.raw`haku|haun|haussa|hausta|hakua|hakuun|hankehaku|hankehau\p{L}+|utlysning|utlysningen|utlysningens|ansökningsomgång|ansökningsomgången|call`,
  ],
  ['organisation', organisation],
]
const named = 'called |named |nimeltä |vid namn |som heter '
/** Properties that a record has; whoever asks to join names itself. */
const ofRecords: ReadonlySet<FactKind> = new Set(['lead', 'budget', 'funder', 'end', 'start', 'contact'])
const whatIs = wholeWords(
  String.raw`mikä|mitä on|kerro|onko|löytyykö|tunnetko|tiedätkö|vad är|vad handlar|berätta|finns det|har ni|känner du till|what is|what['’]s|what was|tell|is there|do you (?:have|know)`,
)
const calledSo = wholeWords(
  'nimeltä|nimeltään|nimi|nimisen|niminen|olemassa|tunnetko|tiedätkö|löytyykö|heter|vid namn|namn|känner|existerar|called|named|name|exists?',
  'gi',
)
const mostWords = 5

/** “Onko HAMK mukana?”, “and HAMK, is it in it?” */
const whetherIn = regexOf(
  String.raw`^\W*(?:(?:entä|och|and|what about|hur är det med)\s+)?(?:(?:onko|oliko|onks|är|var|is|was)\s+)?([\p{L}\p{N}-]+)(?:,? (?:onko|oliko|onks|är|var|is|was) (?:se|den|it))?\s+(?:mukana|med|involved|in it|part of it|a partner)\W*$`,
  'i',
)

/** The words of a question that may name a record; nothing where no property of one record is asked for. */
export function mayBeNamed(question: string): MayBeNamed | undefined {
  const [, doer] = whetherIn.exec(question) ?? []
  if (doer && (/^\p{Lu}{3,}$/u.test(doer) || isWritten(doer, question)))
    return { kind: 'organisation', words: [{ word: doer, as: 'written' }] }
  const [kind, head] = heads.find(([, words]) => wholeWords(words).test(question)) ?? []
  const isCompound = /(?:hanke|projekti)-[\p{L}\p{N}]/iu.test(question)
  const asked = factAsked(question, kind ?? 'project')
  const isOne = head !== undefined || isCompound
  const isAsked = isOne ? asked || whatIs.test(question) : asked?.kinds.some((fact) => ofRecords.has(fact))
  if (!isAsked) return undefined
  const rest = (asked?.rest ?? restOf(question, kind ?? 'project'))
    .replaceAll(calledSo, ' ')
    .split(' ')
    .map((word) => word.replaceAll(/^-+|-+$/gu, ''))
    .filter((word) => word !== '' && !isEnding(word, question))
  if (rest.length === 0 || rest.length > mostWords) return undefined
  const [, quoted] = /["“”„»«]([^"“”„»«]{2,60})["“”»«]/u.exec(question) ?? []
  const words = rest.map((word) => ({ word, as: standing(word, question, head) }))
  return { kind: isOne ? (kind ?? 'project') : undefined, words, quoted }
}

/** What stands after a colon, “X:ää”, or an apostrophe, “Acme's”. */
const isEnding = (word: string, question: string) =>
  word.length <= 4 && regexOf(String.raw`[\p{L}\p{N}][:'’]${word}(?!\p{L})`, 'i').test(question)

function standing(word: string, question: string, head: string | undefined): MayBeName['as'] {
  if (wholeWords(organisation).test(word)) return 'form'
  const name = word.replaceAll(/[^\p{L}\p{N}]/gu, '.')
  const isBy = (...patterns: readonly string[]) => wholeWords(patterns.join('|')).test(question)
  const after = String.raw`(?:${head})\s+(?:${named})?["“”']?${name}`
  const joined = String.raw`${name}\s?-(?:${head})`
  const before = String.raw`${name}\s+(?:${head})`
  const isBeside = head !== undefined && isBy(after, before)
  if (head !== undefined && isBy(joined)) return 'written'
  // “A German company”, “a company from Estonia”: a capital alone makes no name of an organisation.
  if (isWritten(word, question) && (head !== organisation || isBeside)) return 'written'
  return isBeside ? 'beside' : undefined
}

/** Quotes, a digit or a capital inside the word, or a capital that does not open the sentence. */
function isWritten(word: string, question: string): boolean {
  if (/\p{L}.*\p{N}|\p{N}.*\p{L}|\p{Ll}\p{Lu}/u.test(word)) return true
  const at = question.indexOf(word)
  const [before, after] = [question.slice(0, at), question.slice(at + word.length)]
  if (/["“”„»'‘’]\s*$/u.test(before) && /^["“”’'«]/u.test(after)) return true
  // “The IP” is an abbreviation, no name.
  if (/^\p{Lu}{2,4}$/u.test(word)) return false
  return /^\p{Lu}/u.test(word) && hasWords(before) && !/[.?!]\s*$/u.test(before)
}
