import { wordCount } from '../../text.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'
import { subscriptionInWords } from './inWords.ts'

const everything = wholeWords('kaikki|kaikista|kaikkia|kaikesta|alla|allt|all|everything|every topic')
const beside = wholeWords(
  String.raw`joo|juu|kyllä|ei|siis|no|vain|vaan|pelkästään|oikeastaan|sittenkin|kuitenkin|mieluummin|aihe(?:et|ita|ista)?|teem(?:at|oja|oista)|asi(?:at|oita|oista)|laita|muuta|haluan|haluaisin|ja|nej|bara|endast|egentligen|ändå|hellre|ämnen?|teman?|frågor|gör det|ändra|tack|snälla|yes|yeah|no|only|just|actually|rather|instead|topics?|themes?|stuff|make it|change it to|change|set|ones|please|thanks|i|we|want|would like|let['’]?s`,
  'gi',
)
const speaksOfTopics = wholeWords(
  String.raw`aihe(?:et|ita|ista)|teem(?:at|oja|oista)|ämnen|teman|frågor|topics?|themes?|stuff|vain|bara|endast|only|just`,
)
const stops = regexOf(
  String.raw`${beginning}(?:${[
    String.raw`(?:miten|mitenkä|kuinka) (?:sen|tän|tämän|se|mä|minä|siitä|tilauksen|ne|niistä)?\s?(?:saa|saan|voi|voin|lopet\p{L}+|peru\p{L}*|pääsee|pääsen)(?: (?:sen|ne|tilauksen|eroon|pois|lopettaa|perua|perutaan|loppumaan))*`,
    String.raw`hur (?:stoppar|avslutar|slutar|avbryter|säger|blir|får) (?:jag|man|vi)(?: (?:det|den|dem|upp|av|med|bort|stopp|på|prenumerationen))*`,
    String.raw`how (?:do|can|could|would) (?:i|we|you|one) (?:stop|cancel|end|quit|unsubscribe|turn)(?: (?:it|this|that|them|off|again|from|the subscription))*`,
  ].join('|')})[^\p{L}\p{N}]*$`,
  'i',
)

/** What is meant by a few words after a subscription was spoken of: other arguments of `subscribe`, all there is, or how to stop. */
export function subscriptionChange(text: string): { line: string } | 'all' | 'stop' | undefined {
  if (stops.test(text)) return 'stop'
  if (wordCount(text) > 8 || text.trim().endsWith('?')) return undefined
  const rest = text
    .replaceAll(ofTopic, '$1')
    .replaceAll(beside, ' ')
    .replaceAll(/[.,!]+/gu, ' ')
    .trim()
  if (everything.test(text) && rest.replace(everything, '').trim() === '') return 'all'
  const line = subscriptionInWords(rest)
  if (!line) return undefined
  return line.startsWith('wish:') && !speaksOfTopics.test(text) ? undefined : { line }
}
/** “Terveysaiheet”, “hälsofrågor”: of health. */
const ofTopic = regexOf(
  String.raw`(\p{L}{4,}?)(?:aiheet|aiheita|aiheista|asiat|asioita|frågor|ämnen)(?!\p{L})`,
  'gi',
)

const fields = ['kinds', 'focus', 'wish', 'rhythm', 'weekday', 'where'] as const

/** Both lines as one: what is said later counts. */
export function linesTogether(before: string, later: string): string {
  const value = (line: string, field: string) =>
    new RegExp(`(?:^|\\s)${field}:("[^"]*"|\\S+)`, 'u').exec(line)?.[1]
  return fields
    .flatMap((field) => {
      const said = value(later, field) ?? value(before, field)
      return said ? [`${field}:${said}`] : []
    })
    .join(' ')
}

/** A line without what narrows it. */
export const ofEverything = (line: string) =>
  line.replaceAll(/(?:^|\s)(?:kinds|focus|wish):(?:"[^"]*"|\S+)/gu, '').trim()

const channel = String.raw`(?:(?:our|my|the|a|vår|mitt|en) )?(?:(?:slack|teams)[- ]?)?(?:channels?|kanal(?:en)?|kanava(?:mme|lle|llemme|lla|n|a)?)`
/** “Can I subscribe our Slack channel?” */
export const speaksOfChannel = (text: string) => wholeWords(channel).test(text)
export const withoutChannel = (text: string) => text.replaceAll(wholeWords(channel, 'gi'), ' ')
