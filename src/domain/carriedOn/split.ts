import { wholeWords } from '../wholeWords.ts'
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

/** “Ja jos toteuttajia on kolme?”, “how is it split between the partners?” */
export const asksForEach = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords &&
  ((ifSo.test(text) && several.test(text)) || (divided.test(text) && amongThem.test(text)))
