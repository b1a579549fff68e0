import { ordinalsIn, withoutOrdinals } from '../asked/ordinals.ts'
import { wholeWords } from '../regexOf.ts'

const lastWords = [
  String.raw`viime(?:inen|isen|istä|isestä|isessä|isellä|iseen|isin|isimm?ä\p{L}*|sestä|stä)|vika|vikan|vikaa|vikasta|vikassa|ali(?:n|nta|mma\p{L}*|mpa\p{L}*)`,
  'sista|sistnämnda|understa|nedersta|som nämndes sist|den som (?:e|är) längst ner',
  String.raw`(?<!(?:it|they|this|that|these|those|does|do|will|each|one|all) )last(?! (?:year|month|week|time))|bottom one|one at the (?:end|bottom)|final one|latter`,
].join('|')
const last = wholeWords(lastWords)
const everyLast = wholeWords(lastWords, 'gi')

/** “The third focus area”, “sista dagen”: of no list of records. */
const ofOther = wholeWords(
  String.raw`painopist\p{L}*|\p{L}*alue(?:en|tta|esta|ella)?|prioritering\p{L}*|\p{L}*område\p{L}*|(?:focus )?areas?|hau(?:n|ssa|sta)|haku\p{L}*|utlysning\p{L}*|\p{L}*omgång\p{L}*|calls?|rounds?|\p{L}*päivä\p{L}*|dag(?:en|ar)?|days?`,
)

/** “The second one”, “den sista”: its place in a list of so many, from 0, and what else is said; nothing where no one place is said. */
export function placeSaid(text: string, count: number): { at: number; rest: string } | undefined {
  const [nth, ...others] = ordinalsIn(text)
  if (others.length > 0 || ofOther.test(text)) return undefined
  if (nth !== undefined) return { at: nth, rest: withoutOrdinals(text) }
  return last.test(text) ? { at: count - 1, rest: text.replaceAll(everyLast, ' ') } : undefined
}
