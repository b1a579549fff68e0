import { regexOf, wholeWords } from '../regexOf.ts'
import { greatestIn } from './greatest.ts'

export type Measure = 'support' | 'budget' | 'length' | 'end' | 'start'
export interface Measured {
  by: Measure
  /** Whether the larger, the longer or the later is asked for. */
  isMore: boolean
}

const past = wholeWords('päättyi|loppui|päättynyt|loppunut|slutade|avslutades|ended|finished|closed')
/** “Which ended last?” asks of those that have ended. */
export const asksOfEnded = (text: string, { by }: Measured): boolean => by === 'end' && past.test(text)

/** “Which ends first?” asks of those that have not ended yet. */
export const asksOfLasting = (text: string, { by }: Measured): boolean => by === 'end' && !past.test(text)

const early = String.raw`ensin|ensimmäisenä|aiemmin|aikaisemmin|aikasemmin|först|tidigare|tidigast|first|earlier|earliest|sooner|soonest`
const late = String.raw`myöhemmin|viimeisenä|viimeiseksi|senare|sist|senast|later|latest|last`
const ending = String.raw`päätty\p{L}*|loppu\p{L}*|slutar|slutade|avslutas|avslutades|upphör|ends?|ended|finish(?:es|ed)?|closes?|closed`
const starting = String.raw`alka\p{L}+|alko\p{L}+|käynnisty\p{L}+|börjar|började|startar|startade|starts?|started|begins?|began|opens?|opened`
const support = String.raw`(?:tukea|tuki|stöd|bidrag|support|eu[- ]?(?:n |s |:n |:s )?(?:rahaa|tukea|rahoitusta|pengar|stöd|finansiering|bidrag|money|funding|support))`
const money = String.raw`(?:budjetti|budget|rahaa|pengar|money|funding|rahoitusta|finansiering)`
const between = String.raw`(?: \p{L}+){0,3} `

const ways: readonly (readonly [RegExp, Measured])[] = (
  [
    [String.raw`(?:${ending})${between}?(?:${early})`, 'end', false],
    [String.raw`(?:${ending})${between}?(?:${late})`, 'end', true],
    [String.raw`(?:${starting})${between}?(?:${early})`, 'start', false],
    [String.raw`(?:${starting})${between}?(?:${late})`, 'start', true],
    [
      String.raw`pidempi|pitempi|pidempään|pitempään|kauemmin|pisin|pisimpään|kauimmin|längre|längst|longer|longest`,
      'length',
      true,
    ],
    [String.raw`lyhyempi|lyhyin|lyhyemmän|kortare|kortast|shorter|shortest`, 'length', false],
    [
      String.raw`(?:enemmän|eniten|isompi|suurempi|isoin|suurin|mera?|mest|större|störst|största|more|most|bigger|biggest|larger|largest|higher|highest) ${support}`,
      'support',
      true,
    ],
    [
      String.raw`(?:vähemmän|vähiten|pienempi|pienin|mindre|minst|minsta|less|least|smaller|smallest|lower|lowest) ${support}`,
      'support',
      false,
    ],
    [
      String.raw`kalliimp(?:i|aa|a|an)|kallein(?:ta)?|kalleimman|kalleimpaa|suurinta|isointa|isoimman|suurimman|isomman|suuremman|dyraste|isomp(?:i|aa)|suuremp(?:i|aa)|suurin|isoin|suurimmat|isoimmat|kalleimmat|enemmän ${money}|dyrare|större|störst|största|mera? ${money}|more expensive|most expensive|pricier|priciest|dearer|dearest|costlier|bigger|larger|biggest|largest|more ${money}|(?:costs?|maksaa|maksoi|kostar|kostade) (?:more|enemmän|mera?)`,
      'budget',
      true,
    ],
    [
      String.raw`halvemp(?:i|aa|an)|halvin(?:ta)?|halvimman|pienintä|pienimmän|pienemmän|pienempää|billigaste|cheapest|pienin|pienimmät|halvimmat|vähemmän ${money}|billigare|mindre|minst|mindre ${money}|cheaper|smaller|smallest|less ${money}|(?:costs?|maksaa|maksoi|kostar|kostade) (?:less|vähemmän|mindre)`,
      'budget',
      false,
    ],
  ] as const
).map(([words, by, isMore]) => [wholeWords(words), { by, isMore }] as const)

