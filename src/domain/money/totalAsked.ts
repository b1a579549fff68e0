import { saysOnly } from '../carriedOn/saysOnly.ts'
import { wholeWords } from '../regexOf.ts'

/** What is summed up over the projects, and how. */
export interface TotalAsked {
  of: 'money' | 'support' | 'time'
  how: 'total' | 'average'
  /** Says of which: “projects”, “hankkeet”; else only those just listed can be meant. */
  isNamed: boolean
}

const total = String.raw`yhteensä|yht|yhteen|kaikkiaan|kaiken kaikkiaan|yhteissumma|kokonaissumma|summa|yhteenlask\p{L}+|totalt|sammanlagt|sammanlagda?|summan|allt som allt|tillsammans|ihop|sammanräknat|altogether|all together|in all|in total|combined|total|sum|overall|put together`
const average = String.raw`keskimäär\p{L}*|keskiarvo\p{L}*|tyypilli\p{L}*|yleensä|tavallisesti|normaalisti|keskiverto\p{L}*|i snitt|snitt|i genomsnitt|genomsnitt\p{L}*|medeltal|i medeltal|medelvärde\p{L}*|vanligen|vanligtvis|normalt|i regel|brukar|typisk\p{L}*|on average|average|avg|mean|usual|usually|typical|typically|normally|generally`
const projects = String.raw`(?:hevi[- ]?)?(?:hankk\p{L}+|hanke\p{L}*|hankett?a|projekti\p{L}*|projekt\p{L}*|projects?)`
const money = String.raw`summa\p{L}*|kokonaissumma\p{L}*|yhteissumma\p{L}*|sum|projektbudget\p{L}*|hankebudje\p{L}+|projektstorlek\p{L}*|hankeko\p{L}+|raha\p{L}*|tuki|tuen|tukea|tukia|tuet|rahoitu\p{L}*|euro\p{L}*|miljoon\p{L}+|budje\p{L}+|koko|kokoi\p{L}+|suur\p{L}+|iso|isoja|kustannu\p{L}+|maksa\p{L}+|pengar|pengarna|stöd\p{L}*|finansiering\p{L}*|miljon\p{L}*|budget\p{L}*|stort?|stora|storlek\p{L}*|kosta\p{L}*|bidrag\p{L}*|money|funding|support|grants?|millions?|budgets?|size|sized|big|large|costs?|eu money|eu funding`
const time = String.raw`kesto\p{L}*|kest[äoi]\p{L}*|pituus|pituu\p{L}+|pitkä|pitkiä|kauan\p{L}*|länge|varar|pågår|långt?|långa|längd\p{L}*|long|last|lasts|lasting|duration|length|kuukau\p{L}+|kk|månad\p{L}*|months?`
const small = String.raw`laske|lasketko|laskisitko|kahden|kahdelle|molempien|mikä|mitä|mikäs|paljonko|paljon|montako|kuinka|miten|minkä|minkälai\p{L}+|millai\p{L}+|on|ovat|oli|ollut|ollu|olleet|ollaan|olette|saaneet|saanut|saavat|saa|sai|saivat|saatu|saadaan|myönnetty|jaettu|annettu|menee|mennyt|käytetty|siis|kaik\p{L}+|nämä|näi\p{L}+|nii\p{L}+|ne|noi\p{L}+|jotka|joista|tiedät|tunnet|tiedä|tiedossa\p{L}*|tiedoissa\p{L}*|sun|sinun|sulla|sinulla|teidän|teillä|eu|eu:n|eu:lta|eu-|valtio\p{L}*|hevi\p{L}*|ohjelma\p{L}*|sopimu\p{L}*|yksi|yhden|noin|suunnilleen|ja|no|entä|jo|tähän|mennessä|yleisesti`
const smallSv = String.raw`räkna|lägg|addera|båda|bådas|två|dessa|blir|bli|blev|hur|vad|vilken|mycket|många|är|var|har|får|fick|fått|har fått|beviljats|gått|går|delats|ut|till|i|på|av|för|de|dem|dom|den|det|som|alla|all|du|ni|känner|vet|om|projekten|programmet\p{L}*|avtalet\p{L}*|eu|eu:s|från|staten|statens|och|ett|en|nu|hittills|ungefär|ert?|era`
const smallEn = String.raw`add|up|sum up|two|both|ones|what|what s|whats|how|much|many|is|are|was|were|has|have|had|been|do|does|did|get|got|gotten|received|receive|given|granted|awarded|the|a|an|of|in|for|to|from|by|on|with|just|only|all|these|those|they|them|their|it|that|this|you|your|know|known|about|records?|programme|program|agreement|eu|state|and|so|far|now|s|go|gone|went|goes|take|run|there|roughly`
const allOfIt = [total, average, projects, money, time, small, smallSv, smallEn].map((words) =>
  wholeWords(words, 'gi'),
)
const [saysTotal, saysAverage, saysProjects, saysMoney, saysTime] = [
  total,
  average,
  projects,
  money,
  time,
].map((words) => wholeWords(words))

