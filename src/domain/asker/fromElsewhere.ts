import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { saysOnly } from '../said/saysOnly.ts'

const us = wholeWords(
  String.raw`me|meitä|meille|meidän|mä|minä|mulle|minua|voidaanko|voidaanks|voimmeko|voisimmeko|voitaisko|voitaisiinko|voinko|voisinko|saammeko|saadaanko|saanko|pääsemmekö|päästäänkö|pääsisimmekö|olemmeko|ollaanko|vi|oss|vårt|vår|jag|mig|we|us|our|i|me`,
)
const joining = wholeWords(
  String.raw`mukana|mukaan|osallistu\p{L}*|kumppan\p{L}*|hake\p{L}*|hakisimme|koske\p{L}*|kuul\p{L}+|sopi\p{L}*|raha\p{L}*|tukea|rahoitu\p{L}*|med|delta|partner\p{L}*|söka|ansöka|gäller|omfattar|passar|pengar|stöd|bidrag|join|take part|participate|part of|partners?|apply|applies|apply to|eligible|for us|concerns?|money|funding|grants?|get in|be in`,
)
const mostWords = 12

/** “Can we join?”, “gäller det här oss?”, “voimmeko hakea?”: whether those who ask may be in it. */
export const asksWhetherWeMay = (asked: string): boolean =>
  us.test(asked) && joining.test(asked) && !isOpen(asked) && wordCount(asked) <= mostWords

const where = wholeWords(
  String.raw`mistä|keneltä|keneen|mihin|minne|kenen puoleen|vart|var|vem|till vem|where|who|whom`,
)
const turning = wholeWords(
  String.raw`kysy\p{L}*|kääntyä|käännytään|hakea|apua|rahaa|fråga|vända|söka|hjälp|ask|turn|go|apply|contact|help`,
)
/** “Mistä sitten kannattais kysyä?”, “vart ska vi vända oss då?” */
export const asksWhereInstead = (text: string): boolean =>
  where.test(text) && turning.test(text) && wordCount(text) <= mostWords

const alike = wholeWords(
  String.raw`(?:toiminta)?malli|modell(?:en|er)?|model|scheme|vastaav\p{L}*|samanlai\p{L}+|tällais\p{L}+|tämmös\p{L}+|tälläs\p{L}+|sellais\p{L}+|motsvarande|liknande|sånt här|sådant|like this|like that|similar|such`,
)
const isThere = wholeWords(
  String.raw`onko|onks|löytyykö|löytyyks|löytyiskö|oisko|olisko|finns|finns det|har|is there|are there|anything|something|do we have`,
)
/** “Is there anything like this near us?”, “finns det nåt motsvarande i Österbotten?” */
export const asksForAlikeNear = (text: string): boolean =>
  alike.test(text) && isThere.test(text) && wordCount(text) <= mostWords

const trying = wholeWords(
  String.raw`testa\p{L}*|kokeil\p{L}+|pilotoi\p{L}*|prova\p{L}*|pröva\p{L}*|pilot(?:era|a)\p{L}*|test|try(?: out)?|pilot|trial`,
)
const being = String.raw`oltais|oltaisiin|oltas|olisimme|oisimme|ollaan|olemme|muutetaan|muuttaisimme|sijaitsisi\p{L}*|toimisi\p{L}*|toimipiste|konttori|vore|var|skulle|hade|låg|flyttar|flyttade|kontor|were|was|are|moved|had|based|located|office|jos|om|if`
const around = String.raw`jos|om|if|me|meillä|silti|kuitenkin|ändå|då|sitten|sit|then|instead|an|a|ett|en|office|company|yritys|firma|företaget|firman|itse`

/** “Can we pilot in Helsinki?”, “voidaanko me testata Espoossa?”: whether, or where, those who ask may try something out. */
export const asksWhetherWeMayTry = (asked: string): boolean =>
  trying.test(asked) && us.test(asked) && wordCount(asked) <= mostWords

/** “Entä jos oltais Vantaalla?”, “och om vi bara vill testa nåt i Vanda?”, without its place: what is asked of being there. */
export function askedOfPlace(rest: string): 'trial' | 'being' | undefined {
  if (wordCount(rest) > mostWords) return undefined
  if (trying.test(rest) && us.test(rest)) return 'trial'
  return saysOnly(rest, being, around) ? 'being' : undefined
}

const countries = String.raw`germany|sweden|estonia|norway|denmark|france|spain|italy|poland|the netherlands|holland|belgium|austria|switzerland|ireland|britain|england|the uk|the us|usa|latvia|lithuania|iceland|india|china|japan|korea|canada|abroad|another country|outside finland`
const fromThere = wholeWords(
  String.raw`(?:from|in) (?:${countries})|(?:saksasta|ruotsista|virosta|norjasta|tanskasta|ranskasta|espanjasta|italiasta|puolasta|hollannista|englannista|latviasta|liettuasta|ulkomailta|toisesta maasta)(?: käsin)?|från (?:tyskland|sverige|estland|norge|danmark|frankrike|spanien|italien|polen|nederländerna|holland|england|lettland|litauen|utlandet|ett annat land)`,
)
const how = wholeWords(
  String.raw`(?:how|can|could|may) (?:\p{L}+ ){0,3}?(?:do (?:this|that|it)|join|take part|participate|get in|be in|be involved|apply|partner)|(?:miten|voiko|pääseekö|voidaanko|kuinka) (?:\p{L}+ ){0,4}?(?:mukaan|mukana|tehdään|onnistuu|osallistu\p{L}*|hakea|hae\p{L}*)|(?:hur|kan|får) (?:\p{L}+ ){0,4}?(?:med|delta|göra (?:det|så)|gör man|söka|går det|det går)`,
)
/** “How does one do this from Germany?”, “miten Saksasta pääsee mukaan?” */
export const asksHowFromAbroad = (text: string): boolean =>
  fromThere.test(text) && how.test(text) && wordCount(text) <= mostWords
