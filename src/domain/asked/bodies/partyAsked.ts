import { bodies } from '../../claim/bodies.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import { whether } from '../../said/whether.ts'

/** Whose person is asked after: the state’s or the regional council’s, beside the three cities. */
export const bodyAsked = (text: string): 'state' | 'council' | undefined =>
  council.test(text) ? 'council' : state.test(text) ? 'state' : undefined
const council = wholeWords(String.raw`${bodies.council}|uudenmaan liito\p{L}+|liito(?:n|lla|lta|sta)`)
const state = wholeWords(
  String.raw`${bodies.state}|${bodies.ministry}|${bodies.minister}|valtio\p{L}*|ministeriö\p{L}*`,
)
const anyBody = [
  bodies.council,
  bodies.state,
  bodies.ministry,
  bodies.minister,
  String.raw`uudenmaan|liito\p{L}+|valtio\p{L}*|ministeriö\p{L}*|kaupun\p{L}+|stads?|staden|city`,
].join('|')

const signing = String.raw`allekirjoit\p{L}*|skrev|skrivit|skriver|undertecknade\p{L}*|undertecknat\p{L}*|undertecknare|signerade\p{L}*|signed|signs?|signatory|signature`
const group = String.raw`johtoryhmä\p{L}*|ohjausryhmä\p{L}*|ledningsgrupp\p{L}*|styrgrupp\p{L}*|steering group`
const seats = String.raw`istu\p{L}*|kuuluu\p{L}*|paik\p{L}+|edusta\p{L}+|edustettu\p{L}*|jäsen\p{L}*|varajäsen\p{L}*|mukana|oma|omaa|plats|platser|företräd\p{L}+|represent\p{L}*|medlem\p{L}*|ersättare\p{L}*|sitter|seats?|members?|deputy|deputies|sits?|sitting|with|med|own|egen|eget`
const around = String.raw`sopimu\p{L}+|avtalet|agreement|under|puolesta|puolelta|nimissä|vägnar|räkning|behalf|sinne|jokukin|kukaan|kai|mut|mutta|så|ingår|by|from|vems|kenen|står|a|an|yksi|en|ett|keitä|kutka|this|för|detta|del|osalta|taholta|tämän|tän|also|även`
/** “Montako jäsentä?” */
const counts = wholeWords(String.raw`montako|kuinka mont?a\p{L}*|kuinka monta|hur många|how many`)
const seated = wholeWords(`${group}|${seats}`)
const signed = wholeWords(signing)
const carriesOn = wholeWords(
  String.raw`entä\p{L}*|ja|mites|och|men|and|what about|how about|kuka|ketkä|vem|vilka|who`,
)

export type Shown = 'signed' | 'seat' | undefined

/**
 * “Kuka allekirjoitti Espoon puolesta?”, “onks Vantaan edustaja johtoryhmässä?”, after one of them “och vem för Vanda?”: of
 * whom one party’s person is asked; `rest` is the text without its name. Nothing where more is said.
 */
export function partyAsked(rest: string, shown: Shown): Shown {
  if (shown === 'signed' && asksOfToday(rest)) return undefined
  if (!saysOnly(`${rest.replace(opens, '')} med`, `${signing}|${group}|${seats}`, anyBody, around))
    return undefined
  const asks = [carriesOn, counts].some((words) => words.test(rest)) || asksWhether(rest)
  if (!asks) return undefined
  if (signed.test(rest)) return 'signed'
  if (wholeGroup.test(rest)) return 'seat'
  return shown === 'signed' && (seated.test(rest) || counts.test(rest)) ? undefined : shown
}
const opens = regexOf(beginning, 'i')

/** “Who is the minister now?”: the agreement names who signed it, and nobody after that. */
const asksOfToday = (text: string): boolean =>
  today.test(text) || (minister.test(text) && ![past, signed].some((words) => words.test(text)))
const today = wholeWords(
  String.raw`nyt|nykyi\p{L}+|nykyään|tällä hetkellä|nu|nuvarande|idag|i dag|now|current|currently|today`,
)
const minister = wholeWords(bodies.minister)
const past = wholeWords('oli|silloin|var|då|was|then|back then|at the time')
const wholeGroup = wholeWords(group)
const opensWhether = regexOf(String.raw`${beginning}(?:${whether})(?!\p{L})`, 'i')
/** “Onks Vantaan edustaja siellä?”, not “montako?” */
export const asksWhether = (text: string): boolean => opensWhether.test(text) && !counts.test(text)

const title = String.raw`titteli\p{L}*|virka\p{L}*|virassa|asema\p{L}*|tehtävä\p{L}*|ammat\p{L}+|titel\p{L}*|tjänst\p{L}*|befattning|ställning|roll|jobb|jobbade|yrke|title|jobs?|position|role|office|post|work\p{L}*`
const person = String.raw`hän\p{L}*|hänen|sillä|han|hon|hans|hennes|personen|he|she|his|her|him|their|person|had|hold|held|hade|as|silloin|då|then|työkseen`
/** “What was his job?”, “vad hade han för titel?” */
export const asksTitle = (text: string): boolean =>
  saysOnly(text, title, person, 'för|teki|tekee|gjorde|living')

const whom =
  'kuka|kukas|ketkä|kenelle|kelle|kehen|keneen|keneltä|kenen|mikä yksikkö|mille yksikölle|mihin yksikköön|vem|vems|vilken enhet|vilken avdelning|who|whom|which unit|which department|what unit'
const answers = String.raw`vastaa|vastuussa|vastuuhenkilö\p{L}*|yhteyshenkilö\p{L}*|soitan|soittaa|soittaisin|laitan|laittaa|lähetän|kirjoitan|kirjoittaa|otan|ottaa|ansvarar|ansvarig|kontaktperson\p{L}*|ringer|ringa|kontaktar|kontakta|skriver|skriva|mejlar|in charge|responsible|contact|contact person|call|write|talk|message|email`
const beside = String.raw`yksikkö|yksikölle|viestii|viestiä|viestin|yhteyttä|puhua|soittaa|pitäs|pitäisi|pitää|tänään|tänää|tänä|numeroo|numeroa|sit|mut|tässä|täs|mun|minun|hevi\p{L}*|sopimukse\p{L}+|asioista|asioissa|asiasta|enhet|avdelning|idag|ska|kan|mig|jag|min|mitt|avtalet|frågor|staden|stad|för|unit|department|should|today|my|do|agreement|matters|for|at|person|this|it|that|here|kaupungilla|kaupungin|kaupungissa`
const toWhom = wholeWords(whom)
/** “Kuka tässä vastaa”, “vem är min kontaktperson” of a city: whom to turn to there, whatever it is about. */
export const asksWhoAnswers = (rest: string): boolean =>
  toWhom.test(rest) && saysOnly(rest, answers, whom, beside, anyBody)
