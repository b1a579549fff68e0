import { regexOf, wholeWords } from '../regexOf.ts'

/** What the records and cards deny, each by what stands below the correction. */
export const denials = {
  'pays-all': 'ask card:joint-funding',
  'body-grants': 'ask card:legal-funding-decision',
  'one-city': 'ask card:cities-role',
  'call-open': 'calls',
  'agreement-over': 'ask card:agreement-ends',
  'other-signing': 'ask card:signatories',
} as const
export type Denied = keyof typeof denials

const agreement = String.raw`(?:ekosysteemi)?sopimu\p{L}+|hevi-?sopimu\p{L}*|(?:ekosystem)?avtal\p{L}*|agreement|deal|ohjelma\p{L}*|program\p{L}*|hevi`
const ends = String.raw`loppu\p{L}*|päätty\p{L}*|umpeutu\p{L}*|(?:går|gick|gått|löper|löpte|löpt)(?: \p{L}+){0,3} ut|upphör\p{L}*|slutar|slutade|slutat|tar slut|tog slut|tagit slut|ends?|ended|ending|expires?|expired|over|runs out|ran out`
const ended = String.raw`loppui|loppunut|päättyi|päättynyt|umpeutu[in]\p{L}*|(?:gick|gått|löpte|löpt)(?: \p{L}+){0,3} ut|upphörde|upphört|slutade|slutat|tog slut|tagit slut|ended|expired|is over|ran out`
const pays = String.raw`maksa\p{L}*|rahoitta\p{L}*|kustanta\p{L}*|kattaa|betala\p{L}*|finansiera\p{L}*|står för|bekosta\p{L}*|pay\p{L}*|paid|fund\p{L}*|financ\p{L}+|covers?`
const cities = String.raw`helsin\p{L}+|helsingfors|espoo\p{L}*|esbo|vantaa\p{L}*|vanda`

/** Each of them is said in the claim. */
const claims: Record<Exclude<Denied, 'agreement-over' | 'other-signing'>, readonly RegExp[]> = {
  'pays-all': [
    wholeWords(
      String.raw`valtio\p{L}*|eu|eu:n|kaupun\p{L}+|ministeriö\p{L}*|staten|städerna|ministeriet|state|cities|city|ministry|government|${cities}`,
    ),
    wholeWords(pays),
    wholeWords(
      'kaiken|kaikki|koko|kokonaan|sata prosenttia|100|allt|alltihop|hela|helt|everything|all|all of it|it all|whole|entire|the lot',
    ),
  ],
  'body-grants': [
    wholeWords(
      String.raw`johtoryhmä\p{L}*|ohjausryhmä\p{L}*|koordinaatio\p{L}*|ledningsgrupp\p{L}*|styrgrupp\p{L}*|samordning\p{L}*|steering group|steering committee|coordination project|coordinators?`,
    ),
    wholeWords(
      String.raw`myöntä\p{L}*|jakaa|antaa|bevilja\p{L}*|delar ut|ger|grants?|gives?|awards?|hands out`,
    ),
    wholeWords(
      String.raw`raha\p{L}*|tuki|tuen|tuet|tukea|rahoitu\p{L}*|avustu\p{L}*|pengar\p{L}*|stöd\p{L}*|bidrag\p{L}*|finansiering\p{L}*|money|funding|support|funds|grants`,
    ),
  ],
  'one-city': [
    wholeWords(cities),
    wholeWords(
      String.raw`johta\p{L}*|vetä\p{L}*|hallit\p{L}*|päättä\p{L}*|omista\p{L}*|led(?:er|s)|styr|bestämmer|äger|leads?|runs?|decides?|owns?|controls?`,
    ),
    wholeWords('yksin|yksinään|ensam|ensamt|själv|alone|by itself|on its own(?! [a-z])|single-handedly'),
  ],
  'call-open': [
    wholeWords(
      String.raw`haku|hankehaku|rahoitushaku|haut|utlysning\p{L}*|ansökan|ansökningsomgång\p{L}*|ansökningstiden|call|calls|round|application period`,
    ),
    wholeWords(
      String.raw`auki|avoinna|käynnissä|avattu|aukesi|avautui|öppen|öppna|öppet|öppnat|öppnade|igång|på gång|open|opened|running|sulkeutuu|päättyy|menee kiinni|stänger|går ut|closes|closing|ends`,
    ),
    regexOf(
      String.raw`(?<!\p{L})(?:nyt|jo|nu|redan|now|already|until|till|asti|just nu|huomenna|tänään|pian|kohta|viiko\p{L}+|i ?morgon|i ?dag|snart|veckan?|tomorrow|today|soon|this week|next week|friday)(?!\p{L})|(?:auki|avoinna|käynnissä|öppen|öppna|öppet|igång|open|running)\W*$`,
      'i',
    ),
  ],
}
/** Another’s agreement or call. */
const elsewhere = wholeWords(
  String.raw`esr\p{L}*|esf\S*|jtf\p{L}*|akke\p{L}*|horisont\p{L}*|horizon|business finland|6aika|innovaatiohaast\p{L}*|tampere\p{L}*|turku|turun|turussa|tammerfors|åbo`,
)
const ending = [agreement, ends].map((words) => wholeWords(words))
const lasting = [
  agreement,
  String.raw`voimassa|jatkuu|jatkuuko|kestää|kestääkö|gäller|fortsätter|pågår|valid|in force|runs?|lasts?|continues?|goes on`,
  String.raw`until|till|to|through|asti|saakka|vuoteen|loppuun|till och med|fram till|t\.?o\.?m\.?`,
].map((words) => wholeWords(words))
const past = [agreement, ended].map((words) => wholeWords(words))
const notThatYear = wholeWords(
  String.raw`ennen|jälkeen|före|efter|before|after|since|käynnistysvaih\p{L}+|startskede\p{L}*|start phase|hank\p{L}+|projekt\p{L}*|projects?|haku|haut|hau\p{L}+|utlysning\p{L}*|ansök\p{L}*|omgång\p{L}*|calls?|rounds?|rahoitu\p{L}*|finansiering\p{L}*|funding`,
)
const year = regexOf(String.raw`(?<![\p{L}\p{N}.-])(20\d\d)(?![\p{N}-])`)