const which = wholeWords(
  String.raw`kumpi\p{L}*|kumman|kummalla|kummassa|kummalle|mikä|mitkä|millä|which|what|vilken(?:dera)?|vilket(?:dera)?|vilka`,
)
const noLonger = wholeWords('no longer|any longer|inte längre|ej längre')

/** “Kumpi oli kalliimpi?”, “which one is bigger?”, “vilken är längre?”, “which ends first?”: by what records are to be measured. */
export function measuredIn(text: string): Measured | undefined {
  if (!which.test(text) || noLonger.test(text)) return undefined
  const measured = measureSaid(text)
  return measured?.by === 'support' || !greatestIn(text) ? measured : undefined
}

/** Which one is asked for: “mikä niistä”, “which one”. */
export const asksWhich = (text: string): boolean => which.test(text)

/** By what something is called greater or first, without asking which: “the biggest?”, “kuka johti kalliimpaa?” */
export const measureSaid = (text: string): Measured | undefined =>
  ways.find(([words]) => words.test(text))?.[1]

/** “The biggest? And the smallest?” after a list: nothing but how it is measured, from both ends or one. */
export function measuresAlone(text: string): readonly Measured[] {
  if (text.split(/\s+/u).length > mostAlone || besideMeasure(text) !== '') return []
  if (noLonger.test(text) || greatestIn(text)) return []
  return ways.flatMap(([words, measured]) => (words.test(text) ? [measured] : []))
}
const mostAlone = 6

/** Without the words that measure: “kuka johti”. */
export const withoutMeasure = (text: string): string =>
  waysAll.reduce((left, words) => left.replaceAll(words, ' '), text)

const small = wholeWords(
  String.raw`entä|entäs|mites|what about|how about|so|kumpi\p{L}*|kumman|kummalla|kummassa|mikä|mitkä|ovat|millä|which|what|vilken(?:dera)?|vilket(?:dera)?|vilka|one|ones|of|the|two|them|these|those|both|project|projects|is|was|were|are|has|had|have|got|a|an|it|did|does|do|will|niistä|näistä|noista|näiden|niiden|kahdesta|hanke|hankkeista|hankkeen|on|oli|olikaan|sai|siis|sitten|ja|no|av|dem|dom|de|dessa|två|båda|projektet|projekt|projekten|är|var|har|hade|fick|som|då|och|and|or|by|with|money|budget|budjetti|pengar|rahaa|kestää|kesti|kestänyt|varar|varade|pågår|pågick|lasts?|lasted|runs?|ran|takes?|took|ett|en|den|det|else|eller|costs?|cost|ended|tekee|haku|hauista|call|calls|utlysning\p{L}*|omgång\p{L}*|hevi|hevi-hanke|hevin`,
  'gi',
)
const waysAll = ways.map(([words]) => new RegExp(words, 'gi'))
/** What is left of it besides how it is measured: names, or nothing. */
export const besideMeasure = (text: string): string =>
  [...waysAll, small]
    .reduce((left, words) => left.replaceAll(words, ' '), text)
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const other = regexOf(String.raw`\s(?:vai|tai|eller|or|than|kuin|än)\s`, 'i')
/** The two that are named: “…, KauKo or Metropolitan UAM?” */
export function sidesOf(text: string): readonly [string, string] | undefined {
  const [one, two, ...more] = text.split(other)
  return one && two && more.length === 0 ? [one, two] : undefined
}
