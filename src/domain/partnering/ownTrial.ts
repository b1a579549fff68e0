import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'
import { asksForRules, isOfProcess } from './guards.ts'

const gap = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}?`
const testing = String.raw`testata|testaa|testaamaan|kokeilla|kokeilemaan|pilotoida|koekäyttää|testa|prova|pröva|pilotera|pilota|test|try(?: out)?|pilot|trial`
const own = String.raw`meidän|meiän|mun|minun|oma[an]?|omia|\p{L}{3,}(?:mme|ttamme)|vår|vårt|våra|min|mitt|our|my`
const care = String.raw`\p{L}*(?:terveysasem\p{L}*|terveyskesku\p{L}*|terveyspalvelu\p{L}*|sote-?palvelu\p{L}*|neuvol\p{L}+|hälsostation\p{L}*|hälso(?:vårds)?central\p{L}*|hälsovård\p{L}*)|health ?(?:stations?|cent(?:re|er)s?|care|services)|clinics?`
const host = String.raw`${care}|\p{L}*(?:hoivako(?:di|te)\p{L}*|vanhainko(?:di|te)\p{L}*|palvelutalo\p{L}*|sairaala\p{L}*|koulu(?:ssa|issa|lla|illa|un|ihin|a|ja)|päiväko(?:di|te)\p{L}*|kirjasto\p{L}*|talo(?:ssa|issa|on)|rakennuksi?ss\p{L}+|rakennuks(?:een|iin)|tilo(?:issa|ihin)|kiinteistö\p{L}*|työmaa\p{L}*|kodeissa|kotihoido\p{L}*|vårdhem\p{L}*|äldreboende\p{L}*|sjukhus\p{L}*|skol(?:a|or|an)|daghem\p{L}*|bibliotek\p{L}*|byggnad\p{L}*|fastighet\p{L}*|lokaler|hemvård\p{L}*|oppilai\p{L}+|oppilaito\p{L}+|luok(?:assa|kaan|illa|issa)|elever\p{L}*|klassrum\p{L}*|läroanstalt\p{L}*)|pupils|classrooms?|students|learners|care homes?|nursing homes?|hospitals?|schools?|day-?cares?|kindergartens?|librar(?:y|ies)|buildings?|premises|homes?|home care|construction sites?`
const wishing = String.raw`(?:yrityksemme|firmamme|startup(?:pi)?mme|meidän (?:\p{L}+ )?(?:firma|yritys|startup(?:pi)?)) (?:haluaa|haluaisi|tahtoo)|ja halu(?:amme|aisimme|ttais\p{L}*)|och (?:skulle vilja|vill)|vår[at]? (?:\p{L}+ )?\p{L}+ (?:vill|skulle vilja)|vårt (?:\p{L}+ )?\p{L}+ (?:vill|skulle vilja)|(?:our|my) (?:\p{L}+ ){1,3}(?:wants|would like|wishes|needs) to|(?:and|who) (?:want|would like) to|halu(?:taan|amme|aisimme|aisin|ttais\p{L}*|ttas|un|an|taisiin|aisiin)|tahto\p{L}+|pitäis|tarvis|ois kiva|olis kiva|(?:vi|jag) (?:vill|skulle vilja|vore intresserade av att|önskar)|(?:we|i)(?:['’]d| would)? (?:want|like|love|need|wish)(?: to)?`
const may = String.raw`voi(?:daanko|daanks|mmeko|simmeko|nko|sinko|sko|taisko)|saa(?:daanko|mmeko|nko|taisko|isimmeko|isko|ko)|pääs\p{L}+k[oö]|onnistuu?ko|(?:kan|kunde|får|skulle) (?:vi|jag|man)|(?:can|could|may|might) (?:we|i)|(?:is it possible|would it be possible) to`
const wish = wholeWords(String.raw`(?:${wishing}|${may}) ${gap(4)}(?:${testing})`)
const asked = wholeWords(may)
const ours = wholeWords(own)
const where = wholeWords(host)

/** “Haluttas testata meidän anturia oikeessa hoivakodissa”, “can we test our thing in a city building?”: a wish for it, or whether one may. */
export function ownTrial(text: string): 'wish' | 'whether' | undefined {
  if (!wish.test(text) || !ours.test(text) || !where.test(text)) return undefined
  if (asksForRules.test(text) || isOfProcess.test(text) || asksOtherwise(text)) return undefined
  return asked.test(text) ? 'whether' : 'wish'
}

const careHost = wholeWords(care)
/** At a health station: in the public services for health. */
export const isInCare = (text: string): boolean => careHost.test(text)

/** “We’d like to test our sensor in a care home. Does the city take shares?” */
const asksOtherwise = (text: string) =>
  text
    .split(/(?<=[.!?])\s+/u)
    .some((sentence) => sentence.endsWith('?') && !wish.test(sentence) && !whereToStart.test(sentence))
const whereToStart = wholeWords(
  String.raw`(?:mistä|miten) (?:\p{L}+ ){0,2}(?:aloit\p{L}+|alku\p{L}*|lähte\p{L}+|lähdetään|edetä)|kehen|kenelle|keneltä|(?:var|hur|vem) (?:\p{L}+ ){0,2}(?:börja\p{L}*|vi oss|kontakta\p{L}*|frågar?|gör)|(?:where|how) (?:\p{L}+ ){0,2}(?:start|begin|go|turn)|who(?:m)? (?:\p{L}+ ){0,2}(?:contact|ask|talk|turn)`,
)

const cost = String.raw`maksaako|maksaaks|makstaan|maksetaan|maksaa|maksais\p{L}*|maksetaanko|hinta|maksullista|ilmaista|ilmainen|kostar|kosta|kostnad|betala|gratis|cost|costs|pay|free|charge|price|fee`
const around = String.raw`pitääkö|täytyykö|joutuuko|joutuu|tää|tämä|paljonko|paljo|paljon|jotakin|jotain|kokeilu|testaus|testaaminen|meille|me|måste|behöver|ska|hur mycket|oss|testet|försöket|testning|how much|must|would|will|something|anything|us|testing|trial|a`
/** “Maksaako se jotain?”, “do we have to pay?” after a place for a trial. */
export const asksTrialCost = (text: string): boolean => saysOnly(text, cost, around)

const decides = String.raw`päättää|päättävät|päättäis\p{L}*|luvan|lupaa|antaa|vastaa|beslutar|bestämmer|avgör|ansvarar|decides?|approves?|responsible|in charge`
const who = String.raw`kuka|ketkä|kenen|vem|vilka|who|whom`
const what = String.raw`sellaisesta|tollasesta|kokeiluista|kokeilusta|om det|om sånt|försök|om|this|about|trials?|kaupungissa|i staden|the city`
/** “Kuka siitä päättää?”, with or without a city that was taken out. */
export const asksWhoDecidesTrial = (text: string): boolean =>
  saysOnly(text, decides, who, what) && saysOnly(text, who, decides, what)
