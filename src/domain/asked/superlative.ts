import { wholeWords } from '../regexOf.ts'
import type { Measured } from './measured.ts'

export interface Superlative extends Measured {
  /** 1 for the second most. */
  nth: number
  /** What else is said: whose, of what state or area. */
  rest: string
  /** Whether it says that projects are meant. */
  isOfProjects: boolean
}

const money = String.raw`(?:budje\p{L}+|budget\p{L}*|rahaa|pengar|money|kustannu\p{L}+|kostnader\p{L}*)`
const ending = String.raw`(?:päätty\p{L}*|loppu\p{L}*|slutar|slutade|avslutas|ends?|ended|finish(?:es|ed)?)`
const starting = String.raw`(?:alka\p{L}+|alko\p{L}+|käynnisty\p{L}+|börjar|började|startar|startade|starts?|started|begins?|began)`
const gap = String.raw`(?: \p{L}+){0,2} `
const last = String.raw`(?:viimeisenä|viimeiseksi|viimeksi|viimeisimpänä|myöhimmin|sist|senast|last|latest)`
const first = String.raw`(?:ensin|ensimmäisenä|aikaisimmin|ensimmäiseksi|först|tidigast|first|earliest|soonest)`

const ways = (
  [
    [`${ending}${gap}?${last}|${last} ${ending}`, 'end', true],
    [`${ending}${gap}?${first}|${first} ${ending}`, 'end', false],
    [String.raw`${starting}${gap}?${last}|uusin|uusimmat|tuorein|nyaste|newest|most recent`, 'start', true],
    [String.raw`${starting}${gap}?${first}|vanhin|vanhimmat|äldst|äldsta|oldest`, 'start', false],
    [String.raw`pisin|pisimmät|pisimpään|pisimmän|kauimmin|längst|längsta|longest`, 'length', true],
    [String.raw`lyhin|lyhimmät|lyhimmän|lyhimpään|kortast|kortaste|shortest`, 'length', false],
    [
      String.raw`kallei(?:n|mmat|mman|mpia)|suuri(?:n|mmat|mman)(?: ${money})?|isoi(?:n|mmat|mman)(?: ${money})?|eniten ${money}|dyrast|dyraste|störst|största(?: ${money})?|mest ${money}|(?:biggest|largest|highest)(?: ${money})?|most expensive|priciest|costliest|most ${money}`,
      'budget',
      true,
    ],
    [
      String.raw`halvi(?:n|mmat|mman)|pieni(?:n|mmät|mmän)(?: ${money})?|vähiten ${money}|billigast|billigaste|minsta?(?: ${money})?|cheapest|(?:smallest|lowest)(?: ${money})?|least (?:expensive|${money})`,
      'budget',
      false,
    ],
  ] as const
).map(([words, by, isMore]) => ({ said: wholeWords(words), all: wholeWords(words, 'gi'), by, isMore }))

const seconds = String.raw`toiseksi|toisiksi|näst|second|second-most|next|runner-up`
const thirds = String.raw`kolmanneksi|kolmanniksi|tredje|third`
const second = wholeWords(seconds)
const third = wholeWords(thirds)
const ordinals = wholeWords(String.raw`${seconds}|${thirds}`, 'gi')

const projects = String.raw`(?:hevi-?)?(?:hank(?:e|ke)\p{L}*|projekt\p{L}*)|projects?`
const isProjects = wholeWords(projects)
const small = wholeWords(
  String.raw`${projects}|${money}|mikä|mikäs|mitkä|millä|minkä|kuka|joka|jolla|on|ollut|oli|olikaan|se|sen|ne|entä|entäs|ja|no|sitten|näytä|kerro|listaa|kaikista|näistä|niistä|mulle|minulle|hevi\p{L}*|ohjelma\p{L}*|vilket|vilken|vilka|är|var|har|hade|det|den|de|som|av|alla|visa|mig|och|då|i|berätta|om|projekten|which|what|is|was|were|are|has|had|the|a|of|in|one|ones|that|who|show|me|tell|about|and|all|any|s|with|for|whose|by|programme|kestää|kesti|kestänyt|pågår|pågått|pågick|varar|varade|varat|lasts?|lasted|runs?|ran|takes?|took|maksaa|maksoi|maksanut|kostar|kostade|kostat|costs?|cost|ongoing one|which|what about|oleva|olevista|yksittäinen|enskilda|single|far|so|ever|yet|thus|med|eniten|dem|koko|kestoltaan|budjetiltaan|hevis`,
  'gi',
)

/** “Mikä on kallein HEVi-hanke?”, “which of Aalto's projects was the biggest?”, “entä toiseksi kallein?” */
export function superlativeIn(text: string): Superlative | undefined {
  const way = ways.find(({ said }) => said.test(text))
  if (!way) return undefined
  const rest = [ordinals, way.all, small]
    .reduce((left, words) => left.replaceAll(words, ' '), text)
    .replaceAll(/[^\p{L}\p{N}\s-]+|(?<!\p{L})-/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const nth = second.test(text) ? 1 : third.test(text) ? 2 : 0
  return { by: way.by, isMore: way.isMore, nth, rest, isOfProjects: isProjects.test(text) }
}
