import { wholeWords } from '../regexOf.ts'
import { negation } from './negation.ts'

const denied = String.raw`eikös?|eiks|eikai|eivätkö|emmekö|(?:is|are|was|were|does|do|did|has|have|had|would|should|ca|wo)n['’]?t`

/** They open a question that expects a yes: “eikö valtio maksa?”, “doesn’t the state pay?” */
export const expecting = `${denied}|visst`

/** What opens a question that is answered by yes or no. */
export const whether = [
  expecting,
  String.raw`onks|\p{L}+(?:ko|kö)|(?!miks|mitäks|paljonks)\p{L}+[aeiouyäö]ks`,
  String.raw`är|var|har|hade|kan|får|fick|ska|skulle|måste|behöver|blir|stämmer|beslutar|bestämmer|betalar|täcker|räcker|finansierar|beviljar|ger|skrev|kom|leder|leds|leddes|drivs|drevs|gäller|kostar|hör|börjar|slutar|går|gick|upphör|löper|pågår|fortsätter|sitter|tog|\p{L}{2,}(?:de|te)`,
  'is|are|was|were|does|do|did|has|have|had|can|could|will|would|must|may|should',
].join('|')

/** “Eikö se ole ohi?”, “är det inte slut?”: a Swedish yes to it is “jo”. */
export const isNegative = (text: string): boolean => negative.test(text)
const negative = wholeWords(`${denied}|${negation}`)
