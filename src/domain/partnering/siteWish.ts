import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'
import { asksForRules } from './guards.ts'

const gap = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}?`

export const sites = String.raw`testialust(?:a|oja|at|aa|oista)|testiympärist(?:ö|öä|öjä|öt|öistä)|testausympärist(?:ö|öä|öjä|öt)|kokeiluympärist(?:ö|öä|öjä|öt)|kokeilualust(?:a|oja|at|aa)|kokeilupai(?:kka|kkaa|kkoja|kat|kan)|testipai(?:kka|kkaa|kkoja|kat|kan)|testbed(?:ejä|it|iä|ejä)?|pilottipai(?:kka|kkaa|kkoja|kat|kan)|pilottikohde(?:tta|ita)?|pilottikohteita|pilotointipaik(?:ka|kaa|koja)|koealust(?:a|oja)|testmiljö(?:er|n|erna)?|testbädd(?:ar|en|arna)?|testplats(?:er)?|försöksmiljö(?:er)?|försöksplats(?:er)?|pilotplats(?:er)?|pilotmiljö(?:er)?|test ?beds?|test(?:ing)? environments?|test sites?|pilot(?:ing)? sites?|piloting environments?|places? to (?:test|pilot|try)(?: \p{L}+)?|living ?labs?|livinglab(?:eja|it)`
const testing = String.raw`testa(?:ta|taan|ttais\p{L}*|isin|isimme|an|amme|a)|testaa|kokeil(?:la|ee|laan|taisiin|isin|isimme|tais)|koekäyt(?:tää|ettäisiin)|pilotoi(?:da|taisiin|taan)|testa|prova|pröva|pilota|pilotera|test|pilot|try(?: out)?`

const hosts = String.raw`kaupun\p{L}+|kun(?:taa?|tia)|stad|städer|kommun(?:er)?|cit(?:y|ies)|municipalit(?:y|ies)|koulu\p{L}*|päiväko[td]\p{L}*|sairaala\p{L}*|klini\p{L}+|hoivako[td]\p{L}*|taloyhtiö\p{L}*|skol(?:a|or)|daghem|sjukhus|klinik|vårdhem|husbolag|schools?|kindergartens?|day-?cares?|hospitals?|clinics?|care homes?|housing compan(?:y|ies)`
const trying = String.raw`kokeil\p{L}+|testa\p{L}*|pilotoi\p{L}+|prova[r]?|pröva[r]?|testar|pilotera[r]?|test|tests|try|tries|pilot|pilots`

/** “Where can we test …”, “missä voisi kokeilla …”, “var kan vi prova …” */
const where = wholeWords(
  [
    String.raw`(?:missä|mis|mihin|kenen luona|kenellä) ${gap(4)}(?:voi(?:mme|n|taisiin|si\p{L}*|daan|taisko)?|vois\p{L}*|pääs\p{L}+|saa\p{L}*|kannatt\p{L}+|pystyis\p{L}*|pitäis\p{L}*) ${gap(4)}(?:${testing})|missä (?:testata|kokeilla|pilotoida)`,
    String.raw`(?:finns de[tn]?|finns) ${gap(6)}där (?:vi|jag|man) ${gap(1)}(?:kan|kunde|får|skulle kunna) ${gap(3)}(?:${testing})|(?:is there|are there) ${gap(5)}(?:where )?(?:we|i|you|one) (?:can|could) ${gap(3)}(?:${testing})`,
    String.raw`(?:var|vart|hos vem) ${gap(3)}(?:kan|kunde|får|skulle|ska|borde) (?:vi|jag|man) ${gap(4)}(?:${testing})`,
    String.raw`(?:ets(?:in|imme|itään)|(?:mistä )?löyty(?:is|isi|isikö|y|ykö)|haussa|hittar (?:vi|jag|man)|söker|letar(?: efter)?|look(?:ing)? for|find|need) ${gap(4)}(?:${hosts})(?: [^\s.!?]+){0,2}?,? (?:joka|jotka|jossa|joissa|som|där|that|who|which|where|willing|to) ${gap(4)}(?:${trying})`,
    String.raw`where ${gap(3)}(?:to |(?:can|could|should|might|do|would) (?:we|i|one|you|they|companies|startups) ${gap(3)})(?:${testing})`,
  ].join('|'),
)
/** “Can we test our app in a school in Espoo?”, “haluaisin testata sensoreita Kalasatamassa” asks for a place where it names one. */
const whether = wholeWords(
  String.raw`(?:voimmeko|voidaanko|voisimmeko|voisinko|pääsisimmekö|pääsiskö|saisimmeko|voisko|voitaisko) ${gap(5)}(?:${testing})|(?:kan|kunde|får|skulle) (?:vi|jag) ${gap(3)}(?:${testing})|(?:can|could|may|might) (?:we|i) ${gap(3)}(?:${testing})|(?:halua(?:n|mme|isin|isimme)|halutaan|haluttais\p{L}*|tahto(?:isin|isimme)) ${gap(3)}(?:${testing})|(?:vill|skulle vilja) (?:vi |jag )?${gap(2)}(?:${testing})|(?:(?:we|i)['’]d like|(?:we|i) (?:want|would like)) to ${gap(1)}(?:${testing})`,
)
const named = wholeWords(sites)
const asking = String.raw`mitä|mitkä|millaisia|minkälaisia|löyty\p{L}+|on(?:ko|ks)|näytä|listaa|etsi\p{L}*|hae(?:n|mme|taan)|tarvitse(?:n|mme)|tarvi(?:in|iimme|(?:t|tt)a?is\p{L}*)|halu(?:an|amme|un|utaan|taan|aisi\p{L}*|ais\p{L}*)|entä(?:s)?|ok ja|finns(?: det)?|vilka|hittar (?:vi|jag)|visa|lista|söker|letar(?: efter)?|(?:vi|jag) (?:behöver|vill ha)|which|any|are there|is there|show(?: me)?|list|find|need|(?:i|we) want|looking for|what about|what`
const asksFor = wholeWords(asking)
const asksForSites = wholeWords(`(?:${asking}) ${gap(3)}(?:${sites})`)
/** “Testbeds for health”: several, and what for, without a word of asking. */
const titled = wholeWords(
  String.raw`(?:testialustoja|testiympäristöjä|kokeiluympäristöjä|testbedejä) \p{L}+|\p{L}+(?:n|lle|ssa|ssä|lla|llä) (?:testialust(?:at|oja)|testiympärist(?:öt|öjä)|kokeiluympärist(?:öt|öjä))|(?:testmiljöer|testbäddar|försöksmiljöer) (?:för|inom|i)|(?:test ?beds|test environments|pilot sites|living labs) (?:for|in|on)`,
)
/** What one is, who pays for it, whether there are enough, how they are made known: no wish for one. */
const asksOtherwise = wholeWords(
  [
    String.raw`mikä (?:on|oli)|mitä (?:on|ovat|\p{L}+ tarkoi\p{L}+|tarkoi\p{L}+)|tarkoittaa|miksi|miten|kuinka|kuka|keneltä|kysyn|kysytään|milloin|aikaan|ajoissa|silloin|nopeasti|ilmai\p{L}+|luvassa|luvataan|näky\p{L}+|maailma\p{L}*|ulkomai\p{L}+|menetelm\p{L}+|klusteri\p{L}*|labra`,
    String.raw`vad (?:är|betyder|menas)|varför|hur|vem|när|tid|snabbt|gratis|utlova\p{L}*|synlig\p{L}*|utländsk\p{L}*|utomlands|kopplingar\p{L}*|metod\p{L}*|kluster\p{L}*|pekat|nämns|upplägg`,
    String.raw`what (?:is|are|does|do)|why|how|who|when|whose|is a|serves?|in time|right time|free|promis\p{L}+|visib\p{L}+|reputation|abroad|foreign|international\p{L}*|english|englanniksi|engelska|across borders|links|method\p{L}*|named|anything`,
  ].join('|'),
)

/** “We need a pilot site, who arranges those?” wishes for one, whatever is asked beside it. */
const clauses = /(?<=[,.;!?])\s/u

export type SiteWish = 'where' | 'sites' | 'titled' | 'whether'

/** How a text asks for a place to try something out; nothing when it does not. */
export function siteWish(text: string): SiteWish | undefined {
  if (asksForRules.test(text)) return undefined
  if (where.test(text)) return 'where'
  if (whether.test(text)) return 'whether'
  const naming = text.split(clauses).filter((clause) => named.test(clause))
  if (naming.length === 0 || naming.some((clause) => asksOtherwise.test(clause))) return undefined
  if (asksForSites.test(text)) return 'sites'
  return titled.test(text) && wordCount(text) <= 5 ? 'titled' : undefined
}

export const withoutSiteWish = (text: string): string =>
  [where, whether, named].reduce((left, way) => left.replaceAll(new RegExp(way, 'gi'), ' '), text)

const incubators = wholeWords(
  String.raw`\p{L}*hautomo(?:a|ja|t|paikka\p{L}*|on)?|kiihdyttämö(?:ä|jä|t|ön)?|yrityskiihdyttämö(?:ä|jä|t|ön)?|\p{L}*kuvös(?:er|en)?|\p{L}*inkubator(?:er|n)?|\p{L}*accelerator(?:er|n|s)?|incubators?|incubation programmes?`,
)
const forThem = wholeWords(
  String.raw`me|meille|mulle|minulle|meidän|meitä|meillä|minulla|mulla|olemme|ollaan|olen|startupille|startupillemme|etsi(?:n|mme)|oss|mig|vi|vår[at]?|vårt|jag|startup(?:en|bolag)?|us|our|we|me|my|i|start-?ups?`,
)

/** “Is there an incubator for us?” */
export const incubatorWish = (text: string): boolean =>
  incubators.test(text) &&
  forThem.test(text) &&
  !asksForRules.test(text) &&
  !asksOtherwise.test(text) &&
  asksFor.test(text)

/** Speaks of several testbeds, or of several incubators. */
export const speaksOfSites = (text: string): boolean => named.test(text)
export const speaksOfIncubators = (text: string): boolean => incubators.test(text)
