import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'

const firm = String.raw`(?:firma|firmat|firmaa|yritys|yritykset|yrityksiä|startup|startuppi)|(?:företag|bolag|startup)|(?:compan(?:y|ies)|firms?|start-?ups?|business(?:es)?)`
const got = String.raw`saanu(?:t|u)?|saaneet|hyötyny(?:t|y)?|hyötyneet|päässy(?:t|y)?|onnistunu(?:t|u)?|fått|haft nytta|vunnit|lyckats|dragit nytta|got|gotten|gained|benefit(?:t?ed)?|profited|succeeded`
const something = String.raw`siitä|tästä|mitään|jotain|hyötyä|jotakin|ut|något|nåt|nytta|av det|av detta|anything|something|out of|from (?:it|this)|thanks to`
const has = wholeWords(
  String.raw`(?:onko|onks|kuka|mikä|ketkä|har|vilka|has|have|did|which) (?:\p{L}+ ){0,2}?(?:${firm}) (?:\p{L}+ ){0,4}?(?:${got}) (?:\p{L}+ ){0,3}?(?:${something})`,
)
const example = wholeWords(
  String.raw`(?:joku |jokin |anna |kerro )?esimerkki (?:\p{L}+ ){0,3}?(?:firmasta|yrityksestä|startupista)|(?:ett |nåt )?exempel på (?:\p{L}+ ){0,2}?(?:${firm}) som (?:har )?(?:${got})|example of an? (?:\p{L}+ )?(?:${firm}) (?:that|who|which) (?:has )?(?:${got})`,
)
const money = wholeWords(
  String.raw`raha\p{L}*|tuke\p{L}*|tuki|avustu\p{L}+|rahoitu\p{L}+|euro\p{L}*|peng\p{L}+|stöd|bidrag|finansiering\p{L}*|money|funding|grants?|support`,
)

/** “Onko joku firma oikeesti saanu siitä jotain?”, “has any company got anything out of it?”; of money something else is told. */
export const asksForExample = (text: string): boolean =>
  (has.test(text) || example.test(text)) && !money.test(text) && wordCount(text) <= 16
