import { ordinalsIn, withoutOrdinals } from '../asked/ordinals.ts'
import { wholeWords } from '../regexOf.ts'

const lastWords = [
  String.raw`viime(?:inen|isen|istä|isestä|isessä|isellä|iseen|sestä|stä)|vika|vikan|vikaa|vikasta|vikassa|ali(?:n|nta|mma\p{L}*|mpa\p{L}*)`,
  'sista|sistnämnda|understa|nedersta|som nämndes sist|den som (?:e|är) längst ner',
  String.raw`(?<=^\W*|(?:the|and|about|that|on|in) )last(?! (?:year|month|week|time|list|date|day|word|to|results?))|bottom one|one at the (?:end|bottom)|final one|latter`,
].join('|')
const last = wholeWords(lastWords)
const everyLast = wholeWords(lastWords, 'gi')

/** “The third focus area”, “sista dagen”, “joku toinen”: of no list of records. */
const ofOther = wholeWords(
  String.raw`painopist\p{L}*|\p{L}*alue(?:en|tta|esta|ella)?|prioritering\p{L}*|\p{L}*område\p{L}*|(?:focus )?areas?|hau(?:n|ssa|sta)|haku\p{L}*|utlysning\p{L}*|\p{L}*omgång\p{L}*|calls?|rounds?|\p{L}*päivä\p{L}*|päivity\p{L}*|muuto\p{L}*|sana\p{L}*|\p{L}*dag(?:en|ar)?|ordet|handen|datum\p{L}*|days?|dates?|word|jo(?:ku|nkun) toi\p{L}+|toinen lista|andra med|updated?|by money|kick off`,
)

/** “The second one”, “den sista”: its place in a list of so many, from 0, and what else is said; nothing where no one place is said. */
export function placeSaid(text: string, count: number): { at: number; rest: string } | undefined {
  const [nth, ...others] = ordinalsIn(text)
  if (others.length > 0 || ofOther.test(text)) return undefined
  if (nth !== undefined) return { at: nth, rest: withoutOrdinals(text) }
  return last.test(text) ? { at: count - 1, rest: text.replaceAll(everyLast, ' ') } : undefined
}
