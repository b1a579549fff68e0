import { marked, sumMark } from '../amount.ts'
import { wholeWords } from '../regexOf.ts'
import { saysOnly } from './saysOnly.ts'

const rest = String.raw`loput|loppu|loppuosa|toinen osa|resten|återstoden|rest|remainder|remaining|other`
const paying = String.raw`maksaa|maksavat|maksetaan|tulee|tulevat|kattaa|betalar|betala|betalas|kommer|täcker|står|pays?|paid|covers?|comes?|from|by|for|by whom|mistä|keneltä|mihin|varifrån|vems|whose|where|raha|rahat|pengarna|money|osa|osuus|prosentti\p{L}*|prosenttia|procent\p{L}*|percent|per cent|forty|fyrtio|neljäkymmentä|40`

/** “Ja loput 40?”, “och resten?”, “who pays the rest?” */
export const asksForRest = (text: string): boolean => saysOnly(text.replaceAll('%', ' '), rest, paying)

const partner = String.raw`toteuttaj\p{L}+|kumppan\p{L}+|hakij\p{L}+|osapuol\p{L}+|organisaatio\p{L}*|partner\p{L}*|parter\p{L}*|genomförar\p{L}+|aktör\p{L}*|implementers?|applicants?|organi[sz]ations?|us`
const many = String.raw`\d{1,2}|kaksi|kolme|neljä|viisi|kuusi|useampi|useita|monta|två|tre|fyra|fem|sex|flera|många|two|three|four|five|six|several|many|more`
const ifSo = wholeWords(String.raw`jos|om|if|when|kun|entä|and|och|with`)
const several = wholeWords(
  String.raw`(?:${partner})(?: (?:on|olisi|ois|olis|are|är|is|of))? (?:${many})|(?:${many}) (?:eri |olika |different )?(?:${partner})|(?:meitä|meit) (?:on|olisi|ois|olis) (?:${many})|(?:vi|we|we’re|we're) (?:är|are|skulle vara)? ?(?:${many})`,
)
const divided = wholeWords(
  String.raw`jakautu\p{L}*|jaetaan|jakavat|jaamme|jako|delas|delar|fördelas|split|divided|shared|share`,
)
const amongThem = wholeWords(
  String.raw`(?:${partner}) (?:kesken|välillä)|(?:mellan|bland|between|among) (?:\p{L}+ )?(?:${partner}|oss)|keskenään|meidän kesken|sinsemellan|emellan`,
)
const mostWords = 14
/** Asks for something else of so many partners than what they pay. */
const otherwise = wholeWords(
  String.raw`joht\p{L}+|vetä\p{L}*|koordin\p{L}+|riittä\p{L}*|tarvi\p{L}+|hake\p{L}+|haetaan|mukaan|tukea|led\p{L}+|räcker|behöv\p{L}*|sök\p{L}*|ansök\p{L}*|stöd\p{L}*|leads?|coordinat\p{L}+|enough|needs?|appl\p{L}+|join|support`,
)

/** “Ja jos toteuttajia on kolme?”, “how is it split between the partners?” */
export const asksForEach = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords &&
  !otherwise.test(text) &&
  ((ifSo.test(text) && several.test(text)) || (divided.test(text) && amongThem.test(text)))

/** “And for a million?”, “entä 300 000?”: another sum in place of the one that was divided. */
export const asksOtherSum = (text: string): boolean => {
  const around = marked(text)
  return around.sums.length === 1 && saysOnly(around.text.replaceAll(sumMark, ' summa '), 'summa', costing)
}
const costing = String.raw`jos|olisi|ois|if|om|for|för|with|were|was|vore|euro\p{L}*|eur|e|hanke|hankkeen|hankkeelle|hankkeessa|projekt\p{L}*|projects?|maksaa|maksaisi|kostar|kostade|skulle|kosta|costs?|cost|budj\p{L}*|budget\p{L}*|a|an|ett|en|say|vaikka|till exempel`
