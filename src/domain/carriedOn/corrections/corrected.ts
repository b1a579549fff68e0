import { wordCount } from '../../../text.ts'
import { regexOf } from '../../regexOf.ts'
import { takesBack } from '../../subscriptions/wishToStop.ts'
import { withoutDeniedTail } from './denied.ts'

const sigh = String.raw`(?:(?:no|nope|sorry|oops|wait|actually|oh|ei|oho|hups|anteeksi|sori|siis|äh|nej|nä|oj|hoppsan|förlåt|ursäkta|jaha)[\s,.!–-]+)*`
const meant = [
  String.raw`(?:minä |mä )?(?:tarkoitin|tarkotin|tarkoitan|tarkotan|meinasin|hain|kysyin|pyysin|sanoin)(?: siis| kyllä| nyt)?|ei(?:ku|kun| ku| kun| vaan)(?: siis)?(?: tarkoitin| meinasin)?|piti (?:sanoa|kirjoittaa|olla)`,
  String.raw`(?:jag|ja) (?:menade|menar|mena|tänkte på|frågade (?:om|efter)|bad om|sa|skulle (?:säga|skriva))(?: ju| alltså)?|menade`,
  String.raw`i (?:meant|mean)(?: to (?:say|ask|write))?|i (?:was asking|asked|said)(?: (?:about|for))?|make that|meant`,
].join('|')

const ways = [
  regexOf(String.raw`^[^\p{L}\p{N}]*${sigh}(?:${meant})[\s,:]+(.+?)[^\p{L}\p{N}]*$`, 'i'),
  regexOf(
    String.raw`^\W*(?:ei .+? vaan|inte .+? utan|not .+? but|(?:ei|inte|int|not) [^,]{3,20},) (.+?)[^\p{L}\p{N}]*$`,
    'i',
  ),
  regexOf(String.raw`^\W*(?:nej|nä)[\s,]+(.+?),? (?:alltså|menar jag|menade jag)[^\p{L}\p{N}]*$`, 'i'),
  regexOf(String.raw`^\W*(?:ei|no|nej|sorry|eiku|eikun)\s*,\s*(.+?)[^\p{L}\p{N}]*$`, 'i'),
]
/** “No, not that one” says what was not meant, not what was. */
const notThisOne = regexOf(String.raw`^(?:ei|inte|not)(?!\p{L})`, 'i')
/** A longer text says more than what was wrong. */
const mostWords = 10

/** What was meant instead: “no, I meant Vantaa”, “ei kun toista”, “nej jag menade Esbo, inte Vanda”; nothing where nothing is put right. */
export function correctionIn(text: string): string | undefined {
  if (wordCount(text) > mostWords) return undefined
  const said = ways.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined)
  const right = said && withoutDeniedTail(said).trim()
  return right && !notThisOne.test(right) && !takesBack(right) && wordCount(right) <= 4 ? right : undefined
}

const wrong = [
  String.raw`(?:ei|en|eiku|eikun) ?(?:se|tuo|toi|tämä|tää|tätä|sitä|tuota|tota|nämä|nää|ne|niitä|noi|nuo)(?:kään|kaan)?(?: (?:kyllä|ollut|oo|ole|ollu|tarkoittanut|tarkottanu|hakenut|vaan|nyt|oikein|oikea|yksikään|kumpikaan|siis|hanke|kortti|vastaus)){0,2}|(?:vastasit(?:te)?|vastaat(?:te)?) (?:nyt )?(?:ihan )?väärään(?: (?:kysymykseen|asiaan|juttuun))?|(?:et|ette|se ei|toi ei) vastan(?:nut|nu|neet)(?: (?:mun |minun )?kysymykseen(?:i)?)?|en (?:tarkoittanut|tarkottanu|hakenut|hakenu|kysynyt|kysyny|meinannut|meinannu)(?: (?:tätä|sitä|tuota|tota)){0,1}|(?:se|tuo|toi|tämä|tää) ei (?:ole|oo|ollut) (?:se|oikea|oikein)|(?:ei )?väärä(?: hanke| vastaus| yritys| organisaatio)?|joku muu|jokin muu|(?:onko|oliko) muita(?: vaihtoehtoja)?`,
  String.raw`(?:inte|ej) (?:den|det|dom|dem|de)(?: (?:heller|där|här|projektet|svaret|utan)){0,2}|(?:jag )?(?:menade|tänkte|frågade) inte (?:på )?(?:den|det|detta|om det)(?: (?:där|här))?|det (?:var|är) inte (?:den|det|det jag (?:menade|frågade)|rätt)(?: jag (?:menade|frågade|sökte))?|(?:(?:du|ni) svara(?:de|r) (?:ju )?(?:på )?(?:en |ett )?)?fel(?: projekt| svar| företag| organisation| grej| sak| fråga)?|(?:du|ni) svara(?:de|r) (?:ju )?(?:inte|int) på (?:min fråga|frågan|det jag frågade)|(?:nån|någon|något|nåt) anna(?:n|t)`,
  String.raw`not (?:that|this|it|those|these)(?: (?:one|ones|project|answer))?(?: either)?|(?:that|this|it)(?:['’]s| is| was|s) (?:not|wrong)(?: (?:it|that|the one|that one|right|what i (?:meant|asked|wanted)))?|(?:that|this|it) (?:is|was)n['’]?t (?:it|the one|right|what i (?:meant|asked|wanted))|not what i (?:meant|asked|wanted)(?: for)?|(?:you answered )?(?:the )?wrong(?: one| project| answer| company| organisation| question| thing)?|you did(?:n['’]?t| not) answer(?: (?:my|the) question| me)?|i did(?:n['’]?t| not) mean (?:that|this|it)(?: one)?|something else|another one`,
].join('|')
const notMeant = regexOf(String.raw`^[^\p{L}\p{N}]*${sigh}(?:${wrong})[^\p{L}\p{N}]*$`, 'i')

/** “No, not that one”, “ei se”, “nej, inte den”: what was shown is not what was meant, and nothing says what is. */
export const saysNotMeant = (text: string): boolean =>
  !text.includes('?') && wordCount(text) <= mostWords && notMeant.test(text)
