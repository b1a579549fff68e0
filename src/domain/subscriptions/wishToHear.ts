import { regexOf, wholeWords } from '../regexOf.ts'
import { subscriptionInWords } from './inWords.ts'
import { notice } from './notice.ts'

const greeting = String.raw`^\W*(?:(?:hei|moi|hej|hi|hello|please|kiitos|snälla)\W+)?`
const me = '(?:minulle|mulle|meille|meillekin|mullekin)'
const may =
  '(?:haluan|haluun|haluaisin|haluisin|haluamme|haluaisimme|haluttais|tahdon|tahtoisin|toivon|toivoisin|voinko|voinks|voisinko|voisinks|voimmeko|voisimmeko|saanko|saanks|saisinko|saisinks)(?: (?:minä|mä|me))?'
const mightYou = String.raw`(?:voi(?:t|sit|tte|sitte)?(?:ko|ks|kos)?(?:ä|ie)?(?: (?:sinä|sä|te))? )`
/** What is told of: an opening, not a deadline and not what is asked about. */
const opening = String.raw`(?: (?:heti |sit |sitten )?(?:kun|ku|jos) | (?:uusista|uudesta|tulevista|seuraavasta|avautuvista|aukeavista) )`
const openingSv = String.raw`(?: (?:så fort|när|om|då) (?:en|ny|nya|nästa|någon|nån|det (?:kommer|finns|öppnas|öppnar)|utlysning\p{L}*|ansök\p{L}*) | om (?:nya|kommande|nästa) )`
const openingEn = String.raw`(?: (?:when|if|once|as soon as|whenever) (?:an?|any|new|the|next|there is|there are|there['’]?s|calls?|it opens|something|applications?)(?!\p{L})| (?:about|of|on) (?:any |the )?(?:new|upcoming|future|next) )`

const wishes = [
  // “Haluun ilmoituksen uusista hauista”, “voinko tilata …”, “haluan tiedon kun …”
  String.raw`${may} (?:${me} )?(?:tilata|(?:saada )?(?:${me} )?(?:${notice.fi}|(?:tiedon|viesti\p{L}*|meili\p{L}*|sähköposti\p{L}*)(?: ${me})?(?=${opening})|tietoa?(?= (?:heti )?kun )))`,
  String.raw`${may} (?:tietää|kuulla)(?= (?:heti )?kun )`,
  String.raw`(?:jag|vi) (?:vill|skulle vilja|önskar|behöver) (?:gärna )?(?:prenumerera|(?:få|ha) (?:ett |en |ditt )?(?:besked|${notice.sv}))|(?:kan|får) (?:jag|vi) (?:prenumerera|få (?:ett |en )?(?:besked|${notice.sv}))`,
  String.raw`(?:jag|vi) (?:vill|skulle vilja) (?:gärna )?(?:veta|få veta|höra)(?= (?:när|så fort) (?:en ny|nya|det kommer))`,
  String.raw`(?:i|we)(?: ?['’]d| would)? (?:like|want|wish|need) (?:to (?:subscribe|be (?:notified|informed|alerted)|(?:get|receive) (?:notified|an? (?:${notice.en})|${notice.en}))|(?:an? )?(?:${notice.en}))|(?:can|could|may) (?:i|we) (?:subscribe|be (?:notified|alerted)|(?:get|have|receive) (?:notified|an? (?:${notice.en})|${notice.en}|(?:an? )?(?:messages?|e-?mails?)(?=${openingEn})))`,
  String.raw`(?:i|we)(?: ?['’]d| would)? (?:like|want) to (?:know|hear)(?= (?:when|as soon as) (?:an?|any|new) )`,
  String.raw`(?:(?:can|could|would|will) you )?(?:please )?(?:(?:notify|alert|ping) (?:me|us)|keep (?:me|us) (?:posted|updated|informed)|sign (?:me|us) up)`,
  // “Tell me when a new call opens”, not “tell me when it closes”.
  String.raw`(?:ilmoita|ilmota|ilmoittakaa|ilmoittele|${mightYou}(?:ilmoittaa|ilmottaa|ilmoitella))(?: ${me})?(?=${opening}| hau[is]sta)`,
  String.raw`(?:kerro|kertokaa|vinkkaa|infoa|huikkaa|muistuta|muistuttakaa|viesti|(?:laita|laittakaa|pistä|heitä|lähetä|lähettäkää)(?: ${me})? (?:viesti\p{L}*|meili\p{L}*|sähköposti\p{L}*|tieto\p{L}*|tiedo\p{L}*|infoa?|ilmoi?tu\p{L}+)|${mightYou}(?:kertoa|vinkata|huikata|infota|muistuttaa|viestiä|(?:laittaa|pistää|lähettää)(?: ${me})? (?:viesti\p{L}*|${notice.fi})))(?: ${me})?(?= (?:heti |sit |sitten )?(?:kun|ku|jos) )`,
  String.raw`(?:(?:kan|kunde|skulle|vill) (?:du|ni)(?: kunna)? )?(?:snälla )?(?:meddela|säga? till|påminna?|informera|avisera|höra? av (?:dig|er)|pinga|tipsa|skicka (?:mig |oss )?(?:ett |en )?(?:${notice.sv}))(?: mig| oss)?(?=${openingSv})`,
  String.raw`(?:(?:can|could|would|will) you )?(?:please )?(?:tell (?:me|us)|inform (?:me|us)|remind (?:me|us)|send (?:me|us) (?:an? )?(?:${notice.en}|e-?mails?))(?= (?:when|if|once|as soon as|whenever) (?:an?|any|new|the next|next|there is|there are|there['’]?s|calls?) )`,
  String.raw`(?:(?:can|could|would|will) you )?(?:please )?let (?:me|us) know(?=${openingEn})`,
]

