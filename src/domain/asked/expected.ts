import { regexOf, wholeWords } from '../regexOf.ts'
import { withoutTimes } from './tellsTime.ts'

/** The kinds of value that a text can give. */
export const expectedKinds = ['date', 'person', 'money', 'share', 'count', 'place'] as const
export type Expected = (typeof expectedKinds)[number]

const howMany = String.raw`montako|moneenko|(kuinka|miten) mon\p{L}+|hur många|how many`
const howMuch = String.raw`paljonko|(kuinka|miten) paljon|hur mycket|how much`
const howLong = String.raw`kauanko|(kuinka|miten) (kauan|nopeasti|pian)|hur (länge|snabbt|snart)|how (long|soon|quickly|fast)`
const time = String.raw`vuo\p{L}+|kuukau\p{L}+|viik\p{L}+|päiv\p{L}+|år|månad\p{L}*|veck\p{L}+|dag\p{L}*|years?|months?|weeks?|days?`
const sums = String.raw`euro\p{L}*|miljoon\p{L}*|miljon\p{L}*|millions?`
const shareOf = String.raw`mikä osuus|(?:kuinka|miten) (?:suuri|iso) (?:osa|osuus)|hur stor (?:andel|del)|(?:what|which) (?:share|proportion|fraction)`
/** “Who decides how much …” asks for who, not for how much. */
const notDecided = String.raw`(?<!(?:päät|määr|besl|bestäm|avgör|deci|sets)\p{L}*,? )`

/** What a question asks for: values any of which answers it. The first that fits counts. */
const patterns: readonly [readonly Expected[], RegExp][] = [
  [['share'], wholeWords(String.raw`prosent\p{L}*|prossa\p{L}*|procent\p{L}*|per ?cent\p{L}*`)],
  [['share'], regexOf(`(?:${howMany}) ?%`, 'i')],
  [['share'], wholeWords(shareOf)],
  [['money'], wholeWords(String.raw`(${howMuch}) euro(ja|s)?|(${howMany}) (\p{L}+ )?(${sums})`)],
  [
    ['date'],
    wholeWords(
      'milloin|millon|minä päivänä|mihin päivään(?: mennessä)?|mihin (?:ajankohtaan )?mennessä|minkä päivän|minä vuonna|minkä vuoden|vilket datum|vilken dag|vilket år|när|when|(?:what|which) (?:date|day|year)',
    ),
  ],
  [['date', 'count'], wholeWords(`${howLong}|(${howMany}) (${time})`)],
  [['count'], wholeWords(`${notDecided}(${howMany})`)],
  [['money', 'share', 'count'], wholeWords(`${notDecided}(${howMuch})`)],
]

/** The kinds of value any of which an answer must hold; nothing when the question does not ask for one. */
export const expectedValues = (question: string): readonly Expected[] | undefined => {
  const asked = withoutTimes(question)
  return patterns.find(([, pattern]) => pattern.test(asked))?.[0]
}
