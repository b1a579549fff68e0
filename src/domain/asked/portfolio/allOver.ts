import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const projects = String.raw`(?:hevi-?|hevi )?(?:hankkeet|hankkeethan|projektit|projektithan|projekt|projekten|projects)`
const states = {
  ended: String.raw`päätty\p{L}*|loppu(?!u)\p{L}*|ohi|valmiita|avslutade|avslutats|slut|slutförda|över|förbi|klara|over|ended|finished|done|completed|closed`,
  ongoing:
    'käynnissä|meneillään|kesken|pågår|pågående|igång|i gång|running|ongoing|active|under way|still on',
} as const
const all = String.raw`kaikki|kaikkihan|jokainen|alla|samtliga|all|every`
const small = String.raw`on|ovat|ovatko|onko|onks|eikö|eiks|eikös|oo|ole|niin|vain|jo|vielä|yhä|nyt|siis|ne|är|har|ju|väl|redan|nu|ännu|fortfarande|då|alltså|eller|hur|inte|sant|visst|va|de|are|aren|t|have|haven|been|the|of|them|already|now|still|so|then|right|yes|correct|hevi\p{L}*|ja|mutta|mut|no|och|men|and|but|totta|että|is|it|true|that|pitääkö|paikkansa|stämmer|det|att|kuulin|luulin|i|heard|jag|hörde`

const anyState = Object.values(states).join('|')
/** “All ended projects” asks for a list. */
const linking = String.raw`on|ovat|ovatko|onko|onks|eikö|eiks|eikös|är|har|are|have|aren|haven`
const says = [projects, all, anyState, linking].map((words) => wholeWords(words))
const known = [projects, all, anyState, small].map((words) => wholeWords(words, 'gi'))
const ended = wholeWords(states.ended)

const one = String.raw`(?:hevi-?|hevi )?(?:hanke|hanketta|hankkeista|projekti|projektia|projekteista|projekt|project|projects)`
const none = String.raw`(?:ei|eikö|eiks)(?: \p{L}+){0,3} (?:yhtään|ainuttakaan|mikään|yksikään)|(?:yksikään|mikään|yhtään|ainuttakaan)(?: \p{L}+){0,3} (?:ei|eikö)|inget enda|inget|inga|ingen|no single|not a single|not one|no|none`
const happened = String.raw`${states.ended}|saatu|päätökseen|loppuun|valmiiksi|valmis|valmistunut|hittills|ever|koskaan|någonsin|nånsin|been|has|blivit|ole|the|programme|program|programmet|this|tässä|ohjelmassa|det här|in|i|of|ens|ett|yet|any|a|single`
const saysNone = [one, none, states.ended + '|päätökseen|loppuun|valmiiksi|valmis|valmistunut'].map((words) =>
  wholeWords(words),
)
const knownOfNone = [none, one, projects, happened, small].map((words) => wholeWords(words, 'gi'))

/** “No project has ever been finished, correct?”, “eikö yksikään hanke ole päättynyt?”: held of none; nothing where more is said. */
export function holdsNoneEnded(text: string): boolean {
  return saysNone.every((words) => words.test(text)) && saysNoMoreThan(withoutSource(text), ...knownOfNone)
}

/** “A source told me”, “jag har hört att”, “joku väitti että”. */
const source = regexOf(
  String.raw`^\W*(?:(?:\p{L}+ ){0,4}(?:told (?:me|us)|said|says|claims?|claimed|heard|read|sanoi|väitti|kertoi|kuulin|luin|sa|sade|påstod|påstår|hört|läst|berättade)(?: (?:mulle|minulle|meille|åt mig|för mig|för oss))?(?: (?:that|että|et|att))?)[\s,:]+`,
  'i',
)
const withoutSource = (text: string) => text.replace(source, '')

/** “Kaikki hankkeethan on jo päättyny?”, “all the projects are still running, right?”: in what state all projects are held to be; nothing where more is said. */
export function stateOfAll(text: string): 'ended' | 'ongoing' | undefined {
  if (!says.every((words) => words.test(text)) || !saysNoMoreThan(text, ...known)) return undefined
  return ended.test(text) ? 'ended' : 'ongoing'
}
