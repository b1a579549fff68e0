import { regexOf, wholeWords } from '../regexOf.ts'

const cities = String.raw`kaupungit|kaupunkeja|kaupungeilla|kaupungilla|städer(?:na)?|cities|kunnat|kommuner(?:na)?|municipalities`
const agreements = String.raw`ekosysteemisopimu(?:s|kset|ksia|ksissa|ksen)|ekosystemavtal(?:en|et)?|ecosystem agreements?|(?:sellainen|tällainen|such an?|sådant|sånt) (?:sopimus|agreement|avtal)|(?:tällaisia|muita|such|other|andra) (?:sopimuksia|agreements|avtal)`
const which = String.raw`mitkä|millä|mitä|missä|vilka|which|what`
/** “Which cities have an ecosystem agreement?” */
const inFull = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|no|och|and|but|men)[\s,]+)*(?:${which})(?: muut| muilla| muita| andra| other)? (?:${cities})(?: \p{L}+){0,3}? (?:${agreements})(?: \p{L}+){0,2}[^\p{L}]*$`,
  'i',
)
/** “Which cities are in them?”, right after how many there are. */
const inThem = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|no|och|and|but|men)[\s,]+)*(?:${which})(?: muut| andra| other)? (?:${cities})(?: (?:niissä|niihin|ovat|on|mukana|kuuluu|kuuluvat|siellä|är|det|med|i|dem|de|dom|har|ingår|are|in|them|those|have|take|part|they|is|it)){0,5}[^\p{L}]*$`,
  'i',
)

/** Which cities have such an agreement; `after` a count of the agreements in few words, too. */
export const asksWhichCities = (text: string, isAfterCount: boolean): boolean =>
  inFull.test(text) || (isAfterCount && inThem.test(text))

const same = wholeWords(String.raw`sama|samaa|samanlainen|samma|samma sak|the same|same`)
const sixCities = wholeWords(String.raw`6 ?aika\p{L}*|kuutosa(?:ika|jan)\p{L}*|six city strategy`)
const centre = wholeWords(String.raw`ely(?:-?keskus\p{L}*|n|tä)?|ntm(?:-?central\p{L}*)?|ely cent(?:re|er)s?`)

/** “Onko tämä sama kuin 6Aika?”, “är det samma som NTM?” */
export function samenessAsked(text: string): '6Aika' | 'ely' | undefined {
  if (!same.test(text) || text.split(/\s+/u).length > mostWords) return undefined
  if (sixCities.test(text)) return '6Aika'
  return centre.test(text) ? 'ely' : undefined
}
const mostWords = 9

const figure = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|no|och|and|so|niin|så)[\s,]+)*(?:(?:what|mikä|vad|which|vilken|vilket)(?:['’]?s| was| is| oli| on| var| är)?(?: the| se| sen| den| det)*(?: target| goal| tavoite| tavoitteena)?[ -]?(?:percentage|percent|prosentti|prosenttiluku|prosenttimäärä|tavoiteprosentti|procent(?:en|satsen|talet)?|målprocenten|figure|luku|siffran?|target|målet|tavoite)|(?:montako|kuinka monta|hur många|how many) (?:prosenttia|procent|percent|per cent))(?: (?:se|det|it|was|oli|var|taas|again|igen|nyt|då))*[^\p{L}]*$`,
  'i',
)
const byWhen = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|no|och|and|so|niin|så)[\s,]+)*(?:by when|by what year|until when|mihin mennessä|minkä vuoden loppuun|mihin vuoteen mennessä|milloin mennessä|till när|senast när|när senast|före vilket år)(?: (?:se|det|it|was|is|oli|on|var|är|that|pitäisi|piti|toteutua|ska|skulle|nås|vara|klart|klar))*[^\p{L}]*$`,
  'i',
)

/** “What was the target percentage?”, “by when?” of what was just told. */
export function asksOfAim(text: string): 'figure' | 'time' | undefined {
  if (figure.test(text)) return 'figure'
  return byWhen.test(text) ? 'time' : undefined
}

const instead = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|no|och|and|so|niin|så|men|but|mutta)[\s,]+)*(?:vad (?:blev|kom|är|ersatte|ersätter) (?:det |den |nu )?(?:i ?stället|det|den|nu i stället)|mikä (?:tuli|on|tulee) (?:nyt )?(?:sen )?(?:tilalle|sijaan|tilalla)|mitä (?:sen )?(?:tilalle|sijaan) tuli|millä se korvattiin|what (?:replaced|replaces|came instead of|came after|is there instead of) ?(?:it|that)?|what (?:came|is there|is it|was it) (?:instead|now))(?: nyt| nu| now| sitten| då)*[^\p{L}]*$`,
  'i',
)
/** “Vad blev det istället?” */
export const asksWhatInstead = (text: string): boolean => instead.test(text)
