import { saysOnly } from '../carriedOn/saysOnly.ts'
import { wholeWords } from '../regexOf.ts'
import { isOfSupport } from './greatest.ts'
import type { Measured } from './measured.ts'

const inOrder = wholeWords(
  String.raw`mukaan|mukaisesti|mukaa|järjest\p{L}+|enligt|efter|sorter\p{L}+|rangordna|ordna|by|sort(?:ed)?|rank(?:ed)?|ordered|order`,
)
const money = String.raw`budjet\p{L}*|budget\p{L}*|tuen|tuki|tukea|tukisumma\p{L}*|rahan|rahoituksen|rahamäärän|koon|stöd\p{L}*|bidrag\p{L}*|storlek|pengar|support|funding|money|size|grants?|eu`
const small = String.raw`listaa|lista|listaus|list|laita|näytä|järjestä|järjestykseen|järjestyksessä|mukaan|mukaisesti|mukaa|ne|nämä|niitä|hankkeet|projektit|kaikki|hevi|hevi-hankkeet|hevin|saadun|saamansa|määrän|suurin|ensin|suurimmasta|pienimpään|sortera|rangordna|ordna|visa|dem|dom|de|projekten|enligt|efter|alla|störst|först|i|ordning|sort|sorted|rank|ranked|order|ordered|show|them|the|projects|these|those|by|of|in|all|their|amount|largest|biggest|first|please|kiitos|tack|and|ja|och|sitten`
const saysMoney = wholeWords(money)

/** “Listaa tuen mukaan”, “sortera dem efter budget”, “rank them by support”, and nothing else: by what they are to be put in order. */
export const orderSaid = (text: string): Measured | undefined =>
  inOrder.test(text) && saysMoney.test(text) && saysOnly(text, money, small)
    ? { by: isOfSupport(text) ? 'support' : 'budget', isMore: true }
    : undefined
