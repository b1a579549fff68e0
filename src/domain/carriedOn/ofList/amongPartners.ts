import { wordCount } from '../../../text.ts'
import { marked } from '../../money/amount.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const partner = String.raw`toteuttaj\p{L}+|kumppan\p{L}+|partneri\p{L}*|hakij\p{L}+|osapuol\p{L}+|organisaatio\p{L}*|osallistuj\p{L}+|partner\p{L}*|parter\p{L}*|genomförar\p{L}+|aktör\p{L}*|implementers?|applicants?|participants?|organi[sz]ations?|us`
/** As many as each of them says, in any of its forms. */
const counts: readonly (readonly [number, string])[] = [
  [2, 'kaksi|kahden|kahdella|kahdelle|kahteen|två|two'],
  [3, 'kolme|kolmen|kolmella|kolmelle|kolmeen|tre|three'],
  [4, 'neljä|neljän|neljällä|neljälle|neljään|fyra|four'],
  [5, 'viisi|viiden|viidellä|viidelle|viiteen|fem|five'],
  [6, 'kuusi|kuuden|kuudella|kuudelle|kuuteen|sex|six'],
  [7, 'seitsemän|seitsemällä|sju|seven'],
  [8, 'kahdeksan|kahdeksalla|åtta|eight'],
]
const number = String.raw`\d{1,2}|${counts.map(([, forms]) => forms).join('|')}`
const many = String.raw`${number}|useampi|useita|monta|flera|många|several|many|more`
const ifSo = wholeWords(
  String.raw`jos|om|if|when|kun|entä|and|och|with|each|jokainen|kukin|var och en|we['’]re|we are|vi är|meitä on|vem betalar|who pays|kuka maksaa`,
)
const several = wholeWords(
  String.raw`(?:${partner})(?: (?:on|olisi|ois|olis|are|är|is|of))? (?:${many})|(?:${many}) (?:eri |olika |different )?(?:${partner})|(?:meitä|meit) (?:on|olisi|ois|olis) (?:${many})|(?:vi|we|we’re|we're) (?:är|are|skulle vara)? ?(?:${many})`,
)
const divided = wholeWords(
  String.raw`jakautu\p{L}*|jaetaan\p{L}*|jaettu|jakavat|jaamme|jako|menee\p{L}*|meneeks|delas|delar|delat|fördelas|delning\p{L}*|split|splits|divided?|shared?|each pay\p{L}*`,
)
const amongThem = wholeWords(
  String.raw`(?:${partner}|${number}) (?:kesken|välillä)|(?:mellan|bland|between|among) (?:\p{L}+ )?(?:${partner}|oss|${number})|(?:${number}) ways?|keskenään|(?:meidän|meiän) kesken|sinsemellan|emellan`,
)
const equally = String.raw`tasan|tasapuolisesti|yhtä suur\p{L}+|puoliksi|yhtä paljon|lika mycket|lika stor\p{L}*|lika|jämnt|jämt|equally|evenly|equal|equal amounts?|saman verran|the same|same amount|same|samma|fifty-?fifty|50[-/]50`
/** Asks for something else of so many partners than what they pay. */
const otherwise = wholeWords(
  String.raw`pää[td]\p{L}+|besl\p{L}+|deci\p{L}+|joht\p{L}+|vetä\p{L}*|koordin\p{L}+|riittä\p{L}*|tarvi\p{L}+|hake\p{L}+|haetaan|mukaan|tukea|led\p{L}+|räcker|behöv\p{L}*|sök\p{L}*|ansök\p{L}*|stöd\p{L}*|leads?|coordinat\p{L}+|enough|needs?|appl\p{L}+|join|support`,
)
const parts = String.raw`maksa\p{L}*|jokai\p{L}+|betala\p{L}*|pay\p{L}*|will|must|need|måste|ska|pitääkö|täytyykö|pitää|tarviiko|osuus|osuudet|omarahoitus|omarahoitusosuus|share|shares|own|rest|loput|resten|egna|andelen|delen|self-financing|självfinansieringen|raha|rahat|money|pengarna|maksaa|maksetaan|betalas?|paid|pays?|everyone|each|all|every|kaikki|kaikkien|kukin|alla|och en|kesken|mellan|between|among|by|into|way|ways|same|sama|yhtä|saman|verran|paljon|osaan|meidän|oss|us|parterna`

/** “Ja jos toteuttajia on kolme?”, “how is it split between the partners?”, “delas det lika?” */
export const asksForEach = (text: string): boolean =>
  wordCount(text) <= 14 &&
  !otherwise.test(text) &&
  ((ifSo.test(text) && several.test(text)) ||
    (divided.test(text) && amongThem.test(text)) ||
    saysOnly(text.replaceAll(divides, ' '), equally, parts, partner, many))
const divides = new RegExp(divided.source, 'gi')

/** After that: “entä viidellä?”, “and with five?” */
export const asksForOthers = (text: string): boolean =>
  saysOnly(text, number, parts, partner, 'jos|if|om|with')

const counted = counts.map(([count, forms]) => [count, wholeWords(forms)] as const)
const digits = regexOf(String.raw`(?<![\p{L}\p{N}.,€])(\d{1,2})(?![\p{L}\p{N}.,%€])(?!\s*(?:%|€|\p{N}))`)

function numberIn(text: string): number | undefined {
  const [, written] = digits.exec(text) ?? []
  return written ? Number(written) : counted.find(([, forms]) => forms.test(text))?.[0]
}

/** How many are said to share it: the number beside them before any other, and none that belongs to a sum. */
export function partnersIn(text: string): number | undefined {
  const { text: plain } = marked(text)
  const [said = plain] = several.exec(plain) ?? []
  const count = numberIn(said) ?? numberIn(plain)
  return count !== undefined && count > 1 ? count : undefined
}
