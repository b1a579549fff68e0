import { regexOf, wholeWords } from '../regexOf.ts'

/** By what the projects are counted: the focus areas, who leads them, the cities that lead them. */
export type Grouping = 'area' | 'city' | 'lead' | 'partner'
export interface CountsAsked {
  by: Grouping
  /** Whether the group with the most is asked for, or the one with the fewest. */
  of: 'most' | 'fewest' | 'each' | 'none'
  /** Where only those count that run. */
  running: boolean
}

const projects = String.raw`(?:hevi-?|hevi:?n )?hank(?:e|ke)\p{L}*|(?:hevi-?)?projekt\p{L}*|projects?`
const most = String.raw`eniten|enin|suurin määrä|useimm\p{L}+|flest|flesta|mest|störst antal|(?:the )?most|largest number of|highest number of`
const fewest = String.raw`vähiten|vähimmin|harvimmat|pienin määrä|minst antal|minst|färst|få|fåtal|vähän|fewest|few|least|smallest number of|lowest number of`
const none = String.raw`ei ole (?:yhtään|yhtäkään|ainuttakaan|lainkaan|ollenkaan)?|ei (?:yhtään|yhtäkään|lainkaan)|ilman|puuttuu|(?:har|finns|finns det) (?:inga|inget|inte några)|saknar|saknas|utan|(?:has|have|had|there are|there is) no|without(?: any)?|none|inga|inget|yhtään|lacks?|(?:does|do)(?:n['’]t| not) have any`
const each = String.raw`kussakin|kullakin|kukin|jokaisessa|jokaisella|joka|per|painopisteittäin|kaupungeittain|vetäjittäin|eri|jakautu\p{L}+|jakaantu\p{L}+|jakauma|varje|varsin|fördelar|fördelas|fördelade|fördelning\p{L}*|spridda|sprids|each|every|by|distribut\p{L}+|spread|split|divided|breakdown|across|among(?:st)?`
const areas = String.raw`painopist\p{L}*|prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*|insatsområde\p{L}*|(?:focus )?areas?|priorit(?:y|ies)|teema\p{L}*|themes?|teman?`
const cities = String.raw`kaupun(?:ki|gilla|git|geilla|gissa|gin|kien|gista)|stad|staden|städer\p{L}*|city|cities|municipalit\p{L}+|kunta|kunnalla|kommun`
const anyone = String.raw`kuka|ketkä|kenellä|vem|vilka|who|organisaatio\p{L}*|toimij\p{L}+|organisation\p{L}*|organization\p{L}*|aktör\p{L}*|actors?|partner|kumppani\p{L}*`
const leading = String.raw`johta\p{L}*|vetä\p{L}*|vetäj\p{L}*|vedossa|vastuulla|leder|leds|leda|drar|driver|leads?|led|leading|runs?|coordinates?|lead partner|päätoteuttaj\p{L}+|huvudgenomförare`
const partaking = String.raw`mukana|osallistu\p{L}*|osallisena|med|deltar|deltagit|in|involved|takes? part|taking part|participat\p{L}+`
const running = String.raw`käynnissä|meneillään|menossa|olevia|pågående|pågår|igång|på gång|ongoing|running|current|active|going on`
const small = String.raw`missä|mikä|mitkä|millä|minkä|mille|montako|kuinka monta|kuinka paljon|paljonko|miten|kuinka|on|ovat|oli|ollut|olleet|kaikista|siis|nyt|tällä|hetkellä|entä|entäs|then|då|näistä|niistä|itse|sitten|jo|vielä|alueella|ja|vilken|vilket|vilka|vem|var|hur|många|mycket|är|har|haft|finns|det|i|inom|på|av|för|den|de|som|sig|mellan|alla|ett|en|nu|antal\p{L}*|which|what|where|who|how|many|much|is|are|was|were|has|have|had|does|do|the|a|an|of|in|on|for|with|there|them|these|those|all|any|now|over|between|so|far|number|count|lukumäärä|määrä|show|and|but|och|men|mutta|näytä|visa|kerro|tell|me|list|listaa|lista|mukaan|enligt|efter|per|got|get|yhtään|yhtäkään|hevi|hevin|hevis|s`

const says = {
  projects: wholeWords(projects),
  most: wholeWords(most),
  fewest: wholeWords(fewest),
  none: wholeWords(none),
  each: wholeWords(each),
  howMany: wholeWords('montako|kuinka monta|hur många|how many|kuinka paljon|paljonko'),
  area: wholeWords(areas),
  city: wholeWords(cities),
  lead: wholeWords(leading),
  anyone: wholeWords(anyone),
  partaking: wholeWords(partaking),
  running: wholeWords(running),
}
const understood = [
  projects,
  most,
  fewest,
  none,
  each,
  areas,
  cities,
  leading,
  partaking,
  running,
  anyone,
  small,
].map((words) => wholeWords(words, 'gi'))
const letters = regexOf(String.raw`[\p{L}\p{N}]`)

