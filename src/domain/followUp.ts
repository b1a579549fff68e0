import { wordCount } from '../text.ts'
import { isOf, typedIn } from '../topic.ts'
import { ordinalsIn, withoutOrdinals } from './asked/ordinals.ts'
import { pointsBack } from './asked/pointing.ts'
import type { Given } from './given.ts'
import { regexOf, wholeWords } from './regexOf.ts'
import { saysNoMoreThan } from './said/saysOnly.ts'
import type { Hit, Search } from './search/search.ts'
import { saidButForAWord } from './thresholds.ts'

/** What a conversation was last about. */
export interface Before {
  shown: readonly string[]
  question: string | null
  topic: string | null
}

/** `asked` is the question before, of another city: its answer may be the same. */
export type Meant =
  | { kind: 'line'; line: string }
  | { kind: 'question'; find: (search: Search) => Hit[]; asked?: string }

const last = 'viimeinen|viimeisestä|viimeistä|vika|sista|last'
const lastOne = wholeWords(last)

const opening =
  /^(no )?(entä(s|pä)?( sitten)?|mites|mitenkä|nå|och|men|hur är det med|vad sägs om|hur blir det för|and what about|what about|how about|and|but)(?!\p{L})\s*/iu

/** “Tell me more about the second one”: nothing but its place says which. */
const telling = wholeWords(
  [
    'tell|more|about|abt|on|me|the|one|please|explain|details|of|what|which|is|was|s|it|then|again|and|but|ok',
    'kerro|lisää|enemmän|tarkemmin|selitä|avaa|vielä|siitä|tuosta|tosta|siit|kohdasta|numero|mikä|mikäs|mitä|se|sen|on|oli|oikein|sitten|taas|no|ja|entä|entäs|niistä|näistä',
    'berätta|mer|mera|om|för|mig|förklara|närmare|lite|den|det|vad|vilken|vilket|var|är|då|nu|igen|och|men|av|dem',
  ].join('|'),
  'gi',
)

/** After a focus area, “and the second?” means another area, not the second line of what it holds. */
const areasListed = ({ shown }: Before) => shown.some((line) => line.startsWith('focus '))
const areas = 4

/** Whoever told what they look for has asked nothing that the next words could lean on. */
const isOfFitting = ({ topic }: Pick<Before, 'topic'>) => typedIn(topic, 'partners', 'match') !== undefined

/** Who a question can be about. */
const actors = wholeWords(
  [
    String.raw`start-?up\p{L}*|(pk-)?yrity\p{L}*|yrittäj\p{L}*|firma\p{L}*|yliopisto\p{L}*|(ammatti)?korkeakoulu\p{L}*|amk\p{L}*|ammattikoulu\p{L}*|ammattiopisto\p{L}*|oppilaito\p{L}+|peruskoulu\p{L}*|lukio\p{L}*|päiväko\p{L}+|opiskelija\p{L}*|koulu|koulut|kaupun\p{L}*|kun(ta|nat|nan)|yhdisty\p{L}*|säätiö\p{L}*|yksityishenkilö\p{L}*|tutkimuslaito\p{L}*`,
    String.raw`företag\p{L}*|bolag\p{L}*|universitet\p{L}*|(yrkes)?högskol\p{L}*|yrkes(skol|institut)\p{L}*|läroanstalt\p{L}*|gymnasi\p{L}+|grundskol\p{L}*|daghem\p{L}*|studerande|skol(a|or)|stad(en)?|städer(na)?|kommun\p{L}*|förening\p{L}*|stiftelse\p{L}*|privatperson\p{L}*|forskningsinstitut\p{L}*`,
    String.raw`compan(y|ies)|firms?|entrepreneurs?|universit(y|ies)|(vocational |primary |comprehensive |upper secondary )?schools?|(vocational )?colleges?|kindergartens?|students?|cit(y|ies)|municipalit(y|ies)|associations?|foundations?|individuals?|research institutes?`,
  ].join('|'),
)

/**
 * A message that leans on the one before it: “entä toinen?”, “och den andra?”, “and for universities?”.
 * Nothing when it stands on its own.
 */
export function followUp(text: string, before: Before | undefined): Meant | undefined {
  if (!before) return undefined
  const words = text.toLocaleLowerCase('fi').match(/[\p{L}\p{N}]+/gu) ?? []
  const opens = opening.test(text)
  const nth = ordinalIn(text)
  const isShort = words.length <= 3 || (nth !== undefined && isPlaceAlone(text))
  if (words.length > 8 || (!opens && !isShort)) return undefined

  if (nth !== undefined) {
    if (isOf(before.topic, 'focus') && isPlaceAlone(text.replace(opening, '')) && !areasListed(before))
      return { kind: 'line', line: `focus ${nth < 0 ? areas : nth + 1}` }
    const line = before.shown.at(nth)
    if (before.shown.length > 1 && line) return { kind: 'line', line }
    const replaced = before.question && replaceOrdinal(before.question, text)
    if (replaced) return { kind: 'question', find: (search) => search.find(replaced) }
  }
  if (!opens || !before.question || isOfFitting(before)) return undefined
  const rest = text.replace(opening, '')
  const previous = before.question
  const inCity = ofOtherCity(previous, rest)
  if (inCity !== undefined) return { kind: 'question', find: (search) => search.find(inCity), asked: inCity }
  const [other] = asksOfActor(text) ? (actors.exec(rest) ?? []) : []
  if (other && actors.test(previous)) {
    const asked = previous.replace(actors, other)
    const { topic } = before
    return {
      kind: 'question',
      find: (search) => search.find(asked, 10, ({ ref }) => ref !== topic),
    }
  }
  return { kind: 'question', find: (search) => inLight(search, rest, before) }
}

