import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const cities = String.raw`kaupungit|kaupunkeja|kaupungeilla|kaupungilla|städer(?:na)?|cities|kunnat|kommuner(?:na)?|municipalities`
const agreements = String.raw`ekosysteemisopimu(?:s|kset|ksia|ksissa|ksen)|ekosystemavtal(?:en|et)?|ecosystem agreements?|(?:sellainen|tällainen|such an?|sådant|sånt) (?:sopimus|agreement|avtal)|(?:tällaisia|muita|such|other|andra) (?:sopimuksia|agreements|avtal)`
const which = String.raw`mitkä|millä|mitä|missä|vilka|which|what`
/** “Which cities have an ecosystem agreement?” */
const inFull = regexOf(
  String.raw`${beginning}(?:${which})(?: muut| muilla| muita| andra| other)? (?:${cities})(?: \p{L}+){0,3}? (?:${agreements})(?: \p{L}+){0,2}[^\p{L}]*$`,
  'i',
)
/** “Which cities are in them?”, right after how many there are. */
const inThem = regexOf(
  String.raw`${beginning}(?:${which})(?: muut| andra| other)? (?:${cities})(?: (?:niissä|niihin|ovat|on|mukana|kuuluu|kuuluvat|siellä|är|det|med|i|dem|de|dom|har|ingår|are|in|them|those|have|take|part|they|is|it)){0,5}[^\p{L}]*$`,
  'i',
)

/** Which cities have such an agreement; `after` a count of the agreements in few words, too. */
export const asksWhichCities = (text: string, isAfterCount: boolean): boolean =>
  inFull.test(text) || (isAfterCount && inThem.test(text))

const own = String.raw`oma|omaa|omansa|eget|egna|own|such an?|samanlainen|samanlaista|vastaava|vastaavaa|tällainen|tällaista|sellainen|sellaista|tämmönen|tämmöstä|likadant|liknande|motsvarande|sådant|sånt|similar|like this`
const agreement = String.raw`ekosysteemisopimu\p{L}*|sopimu\p{L}*|soppari\p{L}*|ekosystemavtal\p{L}*|avtal\p{L}*|(?:ecosystem )?agreements?|valtion kanssa|med staten|with the state|city|stad|staden|kaupunki|kaupungilla|an?|ett|get|got|too|myös|också`

/** “Onko Oululla oma sopimus?”, without its place. */
export const asksForOwn = (rest: string): boolean => named.test(rest) && saysOnly(rest, own, agreement)
const named = wholeWords(String.raw`\p{L}*sopimu\p{L}*|soppari\p{L}*|\p{L}*avtal\p{L}*|agreements?`)

const same = wholeWords(String.raw`sama|samaa|samanlainen|samma|samma sak|the same|same`)
const sixCities = wholeWords(String.raw`6 ?aika\p{L}*|kuutosa(?:ika|jan)\p{L}*|six city strategy`)
const centre = wholeWords(String.raw`ely(?:-?keskus\p{L}*|n|tä)?|ntm(?:-?central\p{L}*)?|ely cent(?:re|er)s?`)

/** “Onko tämä sama kuin 6Aika?”, “är det samma som NTM?” */
export function samenessAsked(text: string): '6Aika' | 'ely' | undefined {
  if (!same.test(text) || wordCount(text) > 9) return undefined
  if (sixCities.test(text)) return '6Aika'
  return centre.test(text) ? 'ely' : undefined
}
