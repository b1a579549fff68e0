import { marked, sumMark } from '../money/amount.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { areaIn, areaNumbered } from './areaSaid.ts'
import { leaderKinds } from './leaderKinds.ts'
import { statusIn, topicOf, withoutStatus } from './listWish.ts'

/** What may not be known of a project. */
export const lackables = ['budget', 'end', 'start', 'lead'] as const
export type Lackable = (typeof lackables)[number]

export interface ProjectFilters {
  status?: 'ongoing' | 'ended'
  focus?: string
  leadKinds?: readonly string[]
  over?: number
  under?: number
  lacking?: Lackable
  /** What is said besides; nothing where it is all understood. */
  rest: string
}

const projects = wholeWords(
  String.raw`(?:hevi-?)?(?:hankkeet|hankkeita|hankkeista|hankkeissa|hankkeilla|hankkeiden|projektit|projekteja|projekteista|projekteissa|projekteilla)|projekt(?:en)?|projects|(?:yhtään|mitään|yhdenkään) (?:hevi-?)?(?:hanketta|hankkeen)|which (?:hevi-?)?(?:hanketta|projektia)|any project|any of the projects`,
)
const anyForm = wholeWords(String.raw`(?:hevi-?)?hank(?:e|ke)\p{L}*|projekt\p{L}*|projects?`)

/** “Projects in focus area 4”, “yli miljoonan hankkeet”, “vilka universitet leder projekt?”: by what the projects are to be chosen. */
export function projectFilters(text: string): ProjectFilters | undefined {
  const led = leaderKinds(text)
  if (!projects.test(text) && !(led && anyForm.test(text))) return undefined
  const lacking = lackingIn(text)
  const budget = budgetIn(lacking?.rest ?? led?.rest ?? text)
  const left = lacking?.rest ?? budget?.rest ?? led?.rest ?? text
  const numbered = areaNumbered(left)
  const status = statusIn(left)
  const topic = topicOf(withoutStatus(numbered?.rest ?? left), 'project').replaceAll(small, ' ')
  const named = numbered ? undefined : areaIn(topic)
  const focus = numbered?.area ?? named?.area
  return {
    ...(status ? { status } : {}),
    ...(focus ? { focus } : {}),
    ...(led ? { leadKinds: led.kinds } : {}),
    ...budget?.limits,
    ...(lacking ? { lacking: lacking.of } : {}),
    rest: (named?.rest ?? topic).replaceAll(/\s+/gu, ' ').trim(),
  }
}

const small = wholeWords(
  String.raw`olev\p{L}+|nån|nåt|någon|något|några|mikään|joku|jokin|jotkut|jotkin|any|either|euroa?n?|joiden|joilla|joista|joissa|joita|jonka|jolla|jossa|tietoa|tiedossa|tietoja|tiedoissanne|tiedoissasi|meillä|meidän|siellä|niitä|te|tunnet|tiedät|hevi-\p{L}*|ohjelmassa|ohjelman|salkussa|listauksen|haluan|haluaisin|nähdä|katsoa|vars|vilkas|hos|oss|vårt|programmet|känner|till|se|jag|du|de|dem|den|whose|where|that|those|having|has|with|from|our|us|its|their|see|know|of|programme|programs?|portfolio|salkun|portföljen|list of|me|some|then|so|ja|och|and|no|entä|going|on`,
  'gi',
)