const cityForms = String.raw`helsin(?:ki|gi|gfors)\p{L}*|espoo\p{L}*|vantaa\p{L}*|esbos?|vandas?`
const city = wholeWords(cityForms)
const cityAlone = regexOf(String.raw`^\W*(?:${cityForms})(?: (?:sitten|sit|då|then))?\W*$`, 'i')
/** “Paljonko rahaa Espoo on saanut?” + “Helsinki” → “Paljonko rahaa Helsinki on saanut?” */
function ofOtherCity(previous: string, rest: string): string | undefined {
  const [named] = (cityAlone.test(rest) && city.exec(rest)) || []
  const asked = named && previous.replace(city, named)
  return asked === previous ? undefined : asked
}

/** “Entä yliopistot?”: somebody else in place of whom the last question was about. */
export const asksOfActor = (text: string): boolean =>
  opening.test(text) && actors.test(text.replace(opening, '')) && wordCount(text) <= 4

/** “What about de minimis?”, “entäs alv”: what is brought up, where nobody is put in another’s place and nothing is pointed at. */
export function broughtUp(text: string): string | undefined {
  const rest = text.replace(opening, '').replace(/[\s?!.]+$/u, '')
  const isTopic = rest !== text && rest.length > 1 && wordCount(rest) <= 3
  return isTopic && !actors.test(rest) && !pointsBack(rest) && ordinalIn(rest) === undefined
    ? rest
    : undefined
}

/** Longer ones say what they are about. */
const mostLeaning = 8

export type Leaning = { question: string; find: (search: Search) => Hit[] }

/**
 * A short question that says too little by itself is asked together with the one before it; what points back (“can it be
 * extended?”) may be answered by what was shown already. Nothing when it is long.
 */
export function leaning(text: string, before: Before | undefined): Leaning | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const previous = before?.question
  if (!previous || words.length === 0 || words.length > mostLeaning || isOfFitting(before)) return undefined
  return { question: `${previous} ${text}`, find: (search) => inLight(search, text, before) }
}

/** Position from 0; -1 is the last. */
function ordinalIn(text: string) {
  if (lastOne.test(text)) return -1
  return ordinalsIn(text)[0]
}

/** “The second one”, and nothing else. */
export const isPlaceAlone = (text: string) =>
  saysNoMoreThan(withoutOrdinals(text), wholeWords(last, 'gi'), telling)

/** “mikä on ensimmäinen painopiste” + “entä toinen” → “mikä on toinen painopiste”. */
export function replaceOrdinal(question: string, text: string) {
  const next = text.match(/[\p{L}\p{N}]+/gu)?.find((word) => ordinalsIn(word).length > 0)
  const replaced = question.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    next && ordinalsIn(word).length > 0 ? next : word,
  )
  return replaced === question ? undefined : replaced
}

/** The standing of what does not fit the two questions together at all. */
const least = -1
/** “Och när tar avtalet slut?”: a whole question that somebody has asked in nearly these words. */
const isWhole = (text: string) =>
  wordCount(text) >= (pointsBack(text) ? fewestOfWhole.pointing : fewestOfWhole.telling)
const fewestOfWhole = { pointing: 6, telling: 4 }
/** How many are weighed: what a few words find last may come first with the question before it. */
const most = 300
/** How much the new words count beside both questions together: little, where they only point at what was spoken of. */
const ownWeight = { pointing: 0.3, telling: 0.7 }
/** What stands in a section that was just told of needs that much less to be meant. Tuned on `test/evaluation/talks-learning.jsonl`. */
const sameSection = 0.5

/** What fits a few words, and fits them still better after the last question and beside what was told. */
function inLight(search: Search, words: string, { question, topic }: Before): Hit[] {
  const alone = byRef(search.find(words, most))
  if (isWhole(words) && [...alone.values()].some(({ score }) => score >= saidButForAWord))
    return [...alone.values()]
  const joined = byRef(search.find(`${question} ${words}`, most))
  const told = new Set(joined.get(topic ?? '')?.entry.given?.sections)
  const standsThere = (given?: Given) => given?.gap === false && given.sections.some((one) => told.has(one))
  const own = pointsBack(words) ? ownWeight.pointing : ownWeight.telling
  return [...new Map([...joined, ...alone])]
    .map(([ref, hit]) => {
      const both = joined.get(ref)
      const nearer = standsThere(hit.entry.given) ? sameSection : 0
      const byItself = own * (alone.get(ref)?.score ?? 0)
      return {
        ...hit,
        score: Math.min(1, byItself + (1 - own) * (both?.score ?? 0) + nearer),
        // A few words by themselves tell too little for the classifier.
        standing: byItself + (1 - own) * (both?.standing ?? least) + nearer,
      }
    })
    .toSorted((one, other) => other.standing - one.standing)
    .slice(0, 10)
}

const byRef = (hits: readonly Hit[]) => new Map(hits.map((hit) => [hit.entry.ref, hit]))
