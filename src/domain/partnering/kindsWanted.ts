import { regexOf, wholeWords } from '../regexOf.ts'

/** “Tarvitsen kaupungin ja yrityksen konsortioon”: as an object; “kaupungin data” is another thing. */
const object = (stems: string) =>
  String.raw`(?:${stems})(?= (?:ja|tai|sekä|mukaan|kumppaniksi|konsortio\p{L}*|\p{L}*hankkee\p{L}+|\p{L}*projektii\p{L}*)|[^\p{L}]*$)`

/** What people call whom they would like to have with them; a word for their own (“our company”, “yrityksellemme”) is none. */
const called = {
  company: String.raw`${object('yrityksen|firman|pk-yrityksen')}|(?:pk-)?yritys(?:tä)?|(?:pk-)?yrityks(?:iä|et)|firma(?:a|t)?|firmoja|pieni(?:ä|ä ja keskisuuria) yrityksiä|startup(?:ia|eja|it)?|företag(?:en)?|bolag(?:en)?|startups?|compan(?:y|ies)|firms?|smes?|start-ups?|businesses`,
  university: String.raw`${object('yliopiston|korkeakoulun')}|yliopisto(?:a|ja|t)?|kork(?:ea|ee)koulu(?:a|ja|t)?|universitet(?:en)?|högskol(?:a|or|orna)|universit(?:y|ies)`,
  'university-of-applied-sciences': String.raw`ammattikorkeakoulu(?:a|ja|t)?|ammattikorkea(?:a|koulua)?|kork(?:ea|ee)koulu(?:a|ja|t)?|amk(?::?ta|:?t|ita)?|yrkeshögskol(?:a|or|orna)|högskol(?:a|or|orna)|universit(?:y|ies) of applied sciences|uas|polytechnics?`,
  'research-institute': String.raw`${object('tutkimuslaitoksen')}|tutkimuslaito(?:s|sta|ksia|kset)|forskningsinstitut(?:en)?|research (?:institute|cent(?:re|er))s?`,
  city: String.raw`${object('kaupungin|kunnan')}|kaupun(?:ki|kia|keja|git)|kun(?:ta|taa|tia|nat)|stad|städer(?:na)?|kommun(?:er)?|cit(?:y|ies)|municipalit(?:y|ies)`,
  'vocational-institution': String.raw`ammattikoulu(?:a|ja|t)?|ammattiopisto(?:a|ja|t)?|yrkesskol(?:a|or)|vocational (?:schools?|colleges?)`,
  'public-authority': String.raw`viranomai(?:nen|sta|sia|set)|myndighet(?:er)?|(?:public )?authorit(?:y|ies)`,
  hospital: String.raw`(?:yliopisto)?sairaal(?:a|aa|oita|at)|klini(?:kka|kkaa|koita|kat)|(?:universitets)?sjukhus(?:en)?|klinik(?:er)?|(?:university )?hospitals?|clinics?`,
  'cluster-or-network': String.raw`verkosto(?:a|ja|t)?|klusteri(?:a|t)?|klustereita|nätverk|kluster|networks?|clusters?`,
} as const
export type KindWanted = keyof typeof called

const kinds = Object.keys(called) as KindWanted[]
/** They sit at universities and institutes. */
const researchers = String.raw`tutkij(?:a|aa|oita|at)|forskare|akademiker|researchers?|academics?|scientists?|tutkimusorganisaatio\p{L}*|tutkimusryhm\p{L}*|forskningsorganisation\p{L}*|forskargrupp\p{L}*|research (?:organi[sz]ations?|groups?)`
const ofResearchers: readonly KindWanted[] = ['university', 'research-institute']

const anyKind = wholeWords(`${Object.values(called).join('|')}|${researchers}`, 'gi')

const patterns = Object.fromEntries(kinds.map((kind) => [kind, wholeWords(called[kind])])) as Record<
  KindWanted,
  RegExp
