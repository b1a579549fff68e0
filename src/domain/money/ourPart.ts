import { wholeWords } from '../regexOf.ts'
import { howMuchWords, ownWords } from './moneyWords.ts'
import { sumsMeant } from './sumMeant.ts'

const part = wholeWords(
  String.raw`(?:meidän|meiän|mun|minun|oma|omat) (?:osa|osuus|osuutemme|budjetti|osabudjetti|siivu|pala|kulut|kustannukset)|vår (?:del|andel|budget|delbudget|bit)|våra (?:kostnader|utgifter)|our (?:part|share|slice|piece|budget|costs?)`,
)
const paying = String.raw`maks\p{L}+|jää\p{L}*|joudu\p{L}+|betala[rs]?|lägga|stå för|pay|put in|cover|contribute`
const ourselves = String.raw`itse|ite|itte|meille|meidän|meiltä|själva?|oss|ourselves|us|our own`
const paysOurselves = wholeWords(
  String.raw`(?:${howMuchWords}) (?:\p{L}+ ){0,5}?(?:${paying})(?: \p{L}+){0,3}? (?:${ourselves})|(?:${howMuchWords}) (?:\p{L}+ ){0,4}?(?:${ourselves})(?: \p{L}+){0,3}? (?:${paying})|(?:mikä|vad|what)\S* (?:\p{L}+ ){0,4}?(?:${ownWords})`,
)

/** “If our part is 80,000, how much do we pay ourselves?”: the sum is what their part of the project costs. */
export function costOfOurPart(text: string): number | undefined {
  if (!part.test(text) || !paysOurselves.test(text)) return undefined
  const [only, ...others] = sumsMeant(text)
  return others.length === 0 ? only?.sum : undefined
}
