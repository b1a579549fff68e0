import { wholeWords } from '../../regexOf.ts'
import { ordinalsIn, withoutOrdinals } from '../ordinals.ts'

const call = String.raw`(?:hanke|rahoitus)?hak(?:u|ua|uun|ukierro\p{L}+)|(?:hanke|rahoitus)?hau(?:n|ssa|sta|lla|lle|lta)|(?:haku)?kierro(?:s|st\p{L}*|ks\p{L}*)|(?:ansöknings)?omgång(?:en|ens|s)?|utlysning(?:en|ens|s)?|(?:ansöknings)?rundan?|calls?|rounds?`
const saysCall = wholeWords(call)
const callAll = wholeWords(call, 'gi')
const withoutCall = (text: string) => text.replaceAll(callAll, ' ')
/** “Andra omgången” has no other sense than the second one. */
const second = wholeWords(`andra(?= (?:${call}))`, 'gi')
const numbered = wholeWords(
  String.raw`(?:${call}) (?:nr\.? |numero |nummer |number )?([1-9])(?![.,%€]|\s*(?:milj|m€|%|€|prosent|procent|per ?cent|m\b|vuo|år|year|kuukau|månad|month|päiv|dag|day|hank|projekt|project))`,
)

export interface CallMeant {
  /** Its place in the order in which they were held, from 1. */
  number: number
  /** What else is said. */
  rest: string
}

/** “The third call”, “ekassa haussa”, “andra omgången”, “haku 2”: one of the calls in their order; nothing where a place in a list may be meant. */
export function callMeant(text: string): CallMeant | undefined {
  const digit = numbered.exec(text)
  if (digit) return { number: Number(digit[1]), rest: text.replace(digit[0], ' ') }
  if (!saysCall.test(text)) return undefined
  const said = text.replaceAll(second, 'den andra')
  const [nth, ...others] = ordinalsIn(said)
  if (nth === undefined || others.length > 0) return undefined
  return { number: nth + 1, rest: withoutCall(withoutOrdinals(said)) }
}

const yearSaid = wholeWords(
  String.raw`(?:(?:vuoden|vuonna|år|av år|från|in|of|from|the year) )*(20\d\d)(?:['’]s|n|ssa)?`,
  'gi',
)

/** “The 2024 call”, “haku vuonna 2024”, “utlysningen 2024”: the one year that a call is called by. */
export function callOfYear(text: string): { year: string; rest: string } | undefined {
  const [said, ...others] = saysCall.test(text) ? text.matchAll(yearSaid) : []
  const year = others.length === 0 ? said?.[1] : undefined
  return year === undefined ? undefined : { year, rest: withoutCall(text.replaceAll(yearSaid, ' ')) }
}
