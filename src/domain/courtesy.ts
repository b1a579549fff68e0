import { wholeWords } from './wholeWords.ts'

const thanks = wholeWords(
  String.raw`kiitos|kiitti|kiitoksia|kiits|suurkiitos|tattis|tack|tackar|tusen tack|thanks|thank you|thx|cheers|ok(ei|ay|ej)?|okei|selvä|juu|joo|jepp|ja|jo|jaha|nice|great|hyvä|hienoa|bra|fint|super|perfect|kiva`,
)
const lost = wholeWords(
  String.raw`en ymmär(rä|tänyt)|en tajua|hä|mitä ihmettä|apua|jag förstår inte|jag fattar inte|va|i don['’]?t (understand|get it)|huh|what`,
)

export type Courtesy = 'thanks' | 'lost'

/** Thanks, nods and sighs, which are no questions: nothing else may be said. */
export function courtesyIn(text: string): Courtesy | undefined {
  const bare = text.replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ').trim()
  const only = (words: RegExp) => bare !== '' && bare.replaceAll(new RegExp(words, 'giu'), '').trim() === ''
  if (only(lost)) return 'lost'
  return only(thanks) ? 'thanks' : undefined
}
