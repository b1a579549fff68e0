import { amountsIn } from '../money/amount.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'
import { whether } from '../said/whether.ts'
import { allCities, bodies, companies, ofCity } from './bodies.ts'
import { claimHeld } from './held.ts'

const parties = wholeWords(
  `${bodies.state}|${bodies.ministry}|${bodies.eu}|${allCities}|${ofCity}|kaupungeille|kaupungeilta|cities|städer`,
)
const trueOrFalse = wholeWords(
  'true or false|true|right|correct|yes or no|totta|pitääkö paikkansa|pitääks paikkansa|oikein|sant|sant eller falskt|stämmer|stämmer det',
)
const asksWhether = regexOf(String.raw`${beginning}(?:${whether})(?!\p{L})`, 'i')
/** A project, a call or one's own budget has sums of its own. */
const ofOther = wholeWords(
  String.raw`hank\p{L}*|projekt\p{L}*|projects?|hak[ue]\p{L}*|haussa|utlysning\p{L}*|omgång\p{L}*|calls?|rounds?|appl\p{L}+|ansök\p{L}*|kustannu\p{L}*|kostnad\p{L}*|costs?|me|meidän|meille|vi|vår\p{L}*|oss|we|our|us|tutkimu\p{L}*|research|forskning\p{L}*|bkt|gdp|bnp|${companies}`,
)
const least = 100_000

/** “Is it true that the cities got 100 million from the state?”: a sum that somebody has heard of the agreement. */
export function sumClaimed(text: string): number | undefined {
  const [sum, ...others] = amountsIn(text)
  if (sum === undefined || sum < least || others.length > 0) return undefined
  const isAsked = trueOrFalse.test(text) || asksWhether.test(text) || claimHeld(text) !== undefined
  return isAsked && parties.test(text) && !ofOther.test(text) ? sum : undefined
}
