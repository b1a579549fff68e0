import { wordCount } from '../../text.ts'
import { people } from '../recordFact/people.ts'
import { wholeWords } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { denies } from '../said/negation.ts'

const telling = wholeWords(
  'kerro|näytä|listaa|hae|etsi|anna|visa|berätta|lista|sök|ge|tell|show|list|find|give|search|compare|vertaa|jämför',
)
const costs = wholeWords('maksoi|maksaa|kostade|kostar|cost|costs')

/** “Nokia leads the Challenge Engine”, “å Aalto leder Utmaningsmotorn”: told of a record as it is, without asking whether; nothing where a question is open. */
export function plainOfRecord(text: string): string | undefined {
  const isPlain = wordCount(text) <= 10 && !isOpen(text) && !telling.test(text) && !denies(text)
  return isPlain && (text.search(people.lead) >= 0 || costs.test(text)) ? text : undefined
}

/** “Several of them”: not of one record. */
export const isOfSeveral = (claim: string): boolean => several.test(claim)
const several = wholeWords(
  String.raw`hankkeet|hankkeita|hankkeista|hankkeiden|hankkeissa|projektit|projekteja|projekten|projekts|projects|calls|haut|ne|niitä|they|them|de|dem|dom|kaikki|alla|all`,
)

/** “Alone”, which a lead with partners is not. */
export const saysAlone = (claim: string): boolean => claim.search(alone) >= 0
export const withoutAlone = (claim: string): string => claim.replaceAll(alone, ' ')
const alone = wholeWords(
  'yksin|yksinään|yksinänsä|ensam|ensamt|själv|alone|by itself|on its own|single-handedly|solo',
  'gi',
)