interface Known {
  isCallOpen: boolean
  /** ISO days. */
  ends: string
  signed: string
  today: string
}

/** What of that is denied, if any. */
export function deniedIn(claim: string, { isCallOpen, ends: end, signed, today }: Known): Denied | undefined {
  if (elsewhere.test(claim)) return undefined
  const says = (words: readonly RegExp[]) => words.every((one) => one.test(claim))
  if (saysOtherEnd(claim, end) || (says(past) && today <= end && !year.test(claim))) return 'agreement-over'
  if (saysOtherSigning(claim, signed)) return 'other-signing'
  const found = (Object.keys(claims) as (keyof typeof claims)[]).find((one) => says(claims[one]))
  return found === 'call-open' && isCallOpen ? undefined : found
}

/** “The agreement ends in 2025”, where it ends in another year. */
function saysOtherEnd(claim: string, end: string): boolean {
  const [, said] = year.exec(claim) ?? []
  return (
    said !== undefined &&
    !end.startsWith(said) &&
    !notThatYear.test(claim) &&
    [ending, lasting].some((words) => words.every((one) => one.test(claim)))
  )
}

/** “Avtalet undertecknades 2020”. */
function saysOtherSigning(claim: string, signed: string): boolean {
  const [, said] = year.exec(claim) ?? []
  return said !== undefined && !signed.startsWith(said) && signing.every((one) => one.test(claim))
}
const signing = [
  agreement,
  String.raw`allekirjoit\p{L}*|undertecknade\p{L}*|undertecknat\p{L}*|skrevs under|skrev under|signed|signing`,
].map((words) => wholeWords(words))

/** “The state pays for the whole programme”: what is told or asked, not taken for granted, is denied only where nothing else can be meant. */
export function deniedOfTold(claim: string, known: Known): Denied | undefined {
  const denied = deniedIn(claim, known)
  const isPlain = denied === 'agreement-over' ? saysOtherEnd(claim, known.ends) : denied !== 'call-open'
  return isPlain ? denied : undefined
}

/** “Päättyykö sopimus 2025?” */
export const asksOtherEnd = (text: string, end: string): boolean =>
  whether.test(text) && saysOtherEnd(text, end)
const whether = regexOf(
  String.raw`^\W*(?:\p{L}+(?:ko|kö)|onks|is|does|did|will|has|går|gick|har|upphör|slutar|gäller|löper|är|fortsätter)(?!\p{L})`,
  'i',
)