const more = String.raw`(?:yli|enemmän kuin|suurempi(?:a|en)? kuin|suuremmat kuin|vähintään|över|mera? än|större än|minst|åtminstone|over|above|more than|larger than|bigger than|exceed(?:s|ing)?|at least|upwards of)`
const less = String.raw`(?:alle|vähemmän kuin|pienempi(?:ä|en)? kuin|pienemmät kuin|enintään|korkeintaan|under|mindre än|högst|below|less than|smaller than|cheaper than|at most|up to|no more than)`
const unit = String.raw`(?:\s*(?:€|euro\p{L}*|eur|miljoonan?))?`
const over = regexOf(String.raw`(?<!\p{L})${more}\s+${sumMark}${unit}`, 'i')
const under = regexOf(String.raw`(?<!\p{L})${less}\s+${sumMark}${unit}`, 'i')
const costing = wholeWords(
  String.raw`(?:kokonais|hanke|projekt|total)?(?:budje\p{L}+|budget\p{L}*)|kustannu\p{L}+|kokoiset|kokoisia|suuruiset|suuruisia|arvoltaan|maksaa|maksavat|maksoi|maksoivat|maksaneet|kostat|kostar|kostade|kostnad\p{L}*|värda?|costs?|costing|cost|worth|totals?|euron|euro|eur|miljoonan|bigger|large|big|ligger|går|på|is|are|on|är|as`,
  'gi',
)

/** “Yli 500 000 euron”, “under 500k”. */
function budgetIn(text: string) {
  const { text: around, sums } = marked(text)
  const [sum] = sums
  if (sum === undefined || sums.length > 1) return undefined
  const way = over.test(around) ? over : under.test(around) ? under : undefined
  if (!way) return undefined
  return {
    limits: way === over ? { over: sum } : { under: sum },
    rest: around.replace(way, ' ').replaceAll(costing, ' '),
  }
}

const lackings: Record<Lackable, string> = {
  budget: String.raw`(?:kokonais)?budje\p{L}+|kustannus\p{L}*|kustannuks\p{L}+|kustannukset|hinta|rahasumm\p{L}+|(?:total|projekt)?budget\p{L}*|kostnad\p{L}*|costs?|price|totals?|money`,
  end: String.raw`päättymis\p{L}*|loppu\p{L}*|päättymisai\p{L}+|slutdatum|slutdag\p{L}*|sluttid\p{L}*|slut|end ?dates?|end|closing dates?|ending dates?`,
  start: String.raw`alkamis\p{L}*|aloitus\p{L}*|startdatum|startdag\p{L}*|start ?dates?|starting dates?`,
  lead: String.raw`vetäj\p{L}+|päätoteuttaj\p{L}+|johtaj\p{L}+|huvudgenomförar\p{L}+|ledare|lead partner|leader|lead`,
}
const notKnown = wholeWords(
  String.raw`puuttu\p{L}*|ei(?:vät)? (?:ole|oo|tiedetä|tunneta|kerrota|näy|löydy)|ilman|vailla|tuntematon|tuntemattomia|saknar|saknas|fattas|utan|okänd[at]?|inte (?:känd[at]?|är känd[at]?|har|finns|vet|vet man|anges)|(?:har|finns) (?:ingen|inget|inte)|miss(?:ing|es)|lack(?:s|ing)?|without|unknown|no known|not known|no|(?:do(?:es)?n['’]t|do not|does not) (?:have|know|say|give)|(?:is|are)n['’]t known`,
)
const notKnownAll = new RegExp(notKnown, 'gi')
const lackingWays = lackables.map(
  (of) => [of, wholeWords(lackings[of]), wholeWords(lackings[of], 'gi')] as const,
)
const beside = wholeWords(
  String.raw`\p{L}+tieto(?:ja|a|t)?|tieto|tiedot|päivä\p{L}*|päivämäär\p{L}+|uppgift\p{L}*|information|data|figures?|dates?|datum|known?|känd[at]?|tiedossa|tiedetä|joltain|joltakin|joistakin|joistain|joiltakin|joiltain|mistä|miltä|keneltä|ollenkaan|något|några|några av|en|ett|någon|ingen|inget|any|of|a|an|the|some|is|are|which|for|what|vilka|vilket|de|still`,
  'gi',
)

/** “Which projects have no known end date?”, “puuttuuko joistakin hankkeista kustannustieto?” */
function lackingIn(text: string) {
  if (!notKnown.test(text)) return undefined
  const way = lackingWays.find(([, words]) => words.test(text))
  return (
    way && {
      of: way[0],
      rest: [notKnownAll, way[2], beside].reduce((left, words) => left.replaceAll(words, ' '), text),
    }
  )
}