/** “How much EU money altogether in the projects you know?”, “mikä on hankkeiden keskikoko?”, “hur länge pågår projekten i regel?”, and nothing else. */
export function totalAsked(text: string): TotalAsked | undefined {
  const isAverage = saysAverage?.test(text) ?? false
  if (!isAverage && (!saysTotal?.test(text) || ofOne.test(text))) return undefined
  const isOfTime = isAverage && saysTime?.test(text) === true
  const isOfMoney = saysMoney?.test(text) ?? false
  const isNamed = saysProjects?.test(text) ?? false
  const isOfListed = !isNamed && !howMany.test(text)
  if ((!isOfTime && !isOfMoney && !isOfListed) || ofOther.test(text)) return undefined
  const rest = allOfIt.reduce((left, words) => left.replaceAll(words, ' '), text)
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined
  return {
    of: isOfTime ? 'time' : !isNamed && isOfSupport(text) ? 'support' : 'money',
    how: isAverage ? 'average' : 'total',
    // A length in average can be nothing else's.
    isNamed: isNamed || isOfTime,
  }
}

const calls = String.raw`(?:hanke|rahoitus)?(?:haut|hakuja|hauissa|hakujen|hauista|hakuihin|hauilla)|(?:haku)?kierro(?:kset|ksia|ksissa|ksilla|sten)|(?:ansöknings)?omgångar\p{L}*|utlysningar\p{L}*|calls|rounds`
const saysCalls = wholeWords(calls)
const besideCalls = wholeWords(
  String.raw`${calls}|kolme|kolmessa|kolmen|neljä|neljässä|kaikissa|jaossa|haettavana|jaettu|jaettiin|tarjolla|ollut|tre|fyra|omfattat|omfattar|omfattade|utlysts|delats ut|kunnat sökas|att söka|delat ut|funnits|fanns|rört sig om|three|four|offered|available|distributed|handed out|put out|there|worth|on offer`,
  'gi',
)

/** “Paljonko hauissa oli yhteensä rahaa?”, “how much money has been offered in the calls?”, and nothing else. */
export function asksCallTotal(text: string): boolean {
  if (!saysCalls.test(text) || !(howMuchSaid.test(text) || saysTotal?.test(text))) return false
  const rest = [...allOfIt, besideCalls].reduce((left, words) => left.replaceAll(words, ' '), text)
  return !/[\p{L}\p{N}]/u.test(rest) && saysAverage?.test(text) !== true
}
const howMuchSaid = wholeWords(
  'paljonko|kuinka paljon|miten paljon|hur mycket|how much|hur stor|how big|how large|montako euroa|montako miljoonaa|hur många euro|hur många miljoner|how many euros|how many million',
)

/** “And the EU part of it?” after a sum: nothing but the support. */
export const asksForSupport = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords &&
  isOfSupport(text) &&
  saysOnly(text, support, small, smallSv, smallEn)
const mostWords = 8

const support = String.raw`tuki|tuen|tukea|tukisumma\p{L}*|eu[- ]?(?:n |:n |s |:s |’s |'s )?(?:raha\p{L}*|tuki|tukea|tuen|rahoitu\p{L}*|osuu\p{L}*|osa|pengar\p{L}*|stöd\p{L}*|andel\p{L}*|del|delen|bidrag\p{L}*|finansiering\p{L}*|money|funding|support|part|share|contribution)|stöd|stödet|bidrag|bidraget|support|grants?`
const [saysSupport, saysCosts] = [
  support,
  String.raw`budje\p{L}+|budget\p{L}*|maksa\p{L}+|kustannu\p{L}+|kosta\p{L}*|costs?`,
].map((words) => wholeWords(words))
const isOfSupport = (text: string) => saysSupport?.test(text) === true && saysCosts?.test(text) !== true

/** Asks for a sum in so many words: “summan av Esbos projekt”. */
export const saysSum = (text: string): boolean => sum.test(text)
const sum = wholeWords(
  String.raw`summa\p{L}*|yhteissumma\p{L}*|sum|yhteensä|total|totalt|sammanlagt|altogether|in all`,
)

const howMany = wholeWords('montako|kuinka monta|kuinka moni|hur många|how many')

/** What one project can get, and what the whole agreement gets, are told elsewhere. */
const ofOne = wholeWords('yksi|yhden|yhdelle|ett|one')
const ofOther = wholeWords(
  String.raw`can|voi|kan|sopimu\p{L}*|avtal\p{L}*|agreement|max\p{L}*|enintään|högst|at most`,
)

const getting = wholeWords(
  String.raw`saanut|saaneet|sai|saa|saatu|mennyt|myönnetty|fått|får|fick|beviljats|gått till|got|gotten|gets|get|received|been given|been granted|gone to|awarded`,
)
const howMuch = wholeWords('paljonko|paljon|montako|hur mycket|hur många|how much|how many')
const soFar = wholeWords(
  String.raw`paljonko|paljon|montako|hur mycket|hur många|how much|how many|tästä|siitä|tässä|täältä|sai|rahaa|vielä|kaupunki|kaupungin|city|stad|hittills|so far|av det här|härifrån|out of it|out|this`,
  'gi',
)

export const mayAskWhatItGot = (text: string): boolean => getting.test(text)

/** Besides a city’s name: “how much has … got so far?”, “paljonko … on saanut?”, and nothing else. */
export const asksWhatItGot = (rest: string): boolean =>
  mayAskWhatItGot(rest) &&
  howMuch.test(rest) &&
  !/[\p{L}\p{N}]/u.test([soFar, ...allOfIt].reduce((left, words) => left.replaceAll(words, ' '), rest))
