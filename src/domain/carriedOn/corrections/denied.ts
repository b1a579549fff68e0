import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { asking } from '../../said/asking.ts'

/** What is said to be wrong or unwanted, and what is said instead. */
export interface Denied {
  denied: string
  rest: string
}

const sigh = String.raw`(?:(?:no|nope|nah|nej|nä|nää|näe|ei|eiku|eikun|sorry|anteeksi|sori|förlåt|ok|okej|joo|jo|men|mut|mutta|but|well|siis|alltså)[\s,.!–-]+)*`
const some = String.raw`([^.,:;!?]{2,40}?)`
/** “I did not ask where, but when.” */
const notAsked = [
  String.raw`(?:(?:minä|mä|me) )?(?:en|emme) (?:mä |minä )?(?:kysyn(?:yt|y)|kysyneet|tarko(?:i)?tt?an(?:ut|u)|hake(?:nut|nu)|pyytän(?:yt|y)|halun(?:nut|nu)|meinan(?:nut|nu)) ${some},? vaan `,
  String.raw`(?:jag|ja|vi) (?:frågade|menade|sökte|undrade|bad|ville) (?:inte|int|ej) ${some},? utan `,
  String.raw`(?:i|we) (?:did(?: not|n['’]?t)|was(?: not|n['’]?t)) (?:ask(?:ing)?|mean|want|look(?:ing)?)(?: (?:for|about))? ${some},? but `,
]
/** “Not food waste. The three running ones …”, “ei rakentamista! Yrityksiä …” */
const notThat = [
  String.raw`(?:ei|eikä|älä) (?!(?:ole|oo|tiedä|haittaa|kiitos|mitään|vielä|enää|se|voi|saa|saada)(?!\p{L}))${some}\s*[.!:;]+ `,
  String.raw`(?:inte|int|ej|ingen|inget|inga) (?!(?:ännu|längre|än|säker)(?!\p{L}))${some}\s*[.!:;]+ `,
  String.raw`not (?!(?:yet|sure|any|anymore|longer|really)(?!\p{L}))${some}\s*[.!:;]+ `,
  String.raw`no (?!(?:problem|idea|worries|longer|way)(?!\p{L}))${some}\s*!+ `,
]
/** “SRV is a builder, won't do. …” */
const unfit = String.raw`((?:[^.!?]{2,60}?[\s,]+)?)(?:ei|se ei|ne ei|inte|det|den|de|it|they|that)?[\s,]*(?:ei (?:sovi|kelpaa|käy|kiinnosta|auta|toimi)|(?:passar|duger|funkar|intresserar|hjälper) (?:inte|int|ej)(?: (?:mig|oss))?|(?:does(?: not|n['’]?t)|do(?: not|n['’]?t)|will not|won['’]?t|is no|are no|is not|isn['’]?t) (?:fit|suit(?:able)?|do|work|help|interest|good|use|right)(?: (?:me|us|for us|for me))?)\s*[.!:;]+ `
/** “You didn't say how many …” */
const unsaid = String.raw`()(?:et (?:\p{L}+ )?(?:sanon(?:ut|u)|kerton(?:ut|u)|vastan(?:nut|nu))|du (?:sa|sade|berättade|svarade|nämnde) (?:ju )?(?:inte|int|aldrig)(?: på)?|you (?:did(?: not|n['’]?t)|have(?: not|n['’]?t)|never)(?: really)? (?:say|said|tell|told|mention(?:ed)?|answer(?:ed)?)(?: me)?) (?=${asking})`
/** “No the challenge, how many …” */
const noBut = String.raw`()no (?=(?:the|which|what|how|who|when|where|i mean|those|these) \p{L})`

const openings = [...notAsked, ...notThat, unfit, unsaid, noBut].map((one) =>
  regexOf(String.raw`^[^\p{L}\p{N}]*${sigh}(?:${one})(?:vaan |utan |but )?(?=.*\p{L}{2})`, 'i'),
)

/** “Projects, not organisations, and not edtech”: what is left out behind what is wished. */
const tail = regexOf(
  String.raw`(?:,|,? (?:and|ja|och|eikä|but|mutta|men))?\s+(?:not|ei|eikä|inte|int|ej) (?!(?:only|just|vain|bara)(?!\p{L}))([^,.!?]+?)[\s.!]*$`,
  'i',
)

/** What a text denies before it says what is meant, and what it says then; nothing where it opens by denying nothing. */
export function deniedFirst(text: string): Denied | undefined {
  for (const opening of openings) {
    const found = opening.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length).trim()
    const denied = found.slice(1).find(Boolean)?.trim() ?? ''
    if (wordCount(rest) > 0 && wordCount(denied) <= mostDenied) return { denied, rest }
  }
  return undefined
}
const mostDenied = 8

/** Without what is denied behind what is said: “projects not organisations, and not edtech” → “projects”. */
export function withoutDeniedTail(text: string): string {
  const left = text.replace(tail, '')
  return left === text || !/\p{L}{2}/u.test(left) ? text : withoutDeniedTail(left)
}

const bare = regexOf(String.raw`^\W*(${asking})\W*$`, 'i')
const clauses = /[?!.,;]+\s+|,?\s+(?:ja|sekä|och|samt|and)\s+/iu

/** “When, not where?” of “where and when do I apply?”: the part of the last question that asks so, or the question with that word in it. */
export function askedByWord(question: string, { denied, rest }: Denied): string | undefined {
  const [, word] = bare.exec(rest) ?? []
  if (!word) return undefined
  const has = (text: string, one: string) => wholeWords(one).test(text)
  const part = question.split(clauses).find((clause) => wordCount(clause) > 1 && has(clause, word))
  if (part) return part
  return bare.test(denied) && has(question, denied) ? question.replace(wholeWords(denied), word) : undefined
}
