import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'

const seat = regexOf(
  String.raw`^\W*(?:(?:ja|no|entä|och|men|and|but|å) )*(?:${[
    String.raw`(?:onko|onks|istuuko|kuuluuko|pääseekö) (?:(?:siellä|siinä|siin|sinne|siihen|johtoryhmässä|mukana) )*(.+?)(?: (?:siellä|siinä|siihen|sinne|mukana|paikkaa|oma paikka|edustajaa|jäsenenä|edustettuna|johtoryhmässä|johtoryhmään))*`,
    String.raw`(?:är|sitter|ingår|finns|har) (?:(?:där|det|också) )*(.+?)(?: (?:med|där|i den|i gruppen|i ledningsgruppen|en plats|plats|representerad|också|med där))*`,
    String.raw`(?:is|are|does|do|has|have|any) (?:there )?(.+?)(?: (?:have|has|get|got|a|any|its own|own|seats?|on it|in it|on the group|there|member|members|represented|sit|sits|on board|in|among them))*`,
  ].join('|')})[\s?!.]*$`,
  'i',
)
/** Nothing is asked of seats without one of these. */
const inIt = wholeWords(
  String.raw`siellä|siinä|siin|sinne|siihen|mukana|paikka|paikkaa|edustaj\p{L}+|jäsen\p{L}*|edustettuna|istuuko|kuuluuko|där|med|i den|i gruppen|plats|representera\p{L}*|medlem\p{L}*|sitter|seats?|on it|in it|on the group|there|members?|represented|sits?|on board|among them`,
)
const small = wholeWords(
  'utlysning|utlysningar|utlysningen|haut|hakuja|calls|hanke|hankkeita|projekt|project|projects|rahaa|pengar|money|se|sen|it|that|they|the|this|call|haku|open|auki|öppen|voimassa|secret|julkinen|public|muita|others|andra|enemmän|eniten|more|most|mer|mest|flera|fler',
)

/** Seats, members and who is in it are spoken of. */
export const speaksOfSeat = (text: string): boolean => inIt.test(text)

/** “Does Aalto have a seat?”, “onko siellä yrityksiä?”, “är Åbo Akademi med?” after the steering group: who is asked after. */
export function seatAsked(text: string): string | undefined {
  const found = inIt.test(text) ? seat.exec(text) : undefined
  const who = found?.slice(1).find((one) => one !== undefined)
  return who && wordCount(who) <= 4 && !small.test(who) ? who : undefined
}

const members = regexOf(
  String.raw`^\W*(?:(?:ja|no|entä|och|men|and|but|alltså|siis) )*(?:(?:kuka|ketkä|keitä|kuka kaikki) (?:siin|siinä|siellä|siihen) (?:istuu|istuvat|on|kuuluu|kuuluvat)|(?:kuka|ketkä) (?:istuu|istuvat) (?:siin|siinä|siellä)|vem (?:sitter|är|ingår)(?: med)? (?:där|i den|i gruppen|med)|who (?:sits|is|are)(?: in| on)? (?:it|there)|montako jäsen\p{L}*|hur många medlemmar|how many members|(?:alltså|siis|i mean|jag menar)[\s,]+(?:ledningsgruppen|johtoryhmä\p{L}*|the steering group))[\s?!.]*$`,
  'i',
)
/** “Kuka siin istuu?”, “alltså ledningsgruppen”. */
export const asksMembers = (text: string): boolean => members.test(text)
