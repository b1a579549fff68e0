import { regexOf, wholeWords } from '../regexOf.ts'
import { claimDoubted } from './doubted.ts'
import { presumedIn } from './presumed.ts'

const fillers = String.raw`(?:(?:no|ja|mutta|mut|entä|och|men|and|but|ok|okei|okej|jaha|jaa|aha|ahaa|ai|hmm|wait|oh|niin|joo|hei|hej|hi)[\s,.!]+)*`
const opening = regexOf(String.raw`^[^\p{L}\p{N}]*${fillers}`, 'i')
/** “Vetikö”. */
const asking = regexOf(String.raw`^(\p{L}+)(?:ko|kö)(?!\p{L})`, 'i')
const isItTrue = [
  String.raw`(?:onko|onks|oliko|eikö|eiks|eikös) (?:se )?(?:totta|niin|kyllä niin),? (?:että|et)|pitääkö(?: se)? paikkansa,? (?:että|et)`,
  String.raw`är det (?:sant|så|riktigt|faktiskt så),? att|stämmer det,? att|visst är det så att|det är (?:väl|ju|alltså) så att`,
  String.raw`is it (?:true|so|right|correct|the case),? that|(?:am i|are we) right that|so is it true that`,
  // “Och att det fick 1,2 miljoner?”
  'att(?= .*\\?)|että(?= .*\\?)|et(?= .*\\?)|that(?= .*\\?)',
].join('|')
const asksIfTrue = regexOf(String.raw`^[^\p{L}\p{N}]*${fillers}(?:${isItTrue})\s+(.+)$`, 'i')
/** “Eikö kolmas haku koskenut …?”, “doesn't the mayor decide?”: expects a yes. */
const expectsYes = regexOf(
  String.raw`^[^\p{L}\p{N}]*${fillers}(?:eikö|eiks|eikös|eikai|isn['’]?t|aren['’]?t|wasn['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|är inte|var inte|är det inte|visst)\s+(.+)$`,
  'i',
)
const concludes = regexOf(
  String.raw`^[^\p{L}\p{N}]*${fillers}(?:eli|siis|niin|så|alltså|dvs|so|then|thus)[\s,]+(.+\?)\s*$|^(.*(?<!\p{L})(?:alltså|siis|then|då)(?!\p{L}).*\?)\s*$`,
  'i',
)
/** “Kuka päättää rahoituksesta, Business Finlandko?”: what is asked, and who is guessed. */
const guess = regexOf(
  String.raw`^[^\p{L}\p{N}]*${fillers}(?:kuka|vem|who) (.+?)[,?–]\s*(?:onko se |är det |is it )?(.{2,40}?)(?:ko|kö)?\s*\?\s*$`,
  'i',
)
const whether = regexOf(
  String.raw`^[^\p{L}\p{N}]*${fillers}(\p{L}+(?:ko|kö)|onks|is|are|was|were|does|do|did|has|have|can|är|var|har|kan|får|ska|beslutar|bestämmer|betalar|finansierar|beviljar|ger|skrev|kom|var|leder|leds|gäller|kostar|slutar|börjar|hör|stämmer|fick|\p{L}{2,}(?:de|te))(?!\p{L})`,
  'i',
)
const open = wholeWords(
  String.raw`mikä|mikäs|mitä|mitkä|mihin|mistä|missä|miten|miksi|kuka|ketkä|kenen|kenelle|milloin|paljonko|montako|kuinka|vad|vem|vilka|vilken|vilket|hur|när|var(?= (?:är|finns|ligger))|varför|what|(?<!one |person |ones )who|how|when|where|why|vai|tai|eller|or`,
)
const denying = wholeWords(
  String.raw`ei|eivät|en(?= (?:ole|oo|tiedä|usko|voi|saa|saanut|halua|ymmärrä|maksa|hae))|emme|eikä|kukaan|inte|ej|ingen|inget|inga|aldrig|not|no|never|nobody|none|cannot`,
)
/** Longer texts tell a story. */
const mostWords = 18

/**
 * What somebody holds to be so, or asks whether it is: “Business Finland decides, right?”, “eikö pormestari päätä?”, “är det
 * staten som betalar?”. Nothing where a question is open, or gives a choice, or where it is denied.
 */
export function claimHeld(text: string): string | undefined {
  if (text.split(/\s+/u).length > mostWords) return undefined
  const concluded = concludes.exec(text)
  const claim =
    asksIfTrue.exec(text)?.[1] ??
    guessed(text) ??
    expectsYes.exec(text)?.[1] ??
    presumedIn(text)?.claim ??
    claimDoubted(text) ??
    concluded?.[1] ??
    concluded?.[2] ??
    saidPlainly(text) ??
    (whether.test(text) ? text.replace(opening, '').replace(asking, '$1') : undefined)
  const isHeld = claim !== undefined && !open.test(claim) && !denying.test(claim)
  return isHeld && !why.test(text) ? claim.replace(opening, '') : undefined
}
function guessed(text: string): string | undefined {
  const [, asked, who] = guess.exec(text) ?? []
  return asked && who ? `${who} ${asked}` : undefined
}
const why = wholeWords('miksi|miks|varför|why')

/** “Städerna betalar 60 procent”: told as it is, without asking; a few words on what the sources tell. */
const saidPlainly = (text: string): string | undefined =>
  text.split(/\s+/u).length <= mostPlain && plainly.test(text) ? text : undefined
const mostPlain = 12
const plainly = wholeWords(
  String.raw`maksaa|maksavat|rahoittaa|rahoittavat|päättää|päättävät|allekirjoitti|allekirjoittivat|allekirjoitettiin|betalar|finansierar|beslutar|skrev under|undertecknade|undertecknades|pays?|funds?|decides?|signed|osapuoli|osapuolia|avtalspart|avtalsparterna|avtalsparter|a party|parties|istuu|sitter|sits|jäsen|medlem|member|part av avtalet|irtautui|vetäytyi|erosi|jättäytyi|drog sig|hoppade av|lämnade|withdrew|dropped out|pulled out|left|joined|liittyi|anslöt sig|kom med|tuli mukaan|came in|on voimassa|voimassa|päättyy|päättyi|loppuu|loppui|gäller|slutar|slutade|går ut|ends|ended|expires|expired|in force|runs until|lasts`,
)