/** “Which focus area has fewest projects?”, “vilken stad leder flest projekt?”, “montako hanketta on kussakin painopisteessä?”, and nothing else. */
export function countsAsked(text: string): CountsAsked | undefined {
  if (!says.projects.test(text)) return undefined
  const of = wayIn(text)
  const by = of && groupingIn(text)
  if (!of || !by || (of === 'each' && !says.each.test(text))) return undefined
  const rest = understood.reduce((left, words) => left.replaceAll(words, ' '), text)
  return letters.test(rest) ? undefined : { by, of, running: says.running.test(text) }
}

/** After such counts, “and which has the fewest?”, “vilken har minst då?” */
export const countsAskedOn = (text: string, by: string): CountsAsked | undefined => {
  const word = words[by as Grouping]
  return word && text.split(/\s+/u).length <= mostWords && !says.projects.test(text)
    ? countsAsked(`${text} projects ${word}`)
    : undefined
}
const words: Partial<Record<Grouping, string>> = {
  area: 'area',
  city: 'city',
  lead: 'who leads',
  partner: 'who in',
}
const mostWords = 7

const wayIn = (text: string): CountsAsked['of'] | undefined =>
  says.fewest.test(text)
    ? 'fewest'
    : says.most.test(text)
      ? 'most'
      : says.none.test(text)
        ? 'none'
        : says.each.test(text)
          ? 'each'
          : undefined

function groupingIn(text: string): Grouping | undefined {
  if (says.area.test(text)) return 'area'
  if (says.city.test(text)) return 'city'
  if (!says.anyone.test(text)) return undefined
  return says.lead.test(text) ? 'lead' : says.partaking.test(text) ? 'partner' : undefined
}

const share = wholeWords(
  String.raw`(?:kuinka|miten) (?:suuri|iso) (?:osa|osuus)|mikä osuus|montako prosenttia|osuus|hur stor (?:andel|del)|vilken andel|hur många procent|what (?:share|proportion|percentage|part|fraction|percent)|how (?:large|big) a (?:share|part)|how many percent|share`,
)
const shareSmall = wholeWords(
  String.raw`(?:kuinka|miten) (?:suuri|iso) (?:osa|osuus)|mikä osuus|montako prosenttia|osuus|hur stor (?:andel|del)|vilken andel|hur många procent|what (?:share|proportion|percentage|part|fraction|percent)|how (?:large|big) a (?:share|part)|how many percent|share|by|city|kaupungin|kaupunki|stad|av|hevi\p{L}*|${projects}|${leading}|${small}`,
  'gi',
)

/** “What share of projects is led by Helsinki?”: whose share. */
export function shareAsked(text: string): string | undefined {
  if (!share.test(text) || !says.projects.test(text) || !says.lead.test(text)) return undefined
  const whose = text
    .replaceAll(shareSmall, ' ')
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .trim()
  return whose === '' ? undefined : whose
}

const gaps = wholeWords(
  String.raw`auk(?:ko|koja|kojen|ot|koa)|puutteita|katvealue\p{L}*|luckor\p{L}*|lucka|gap|gaps|blind spots?|white spots?`,
)
const portfolio = wholeWords(
  String.raw`salku\p{L}*|portfolio\p{L}*|portfölj\p{L}*|hankesalk\p{L}+|hankekoko\p{L}+|${projects}|${areas}`,
)
const gapsSmall = wholeWords(
  String.raw`${gaps.source}|${portfolio.source}|missä|mitä|mitkä|onko|on|ovat|jää|siinä|tässä|siellä|teidän|meidän|vielä|nyt|siis|entä|ja|var|vilka|finns|det|några|är|i|den|dess|vår|er|what|which|where|are|is|there|any|the|in|of|our|your|its|it|still|s|for|do|you|see|we|have|main|biggest|isoimmat|suurimmat|största|alltså|dvs|eli|joissa|missä|vähän|få|har|som|few|little|that|have|has|meaning|ie|so|too|liian|för`,
  'gi',
)

/** “Where are the gaps?”, “missä on aukkoja?”: and whether it says of what. */
export function gapsAsked(text: string): { isNamed: boolean } | undefined {
  if (!gaps.test(text) || letters.test(text.replaceAll(gapsSmall, ' '))) return undefined
  return { isNamed: portfolio.test(text) }
}