const ways = [
  String.raw`(?:mistä|miten|mitenkä|kuinka|millä|missä|voiko|voiks)(?: (?:minä|mä|me))? (?:(?:saan|saisin|saa|saamme|saadaan|voin saada|voi saada|voisin saada)(?: (?:minä|mä|me))? (?:${notice.fi}|(?:tiedon|tietää|viesti\p{L}*|kuulla)(?=${opening})|tietoa?(?= (?:heti )?kun ))|(?:kuulen|kuulisin|tiedän|kuulee|tietää)(?=${opening})|(?:voin |voi |voisin )?tila(?:an|ta|taan|isin) (?:${notice.fi}))`,
  String.raw`(?:hur|var|varifrån|på vilket sätt) (?:får|kan|hör|vet|prenumererar) (?:jag|vi|man)(?: (?:få|höra))?(?: (?:reda på|veta|besked|(?:ett |en )?(?:${notice.sv})))?(?=${openingSv})|(?:hur|var) (?:prenumererar (?:jag|vi|man)|(?:kan|får) (?:jag|vi|man) (?:prenumerera|få (?:${notice.sv})))`,
  String.raw`(?:how|where) (?:do|can|could|would|will) (?:i|we|one|you) (?:(?:get|be) (?:notified|alerted|informed)|(?:get|receive) (?:${notice.en})|(?:subscribe|sign up)(?: (?:to|for))?(?: (?:${notice.en}))?|(?:hear|know|learn|find out)(?=${openingEn}))`,
]
const starting = (said: readonly string[]) =>
  regexOf(String.raw`${greeting}(?:${said.join('|')})(?!\p{L})`, 'i')
const asked = starting(wishes)
const askedHow = starting(ways)

/** That is a question for a date, or for how the agreement ends. */
const ending = wholeWords(
  String.raw`päätty\p{L}*|sulkeutu\p{L}*|loppu\p{L}*|irtisan\p{L}*|purk\p{L}+|pure\p{L}+|sopimu\p{L}*|hylk\p{L}*|avslag\p{L}*|reject\p{L}*|stäng\p{L}*|slut\p{L}*|upphör\p{L}*|uppsäg\p{L}*|avtal\p{L}*|clos\p{L}+|ends?|expires?|terminat\p{L}+|agreements?`,
)

/** What opens is a call. */
const opens = wholeWords(
  String.raw`auke\p{L}+|auki|ava(?:u|taan)\p{L}*|öppn\p{L}+|open\p{L}*|new|ny|nya|uusi|uus|uusia|uusista|uutta|haku|hakuja|utlysning\p{L}*|calls?`,
)

