import { wholeWords } from '../../regexOf.ts'

const places = 'painopist|teema|tema|aluee|alue|aihe|kori|lokero|laatikko|kategoria|osa-aluee|kokonaisuu'

/** “Which theme is …”, “where would … belong”: asks for the place of something among the focus areas. */
const asked = [
  String.raw`mikä (?:niistä |näistä |noista )?neljästä(?: painopisteestä)?|vilken av (?:de )?fyra(?: prioriteringarna)?|which of the four(?: focus areas| areas)?`,
  String.raw`(mihin|mille|minkä|mikä) (\p{L}+ )?(${places})\p{L}*`,
  // “missä alueen yliopistot ovat hyviä” “mitä aluetason kokeilu on” and “mitä viisi kokonaisuutta tarkoittaa” ask for something else.
  String.raw`(missä|mistä) (\p{L}+ )?(?!\p{L}+n )(${places})\p{L}*|mitä (?!\p{L}+n |\p{L}*(?:taso|verkosto))(${places})\p{L}*`,
  String.raw`(mihin|minne|mihinkä) (?=.{0,60}(kuulu|sopi|sijoit|menee|mahtu|solahta|osu|istu|lasketaan|lokeroi))`,
  String.raw`(till |under |i |inom )?vilke(t|n) (av )?(prioritering|område|tema|fokusområde|prioriterat område|låda|fack|kategori|helhet|tyngdpunkt)\p{L}*`,
  String.raw`(vart|var|varhelst) (?=(?:hör|passar|platsar|placeras|faller|hamnar|ryms|ska|skulle|kan))(hör|passar|platsar|placeras|faller|hamnar|ryms|ska|skulle|kan)`,
  String.raw`(under |in |into |to )?(which|what) (of the )?(focus area|area|theme|priority|category|topic|box|bucket|pillar|strand|focus)s?`,
  String.raw`where (do|does|would|should|could|will|can) (?=.{0,80}(belong|fit|go|fall|land|sit|slot|count))`,
]
/** “Is there a place for us?”, “mahdutaanko me tähän?”: the same, asked by whoever tells what they make. */
const roomAsked = [
  String.raw`(?:(?:löytyykö|löytyyks|löytyiskö|löytyisikö|onko|onks|olisko|olisiko) )?(?:(?:meille|meidän kaltaisille|mulle|minulle|tälle|sille) )?(?:mitään |jotain )?(?:paikkaa|paikka|sijaa|tilaa|lokeroa)(?: (?:meille|mulle|minulle|tälle|sille))?`,
  String.raw`(?:mahdu|sovi|kuulu|sopisi|mahtuisi|kuuluisi)(?:taanko|taanks|mmeko|mmeks|nko|mmekohan)(?: me| mä| minä)?(?: mukaan| joukkoon)?`,
  String.raw`finns det (?:\p{L}+ )?(?:plats|rum|utrymme) för (?:oss|mig|det|såna)(?: som oss)?|(?:passar|ryms|platsar|hör) vi (?:in|med|hit|hemma)`,
  String.raw`(?:is|would) there (?:be )?(?:\p{L}+ )?(?:place|room|space|home|slot|spot) for (?:us|me|this|that|it)|(?:do|would|could) we (?:fit|belong)(?: in)?|are we in scope`,
]
/** What is left over of such a question once the thing itself is taken out. */
const rest = [
  'lyhyesti|ytimekkäästi|kort( sagt)?|kortfattat|i korthet|in short|in brief|briefly|there|finns det',
  'hei|moi|terve|hej|hejsan|hi|hello|hey|(?:tässä|tähän) (?:sopimukse\\p{L}+|ohjelma\\p{L}+)|tähän|tässä|tänne|här|i det här|i avtalet|in this agreement|in (?:this|hevi|the agreement|the programme)|here',
  'kuuluu|kuuluisi|kuulutaan|kuulumme|kuuluvat|sopii|sopisi|sopivat|sijoittuu|sijoittuisi|menee|menisi|mahtuu|osuu|istuu|lasketaan|hemma|hör|passar|platsar|skulle|belong|belongs|fit|fits|fall|falls|go|sit|slot|in|into|under|inn|is|are|on|ovat|är',
]
/** “We make …”, “our app …”: tells what the asker does. */
const told = [
  'me|teemme|kehitämme|rakennamme|valmistamme|myymme|tehdään|kehitetään|rakennetaan|meidän|firmamme|yrityksemme|startuppimme|tuotteemme|meillä on',
  'vi (gör|bygger|utvecklar|tillverkar|säljer|jobbar|arbetar|håller|har|designar|forskar)|vår|vårt',
  String.raw`we (make|build|develop|sell|produce|design|create|offer|do|run|work|have)|we('re|’re| are) (making|building|developing|a|an)|our|i (make|build|am building)`,
]
/** “Are heat pumps part of this?”: asks whether something is in, not where. */
const inAsked = [
  String.raw`(?:onko|onks|oisko|olisiko)(?= .{2,60} (?:mukana|osana))|kuuluuko|kuuluuks|kuuluisiko|kattaako|koskeeko|sopiiko|sopiiks`,
  String.raw`ingår|(?:är|e)(?= .{2,60} med(?: i (?:det|avtalet|hevi|programmet))?\W*$)|(?:omfattar|täcker) (?:det|avtalet|programmet)(?: här)?`,
  String.raw`(?:does|do|would) (?:it|this|hevi|the agreement|the programme) (?:cover|include)|(?:is|are)(?= .{2,60} (?:part of|included|covered))`,
]
/** What else is said there. */
const beside =
  'mukana|osana|med i avtalet|med|också|part of this|part of it|part of|included|covered|too|also'
const aboutMoney = wholeWords(
  String.raw`rah(a|o)\p{L}*|euro\p{L}*|miljoon\p{L}*|tukea|avustu\p{L}*|budjet\p{L}*|pengar\p{L}*|stöd|bidrag\p{L}*|miljon\p{L}*|medel|finansier\p{L}*|money|fund\p{L}*|grants?|budget\p{L}*|million\p{L}*|cash|most|least|vähiten|eniten|minst|mest`,
)

const asks = wholeWords([...asked, ...roomAsked].join('|'))
const tells = wholeWords([...told, ...inAsked].join('|'))
const frames = [...asked, ...roomAsked, ...told, ...inAsked, beside, ...rest].map((frame) =>
  wholeWords(frame, 'gi'),
)

export type Placing = 'asked' | 'told'

/** Whether a text asks which focus area something belongs to, or only tells what the asker does. */
export function placingIn(question: string): Placing | undefined {
  if (aboutMoney.test(question)) return undefined
  if (asks.test(question)) return 'asked'
  return tells.test(question) ? 'told' : undefined
}

/** The thing to be placed: the question without the words that ask for its place. */
export const thingIn = (question: string) =>
  frames
    .reduce((text, frame) => text.replaceAll(frame, ' '), question)
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
