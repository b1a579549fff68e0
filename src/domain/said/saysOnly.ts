import { hasWords, wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'

const opening = String.raw`no|ja|å|entä|entäs|entäpä|mites|mitenkä|miten on|och|men|hur är det med|vad sägs om|and|but|what about|how about`
const asking = String.raw`mikä|mitä|mitkä|millaisia|kuka|ketkä|onko|oliko|onks|näytä|listaa|vad|vilka|vilken|vem|finns|fanns|visa|lista|what|which|who|show|list|any|montako|kuinka moni|kuinka monta|moniko|hur många|how many|mikään|mitään|joku|jokin|yhtään|nåt|något|någon|några|nån|any|miten|kuinka|hur|how|can|could|voi|voiko|kan|jag|vi|man|we|i|do`
const linking = String.raw`on|ovat|oli|olivat|ollut|joita|jotka|jo|vielä|nyt|är|var|har|ju|ännu|nu|som|det|de|dem|dom|den|is|are|was|were|that|have|been|has|does|do|did|there|the|ones?|yet|still|fortfarande|yhä|edelleen|now|already|so|far`
const pointing = String.raw`vain|vaan|pelkästään|bara|endast|enbart|only|just|niistä|näistä|noista|niissä|niihin|jotka|jotkut|av dem|av dom|of them|of those|those|that are|already|redan|ne|niitä|niistä|nuo|noita|se|sen|sitä|siellä|siinä|siihen|siitä|sieltä|där|i|på|till|med|av|dit|it|its|in|on|of|to|for|they|them|those|these|tässä|täällä|tuolla|här|here`
const small = wholeWords([opening, asking, linking, pointing].join('|'), 'gi')

/** Is nothing left of a text without these? */
export const saysNoMoreThan = (text: string, ...words: readonly RegExp[]): boolean =>
  !hasWords(without(text, words))

/** What is left of a text without these, one after the other. */
export const without = (text: string, words: readonly RegExp[]): string =>
  words.reduce((left, one) => left.replaceAll(one, ' '), text)

/** Does a short text hold one of the words, and besides such words and small ones nothing? */
export function saysOnly(text: string, words: string, ...others: readonly string[]): boolean {
  if (wordCount(text) > 8 || text.search(anyOf(words)) < 0) return false
  return saysNoMoreThan(text, ...[words, ...others].map(anyOf), small)
}

/** Each list of words is made a pattern once: whoever asks has the same few. */
const known = new Map<string, RegExp>()
function anyOf(words: string): RegExp {
  const before = known.get(words)
  if (before) return before
  const made = wholeWords(words, 'gi')
  known.set(words, made)
  return made
}