/** Said outright, it may be of anything: “subscribe to health”. Otherwise a call or a focus area must be named. */
const outright = wholeWords(
  String.raw`(?:${notice.fi}|ilmo\p{L}+|${notice.sv}|prenumerera|${notice.en}|subscribe|notify|notified|alert|posted|updated)`,
)
const ordered = wholeWords(String.raw`tilata(?=.*(?:tiedot|ilmoi?t|uuti|viesti))`)
const clause =
  /^\W*(?:heti |sit |sitten )?(?:kun|ku|jos|när|då|så fort|when|if|once|as soon as|whenever)(?!\p{L})/iu

const argumentsAfter = (start: RegExp, typed: string) => {
  const text = typed.replaceAll(/, (?=\p{L})/gu, ' ')
  const [said] = start.exec(text) ?? []
  if (said === undefined || ending.test(text)) return undefined
  const rest = text.slice(said.length).replace(/\?\s*$/u, '')
  const line = subscriptionInWords(rest)
  if (line === '' && opens.test(text)) return 'kinds:call'
  const isOutright = (outright.test(said) && !clause.test(rest)) || ordered.test(text)
  return line?.startsWith('wish:') && !isOutright ? undefined : line
}

/** “Notify me about calls in focus area 1”: the arguments of `subscribe`; nothing where somebody asks for something else. */
export const asksToSubscribe = (text: string) => argumentsAfter(asked, text)

/** “Mistä saan tiedon, kun uusi haku aukeaa?”: the arguments of the `subscribe` that would do it. */
export function asksHowToSubscribe(text: string): string | undefined {
  const line = argumentsAfter(askedHow, text)
  return line?.startsWith('wish:') ? undefined : line
}

const others = [
  String.raw`(?:${mightYou})?(?:kerro|kertoa|tiedota|tiedottaa|ilmoita|ilmoittaa|muistuta|muistuttaa|infoa|infota|viesti|viestiä) (?:meidän |mun |minun )?(?:jäsen\p{L}+|verkosto\p{L}+|tiimi\p{L}+|poruka\p{L}+|kollego\p{L}+|yhteisö\p{L}+|kanava\p{L}+|yrityksillemme)`,
  String.raw`(?:(?:kan|kunde|skulle|vill) (?:du|ni)(?: kunna)? )?(?:berätta för|tipsa|informera|meddela|påminna?|säga? till|skriva? till) (?:våra|vårt|vår|mina|mitt|min|alla våra) (?:medlem\p{L}+|team|nätverk|kolleg\p{L}+|kanal|företag|grupp)`,
  String.raw`(?:(?:can|could|would|will) you )?(?:please )?(?:tell|inform|notify|remind|update|alert) (?:all )?(?:my|our) (?:members?|people|team|network|colleagues|community|channel|companies|group)`,
]
const askedForOthers = starting(others)

/** “Can you tell my members about open calls every Monday?”: the arguments of the `subscribe` that would do it. */
export const asksToTellOthers = (text: string) => argumentsAfter(askedForOthers, text)

const toldAlone = regexOf(
  String.raw`${greeting}(?:${[
    String.raw`(?:ilmoita|ilmota|ilmoittakaa|kerro|vinkkaa|huikkaa|infoa|muistuta|${mightYou}(?:ilmoittaa|ilmottaa|kertoa|muistuttaa))(?: siitä| sit| sitten)?(?: ${me})?(?: siitä| sit| sitten| silloin)?`,
    String.raw`(?:(?:kan|kunde) (?:du|ni) )?(?:meddela|påminna?|säga? till|hör av dig|tipsa)(?: mig| oss| till mig)?(?: om det| då| sen)?`,
    String.raw`(?:(?:can|could|would) you )?(?:please )?(?:let (?:me|us) know|tell (?:me|us)|notify (?:me|us)|ping (?:me|us)|remind (?:me|us))(?: then| when it does| about it| please)?`,
  ].join('|')})[^\p{L}\p{N}]*$`,
  'i',
)

/** “Ilmoita mulle”, “let me know then”: of what was spoken of, and nothing else. */
export const asksToBeTold = (text: string): boolean => toldAlone.test(text)
