import { wordCount } from '../../text.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { beginning, concluding } from '../said/beginning.ts'
import { denies } from '../said/negation.ts'
import { expecting, whether } from '../said/whether.ts'
import { claimDoubted } from './heard.ts'
import { presumedIn, tagged } from './presumed.ts'

/** “I'm writing that”, “vahvistatko että”. */
const reporting = [
  String.raw`(?:voitko(?: sä| sinä)? |voisitko )?(?:vahvista\p{L}*|varmista\p{L}*|kirjoit\p{L}+|jutussa(?:ni)? lukee|merkitsen|tiedän|oletan),? (?:että|et)`,
  String.raw`(?:kan du |jag |vi |kan ni )*(?:bekräfta\p{L}*|skriver|skrev|antar|utgår från|vet)(?: i \p{L}+)?(?: nu)?,? att`,
  String.raw`(?:can you |could you |please |do you |i |we |i['’]?m |i am |we['’]?re |we are )*(?:confirm|writing|write|wrote|assume|assuming|know)(?: in \p{L}+)?(?: that)?`,
].join('|')
const isItTrue = [
  reporting,
  String.raw`(?:onko|onks|oliko|eikö|eiks|eikös) (?:se )?(?:totta|niin|kyllä niin),? (?:että|et)|pitääkö(?: se)? paikkansa,? (?:että|et)`,
  String.raw`är det (?:sant|så|riktigt|faktiskt så),? att|stämmer det,? att|visst är det så att|det är (?:väl|ju|alltså) så att`,
  String.raw`is it (?:true(?:,? that)?|(?:so|right|correct|the case),? that)|(?:am i|are we) right that|so is it true that`,
  // “Och att det fick 1,2 miljoner?”
  'att(?= .*\\?)|että(?= .*\\?)|et(?= .*\\?)|that(?= .*\\?)',
].join('|')
const asksIfTrue = regexOf(String.raw`${beginning}(?:${isItTrue})\s+(.+)$`, 'i')
/** “Eikö kolmas haku koskenut …?”, “doesn't the mayor decide?” */
const expectsYes = regexOf(String.raw`${beginning}(?:${expecting})\s+(.+)$`, 'i')
const concludes = regexOf(
  String.raw`${beginning}(?:${concluding})[\s,]+(.+\?)\s*$|^(.*(?<!\p{L})(?:alltså|siis|then|då)(?!\p{L}).*\?)\s*$`,
  'i',
)
/** “Kuka päättää rahoituksesta, Business Finlandko?”: what is asked, and who is guessed. */
const guess = regexOf(
  String.raw`${beginning}(?:kuka|vem|who) (.+?)[,?–]\s*(?:onko se |är det |is it )?(.{2,40}?)(?:ko|kö)?\s*\?\s*$`,
  'i',
)
const opening = regexOf(beginning, 'i')
const asksWhether = regexOf(String.raw`${beginning}(?:${whether})(?!\p{L})`, 'i')
/** “Vetikö”, “onks”. */
const particle = regexOf(String.raw`^(\p{L}+)(?:ko|kö|ks)(?!\p{L})`, 'i')
/** “Leds det inte”, “is it not”. */
const notSo = regexOf(String.raw`^(\p{L}+(?: \p{L}+)?) (?:inte|not)(?!\p{L})`, 'i')

/**
 * What somebody holds to be so, or asks whether it is: “Business Finland decides, right?”, “eikö pormestari päätä?”, “är det
 * staten som betalar?”. Nothing where a question is open, or gives a choice, or where it is denied.
 */
export function claimHeld(text: string): string | undefined {
  return wordCount(text) > 18 ? undefined : heldIn(withoutContrast(text))
}

function heldIn(text: string): string | undefined {
  const claim =
    asserted(text) ??
    guessed(text) ??
    expectsYes.exec(text)?.[1] ??
    presumedIn(text)?.claim ??
    claimDoubted(text) ??
    whetherIn(text) ??
    concluded(text) ??
    saidPlainly(text)
  const isHeld = claim !== undefined && !isOpen(claim) && !denies(claim)
  return isHeld && !why.test(text) ? claim.replace(opening, '') : undefined
}

/** “…, not the EU?”: whom it is held against; the claim is what comes before. */
const withoutContrast = (text: string) => text.replace(contrast, '$1')
const contrast = regexOf(
  String.raw`(?:,\s*(?:och |and |eikä |ja )?(?:inte|ei|eikä|not)|\s+(?:och inte|and not|eikä))\s+(?!(?:sant|niin|so|true|totta)(?!\p{L}))(?:\p{L}+\s?){1,3}(\W*)$`,
  'i',
)

/** What is said after “is it true that”, without “is that right?” at its end. */
function asserted(text: string): string | undefined {
  const claim = asksIfTrue.exec(text)?.[1]
  return claim && (tagged.exec(claim)?.[1] ?? claim)
}

function whetherIn(text: string): string | undefined {
  if (!asksWhether.test(text)) return undefined
  return text.replace(opening, '').replace(particle, '$1').replace(notSo, '$1')
}
function concluded(text: string): string | undefined {
  const [, after, around] = concludes.exec(text) ?? []
  return after ?? around
}
function guessed(text: string): string | undefined {
  const [, asked, who] = guess.exec(text) ?? []
  return asked && who ? `${who} ${asked}` : undefined
}
const why = wholeWords('miksi|miks|varför|why')

/** “Städerna betalar 60 procent”: told as it is, without asking; a few words on what the sources tell. */
const saidPlainly = (text: string): string | undefined =>
  wordCount(text) <= 12 && plainly.test(text) ? text : undefined
const plainly = wholeWords(
  String.raw`valitsee|valitsevat|väljer|chooses?|selects?|picks?|maksaa|maksavat|rahoittaa|rahoittavat|päättää|päättävät|allekirjoitti|allekirjoittivat|allekirjoitettiin|betalar|står för|täcker|kattaa|covers?|finansierar|beslutar|skrev under|undertecknade|undertecknades|pays?|funds?|decides?|signed|osapuoli|osapuolia|sopijaosapuoli|sopijaosapuolia|sopimusosapuoli|avtalspart|avtalsparterna|avtalsparter|a party|parties|istuu|sitter|sits|jäsen|medlem|member|part av avtalet|irtautui|vetäytyi|erosi|jättäytyi|drog sig|hoppade av|lämnade|withdrew|dropped out|pulled out|left|joined|liittyi|anslöt sig|kom med|tuli mukaan|came in|on voimassa|voimassa|päättyy|päättyi|loppuu|loppui|gäller|slutar|slutade|går ut|ends|ended|expires|expired|in force|runs until|lasts`,
)
