import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'

/** What somebody gets for taking part, as words of a pattern. */
export const outOfIt = String.raw`(?:get|gain|have) out of (?:it|this|that|taking part|joining)|in (?:it|this|that) for (?:us|me|a (?:firm|company)|companies|an? (?:[\p{L}-]+ ){0,3}(?:start-?up|business|sme|company|firm)|start-?ups|smes|businesses|firms)|ut av (?:det|den|detta|att delta)`
const getsOutOfIt = wholeWords(String.raw`(?:what|vad)\S* .*(?:${outOfIt})`)
const useForFirms = wholeWords(
  String.raw`(?:mitä|mikä) (?:\p{L}+ )?(?:hyöty\p{L}*|iloa|etua) (?:\p{L}+ ){0,3}(?:firma\p{L}*|yrity\p{L}+|startup\p{L}*)|(?:vad|vilken) (?:\p{L}+ ){0,3}(?:nytta|fördel|vinner) (?:\p{L}+ ){0,3}(?:företag\p{L}*|bolag\p{L}*|startup\p{L}*|firma)|what (?:\p{L}+ )?(?:use|good|benefit) (?:\p{L}+ ){0,3}(?:to|for) (?:\p{L}+ ){0,2}(?:company|firm|start-?up|companies|start-?ups|firms)`,
)
/** What a resident gets is another thing than what a company gets. */
const residents = wholeWords('residents?|bor|invånare|asukas|asukkaat')
/** “I live in Espoo with my family”; a family firm is a company, and a living lab is no home. */
export const tellsResident = wholeWords(
  String.raw`(?:i|we) (?:all |both )?live|(?:i am|i['’]m|we are|we['’]re) living|(?:i am|i['’]m) (?:\p{L}+ ){0,2}resident|my family|asun|asumme|asutaan|asukkaana|olen (?:\p{L}+ )?asukas|perheen kanssa|perheeni|perheemme|(?:jag|vi) bor|som invånare|min familj|vår familj`,
)

/** “What’s in it for us?”, “vad får man ut av det?” */
export const asksForGain = (text: string): boolean =>
  wordCount(text) <= 14 &&
  (getsOutOfIt.test(text) || useForFirms.test(text)) &&
  !residents.test(text) &&
  !tellsResident.test(text)
