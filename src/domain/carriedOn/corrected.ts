import { regexOf } from '../regexOf.ts'

const sigh = String.raw`(?:(?:no|nope|sorry|oops|wait|actually|oh|ei|oho|hups|anteeksi|sori|siis|äh|nej|nä|oj|hoppsan|förlåt|ursäkta|jaha)[\s,.!–-]+)*`
const meant = [
  String.raw`(?:minä |mä )?(?:tarkoitin|tarkotin|meinasin|hain)(?: siis| kyllä| nyt)?|ei(?:ku|kun| ku| kun| vaan)(?: siis)?(?: tarkoitin| meinasin)?|piti (?:sanoa|kirjoittaa|olla)`,
  String.raw`jag (?:menade|menar|tänkte på|skulle (?:säga|skriva))(?: ju| alltså)?|menade`,
  String.raw`i (?:meant|mean)(?: to (?:say|ask|write))?|i was asking about|make that|meant`,
].join('|')

const ways = [
  regexOf(String.raw`^[^\p{L}\p{N}]*${sigh}(?:${meant})[\s,:]+(.+?)[^\p{L}\p{N}]*$`, 'i'),
  regexOf(String.raw`^\W*(?:ei .+? vaan|inte .+? utan|not .+? but) (.+?)[^\p{L}\p{N}]*$`, 'i'),
  regexOf(String.raw`^\W*(?:nej|nä)[\s,]+(.+?),? (?:alltså|menar jag|menade jag)[^\p{L}\p{N}]*$`, 'i'),
  regexOf(String.raw`^\W*(?:ei|no|nej|sorry|eiku|eikun)\s*,\s*(.+?)[^\p{L}\p{N}]*$`, 'i'),
]
const notThat = regexOf(String.raw`(?:,\s*|\s+)(?:not|ei|eikä|inte)\s+[^,]+$`, 'i')
/** “No, not that one” says what was not meant, not what was. */
const notThisOne = regexOf(String.raw`^(?:ei|inte|not)(?!\p{L})`, 'i')
/** A longer text says more than what was wrong. */
const mostWords = 10
const mostMeant = 4

/** What was meant instead: “no, I meant Vantaa”, “ei kun toista”, “nej jag menade Esbo, inte Vanda”; nothing where nothing is put right. */
export function correctionIn(text: string): string | undefined {
  if (text.split(/\s+/u).length > mostWords) return undefined
  const said = ways.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined)
  const right = said?.replace(notThat, '').trim()
  return right && !notThisOne.test(right) && right.split(/\s+/u).length <= mostMeant ? right : undefined
}
