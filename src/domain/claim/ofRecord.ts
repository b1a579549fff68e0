import { marked } from '../money/amount.ts'
import { supportWords } from '../money/moneyWords.ts'
import { people } from '../recordFact/people.ts'
import { time } from '../recordFact/time.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { yearIn } from './yearIn.ts'

/** What somebody holds a record's field to be. */
export type Claimed =
  | { of: 'budget'; sum: number }
  | { of: 'support'; sum: number; isOfEu: boolean }
  | { of: 'received' | 'started'; count: number }
  | { of: 'area'; areas: readonly number[]; isNamed: boolean }
  | { of: 'end' | 'start'; year: string }
  | { of: 'lead' }

/** What somebody may get or do is another question. */
const wishing = wholeWords(
  String.raw`me|meille|minä|voi\p{L}*|saa(?!nut|neet|tiin|tu)\p{L}*|riittä\p{L}*|vi|oss|jag|kan|får|räcker|we|us|our|(?:do|did|will|shall|should) i|i (?:want|need|get|will)|can|could|may|enough`,
)
const fromEu = String.raw`eu:lta|eu:n|eu n|eu|eu:s|eu-\p{L}+`
/** What a project got is its support. */
const got = String.raw`sai|saivat|saanut|saaneet|saatiin|myönnettiin|fick|fått|beviljades|beviljats|tilldelades|got|gotten|received|granted|awarded`
const support = wholeWords(`${supportWords}|${fromEu}|${got}`)
const ofEu = wholeWords(fromEu)
const received = wholeWords(String.raw`hakemu\p{L}+|ansökning\p{L}*|applications?`)
const started = wholeWords(String.raw`hanket?ta|projektia|projekt|projects`)
const counted = regexOf(String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})(?![\p{N}%]|[.,]\d)`)
const areaNumber = regexOf(
  String.raw`(?:painopist\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|focus area|priority)\s([1-4])(?!\p{N})`,
  'i',
)
/** Says that it is a focus area, not only what it is about. */
const asArea = wholeWords(
  String.raw`painopist\p{L}*|kuulu\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|hör till|hörde till|focus areas?|priorit(?:y|ies)|belong\p{L}*`,
)
const areaWords = [
  String.raw`\p{L}*kaupunkiratkaisu\p{L}*|stadslösning\p{L}*|urban solutions?|city solutions?`,
  String.raw`hyvinvoin\p{L}+|terveystekno\p{L}+|terveyt\p{L}+|hälso\p{L}*|hälsa\p{L}*|välfärd\p{L}*|well-?being|health(?: technology| tech)?`,
  String.raw`oppimisympäristö\p{L}*|oppimis\p{L}+|koulutustekno\p{L}+|edtech\p{L}*|lärmiljö\p{L}*|lärande\p{L}*|inlärningsmiljö\p{L}*|learning(?: environments?)?`,
  String.raw`uu[ds]\p{L}* avau\p{L}+|nya öppningar\p{L}*|new openings`,
].map((words) => wholeWords(words))
const about = wholeWords(
  String.raw`kosk[ie]\p{L}*|kattoi|kattaa|käsittel\p{L}+|kuulu[iu]?\p{L}*|aihe\p{L}*|aiheena|teema\p{L}*|painopist\p{L}*|liitty\p{L}+|haettiin|gäll\p{L}+|omfatt\p{L}*|handla\p{L}*|rörde|rör|prioritering\p{L}*|tema|hör|hörde|cover\p{L}*|about|concern\p{L}*|deal\p{L}*|includ\p{L}+|belong\p{L}*|focus\p{L}*|for|ollenkaan|lainkaan|alls|at all`,
)

/** “Haussa oli jaossa 10 miljoonaa”, “it closed in 2023”, “omgången gällde lärmiljöer”; nothing where no value is said. */
export function claimedIn(claim: string): Claimed | undefined {
  if (wishing.test(claim)) return undefined
  const { sums } = marked(claim)
  const [sum, ...others] = sums
  if (sum !== undefined) {
    if (others.length > 0) return undefined
    return support.test(claim) ? { of: 'support', sum, isOfEu: ofEu.test(claim) } : { of: 'budget', sum }
  }
  const said = yearIn(claim)
  if (said) {
    if (claim.search(time.end) >= 0) return { of: 'end', year: said }
    return claim.search(time.start) >= 0 ? { of: 'start', year: said } : undefined
  }
  const areas = areasIn(claim)
  if (areas.length > 0 && about.test(claim)) return { of: 'area', areas, isNamed: asArea.test(claim) }
  const [, count] = counted.exec(claim) ?? []
  if (count && received.test(claim)) return { of: 'received', count: Number(count) }
  if (count && started.test(claim)) return { of: 'started', count: Number(count) }
  return claim.search(people.lead) >= 0 || theirs.test(claim) ? { of: 'lead' } : undefined
}
/** “Kiertotalot on Turun hanke”, “det är Esbos projekt”. */
const theirs = regexOf(
  String.raw`(?<!\p{L})(?:(?:on|oli) (?!eu|hevi|eakr|tki)\p{L}{2,}n(?: kaupungin)? hanke|(?:är|var)(?: väl| ju)? (?!eu|hevi|eruf)\p{L}{3,}s(?: stads)? projekt|(?:is|was) (?!it|eu|hevi|this)\p{L}{3,}['’ ]?s project)(?!\p{L})`,
  'i',
)

function areasIn(claim: string): number[] {
  const [, number] = areaNumber.exec(claim) ?? []
  if (number) return [Number(number)]
  return areaWords.flatMap((words, at) => (words.test(claim) ? [at + 1] : []))
}