>
const anyResearchers = wholeWords(researchers)
const own = String.raw`(?:(?:as|we are|we're|i am|i'm|vi är|jag är|olemme|olen|ollaan|oon)(?: an?| ett| en)?|our|my|vår[at]?|vårt|mi(?:n|tt)|meidän) (?:(?!and|och|ja|looking|need|want|söker|letar|etsi)[\p{L}-]+ )?`
/** “We are a research institute”, “our company” */
const ownKind = wholeWords(`${own}(?:${Object.values(called).join('|')}|${researchers})`, 'gi')
const ofAppliedSciences = wholeWords('universit(?:y|ies) of applied sciences', 'gi')

/** “A testbed for a research institute”: who they are themselves. */
const forWhom = regexOf(
  String.raw`(?<!(?:look|looking|search|searching)\s)(?<!\p{L})(?:for|för|åt) (?:an?|our|en|ett|vår[at]?|vårt) (?:${anyKind.source})`,
  'gi',
)

/** “Ei siis yrityksiä vaan tutkimuslaitoksia”: what is put aside. */
const refused = wholeWords(
  String.raw`(?:ei|eikä|inte|ej|not)(?: (?:siis|niinkään|enää|alltså|så mycket|längre|an?|ett|en|nåt|något|några|any))* (?:${Object.values(called).join('|')}|${researchers}) (?=vaan|utan|but)`,
  'gi',
)

/** “An SME and a university”, “kaupunki ja amk”: in the order of the kinds, each once. */
export function kindsIn(text: string): KindWanted[] {
  const plain = text.replaceAll(ofAppliedSciences, 'uas').replaceAll(refused, ' ')
  const found = kinds.filter((kind) => patterns[kind].test(plain))
  return anyResearchers.test(plain) ? [...new Set([...found, ...ofResearchers])] : found
}

const wanting = wholeWords(
  String.raw`etsi\p{L}*|hae(?:n|mme|taan)|tarvi\p{L}*|puuttu\p{L}*|kaip(?:aan|aamme|aisi\p{L}*)|söker|letar(?: efter)?|saknar|behöver|looking for|look for|seeking|need|needs|missing|lack(?:s|ing)?|want|find|like to (?:work|cooperate|collaborate) with|samarbeta med`,
)
/** “… som kan energi, helst nåt universitet”: a wish goes on behind what is told of them. */
const preferring = wholeWords('mieluiten|mieluummin|helst|gärna|preferably|ideally|rather')
const others = wholeWords('joka|jotka|jossa|som|who|which|that|where|där|jonka')

/** The kinds that a wish asks for: “we lack a city and a UAS”, “partners: SMEs + a university”. */
export function kindsWished(text: string): KindWanted[] {
  const at = text.search(wanting)
  if (at < 0) return []
  const [wish = ''] = text.slice(at).split(others)
  const preferred = text.slice(at).split(preferring)[1] ?? ''
  return kindsIn(`${wish} ${preferred}`.replaceAll(forWhom, ' ').replaceAll(ownKind, ' '))
}

/** “Etsin dronehankkeeseen kaupunkia”, “we are looking for a city and a company for our consortium”: they look for it themselves. */
export const seeksKinds = (text: string): boolean =>
  seeking.test(text) && !toKnow.test(text) && kindsWished(text).length > 0
/** “I need the company names”, “tarvitsen listan yrityksistä” */
const toKnow = wholeWords(
  String.raw`nim(?:i|et|iä|eä|en)|lista\p{L}*|luettelo\p{L}*|tieto\p{L}*|namn(?:en)?|lista[nr]?|uppgift\p{L}*|names?|list|information|info|know`,
)
const seeking = wholeWords(
  String.raw`ets(?:in|imme|itään|isin|isimme)|etin|ettin|haetaan|haen|haemme|tarvi(?:tsen|tsemme|tsisin|tsisimme|in|iimme|taan|ttais\p{L}*)|kaip(?:aan|aamme|aisin|aisimme)|(?:(?:jag|vi) )?(?:söker|letar(?: efter)?|saknar|behöver|skulle behöva|vill hitta)|(?:söker|letar efter) (?:vi|jag)|(?:i|we)(?:['’](?:m|re)| am| are)?(?: still| also)? (?:look(?:ing)? for|search(?:ing)? for|seek(?:ing)?|need|want|lack|miss)`,
)

export const withoutKinds = (text: string): string =>
  text.replaceAll(ofAppliedSciences, ' ').replaceAll(anyKind, ' ')
