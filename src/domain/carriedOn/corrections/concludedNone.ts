import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { without } from '../../said/saysOnly.ts'

const conclusion = 'so|eli|siis|alltså|så|basically|joten|dvs'
const concludes = regexOf(
  String.raw`^\W*(?:(?:ok|okei|okej|okay|joo|aha|jaa|jaha|ja|och|and|no|hm+),? )*(?:${conclusion})(?!\p{L})|(?<!\p{L})(?:alltså|siis|then|då)\W*$`,
  'i',
)
const none = String.raw`ei (?:siis |ole |oo |nyt |tällä hetkellä )*(?:mikään|mitään|mitää|yhtään|yksikään|ainuttakaan)|(?:mikään|mitään|mitää|yhtään|yksikään) ei|mitään|mikään|yhtään|inget|inga|ingen|ingenting|nothing|none|no|not a single|not any`
const isNone = wholeWords(none)
const but = wholeWords('vain|ainoastaan|paitsi|bara|endast|enbart|utom|förutom|only|just|except|apart from')
const runs = wholeWords(
  String.raw`käynnis\p{L}+|meneillään|menossa|pågår|pågående|igång|på gång|running|ongoing|going on|under ?way|active|aktiivi\p{L}+|aktiv\p{L}*`,
)
/** Of a call it is asked otherwise. */
const ofCalls = wholeWords(
  String.raw`haku|hau\p{L}+|haut|utlysning\p{L}*|ansök\p{L}*|omgång\p{L}*|calls?|rounds?`,
)
const mostWords = 14

const isConcluded = (text: string) => wordCount(text) <= mostWords && concludes.test(text)

/** “Ok så inget pågår just nu alltså?”, “so only the drone one is running?” */
export const asksIfNothingRuns = (text: string): boolean =>
  isConcluded(text) &&
  runs.test(text) &&
  !ofCalls.test(text) &&
  [isNone, but].some((words) => words.test(text))

const others = [
  none,
  conclusion,
  String.raw`(?:after|in) (?:\d+|five|all these) years|(?:efter|på) (?:\d+|fem) år|(?:\d+|viiden) vuoden (?:jälkeen|aikana)|at all|yet|so far|any|ollenkaan|lainkaan|vielä|tähän mennessä|alls|ännu|än|hittills|ok|okei|okej|okay|joo|jaa|jaha|aha|and|och|ja|then|då|ei|ole|oo|oikein|oikeasti|finns|det|there|are|is|on|really|egentligen|basically|nyt|nu|now`,
].map((words) => wholeWords(words, 'gi'))

/** “So no results at all after five years?”: what there is said to be none of, in one word or two. */
export function noneOfWhat(text: string): string | undefined {
  const what = isConcluded(text) && isNone.test(text) ? without(text, others).trim() : ''
  const words = what.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.length <= 2 ? words.join(' ') : undefined
}
