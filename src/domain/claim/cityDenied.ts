import { wholeWords } from '../regexOf.ts'
import { negation } from '../said/negation.ts'
import { saysOnly } from '../said/saysOnly.ts'
import { oneCity } from './bodies.ts'
import { claimDoubted } from './heard.ts'
import { tagged } from './presumed.ts'

const denied = String.raw`${negation}|ole|oo|olekaan|ookaan|eikö|eiks|isn['’]?t|is not|wasn['’]?t|aren['’]?t|isn|wasn|t`
const taking = String.raw`mukana|osapuol\p{L}+|sopijaosapuol\p{L}+|osana|osa|kuulu|med|part|parter|avtalspart\p{L}*|ingår|hör|tillhör|in|part of|a part of|party|parties|member|included|involved`
const agreement = String.raw`sopimu\p{L}+|ekosysteemisopimu\p{L}+|avtal\p{L}*|ekosystemavtal\p{L}*|agreement|deal|hevi\p{L}*|ohjelma\p{L}*|program\p{L}*`
const small = String.raw`että|et|oikeasti|koko|att|väl|a|this|at all|enää|längre|anymore`
const city = wholeWords(oneCity)
const denying = wholeWords(denied)
const takesPart = wholeWords(taking)

/** “I heard Vantaa isn’t part of the agreement, is that right?”, “eikö Espoo ole mukana?” */
export function deniesCity(text: string): boolean {
  const claim = claimDoubted(text) ?? tagged.exec(text)?.[1] ?? text
  return (
    [city, denying, takesPart].every((words) => words.test(claim)) &&
    saysOnly(claim, oneCity, denied, taking, agreement, small)
  )
}
