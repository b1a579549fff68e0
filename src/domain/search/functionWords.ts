import type { Locale } from '../../locale.ts'
import { regexOf, wholeWords } from '../regexOf.ts'

/** Small words that only one of the three languages has: `on`, `en`, `me`, `var` are in two. */
const only: Record<Locale, RegExp> = {
  fi: wholeWords(
    String.raw`mikä|mitä|mitkä|minkä|mihin|mistä|missä|millä|miksi|miten|milloin|kuka|ketkä|kenen|kenelle|kuinka|paljonko|montako|onko|onks|ovatko|voiko|voiks|saako|saaks|pitääkö|täytyykö|tarvitaanko|tarvitseeko|ja|tai|että|jos|kun|mutta|myös|vai|ei|oli|ovat|olemme|meidän|meillä|meille|minä|sinä|tämä|tää|tuo|sen|sitä|siitä|siihen|niitä|jotka|joka|entä|entäs|mites|sitten|kanssa|vielä|oikein`,
    'gi',
  ),
  sv: wholeWords(
    String.raw`vad|vem|vilka|vilken|vilket|hur|varför|vart|när|är|och|eller|det|ett|för|på|av|till|inte|som|jag|ni|oss|era?|vår|vårt|våra|har|får|kan|ska|måste|behövs|behöver|finns|gäller|blir|ingår|också|här|där|då|nån|nåt|något|någon|dom|hos|från|efter|mycket|många`,
    'gi',
  ),
  en: wholeWords(
    String.raw`what|who|whom|which|how|when|where|why|is|are|was|were|does|do|did|can|could|must|should|would|will|the|of|and|or|to|for|with|from|about|this|that|these|it|its|we|you|our|your|my|they|there|has|have|need|needed|get|any|an`,
    'gi',
  ),
}
/** A text without such words. */
export const withoutSmallWords = (text: string): string =>
  Object.values(only).reduce((left, words) => left.replaceAll(words, ' '), text)

const word = regexOf(String.raw`[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*`, 'g')

/** Fewer of its words tell little of a text that may quote another language. */
const telling = 1 / 4

/**
 * The language of a text's small words, where only one language has any: “vem är rahoittaja?” is Swedish, whatever it
 * asks about.
 */
export function languageOfSmallWords(text: string): Locale | undefined {
  const found = (Object.keys(only) as Locale[])
    .map((locale) => ({ locale, count: text.match(only[locale])?.length ?? 0 }))
    .filter(({ count }) => count > 0)
  const [one, ...others] = found
  const words = text.match(word)?.length ?? 0
  return one && others.length === 0 && words > 1 && one.count >= telling * words ? one.locale : undefined
}
