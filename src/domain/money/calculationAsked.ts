import { regexOf, wholeWords } from '../regexOf.ts'
import { asking } from '../said/asking.ts'
import { beginning, concluding } from '../said/beginning.ts'
import { whether } from '../said/whether.ts'
import { howMuchWords, ownWords, supportWords } from './moneyWords.ts'
import { isOwnMoney } from './ownMoney.ts'
import { askedFor, type SumKind, sumMeant } from './sumMeant.ts'

const howMuch = wholeWords(howMuchWords)
const question = wholeWords(`${howMuchWords}|${asking}|millainen|keneltä`)
const project = String.raw`budj\p{L}+|budget\p{L}*|hank\p{L}+|projekt\p{L}*|projects?|kustannu\p{L}+|kostnad\p{L}*|costs?|kokonais\p{L}+|total\p{L}*`
const ours = String.raw`itse|meille|meidän|me|själva|oss|vi|ourselves|us|our|we`

/** What may be asked for where a sum of that kind is given. */
const others: Record<SumKind, RegExp> = {
  cost: wholeWords(`${supportWords}|tuella|${ownWords}|${ours}`),
  support: wholeWords(`${ownWords}|${project}|${ours}`),
  own: wholeWords(`${supportWords}|${project}`),
}

/** Is a sum given, and a share or the size of a project asked for? “Jos tuki on 120 000, mikä on hankkeen budjetti?” */
export function asksToCalculate(text: string): boolean {
  const meant = sumMeant(text)
  if (meant && isOwnMoney(text)) return true
  if (!meant?.isSaid || !others[meant.kind].test(text)) return false
  return meant.kind === 'cost' ? howMuch.test(text) || text.search(askedFor) >= 0 : question.test(text)
}

/** “Eli tuki on 120 000?”: holds a sum to be so, asks nothing else. */
export const isClaim = (text: string): boolean =>
  holding.test(text) && !question.test(text) && !isOwnMoney(text)
const holding = regexOf(String.raw`${beginning}(?:${concluding}|${whether})(?!\p{L})|\?\s*$`, 'i')

/** “Who got 500,000 euros of support?” */
export const asksWho = (text: string): boolean => who.test(text)
const who = wholeWords('kuka|ketkä|kenelle|mikä hanke|mitkä|vem|vilka|vilket projekt|who|whom|which')
