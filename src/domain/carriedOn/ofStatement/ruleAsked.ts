import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import { asksWhatItCosts } from './costAsked.ts'

const duties = String.raw`krav|kravet|måste|tvungen|tvungna|obligatoriskt?|pakko|pakollista|pakollinen|edellytys|vaatimus|vaaditaanko|vaaditaanks|pitääkö|pitääks|täytyykö|täytyyks|must|mandatory|compulsory|obligatory|required|requirement|have to|has to|need to|needs to`
const isDuty = wholeWords(duties)
const around =
  'onko|onks|e|är|det|se|tämä|tää|sitä|that|this|it|oikeasti|verkligen|faktiskt|really|actually|siis|alltså|so|mutta|mut|men|but|ehdoton|ehdottomasti|absolut|vi|man|me|we|do|does|our|a|an|ett|göra|tehdä|näin'
const fewWords = 6

/** “Men e det ett krav?”, “kostar det nåt?”: what a few words ask of a rule of what was just told, and `bare` where they say no more than that. */
export function ruleAsked(text: string): { of: 'duty' | 'cost'; bare: boolean } | undefined {
  if (asksWhatItCosts(text)) return { of: 'cost', bare: true }
  if (wordCount(text) > fewWords || !isDuty.test(text)) return undefined
  return { of: 'duty', bare: saysOnly(text, duties, around) }
}

/** How a statement speaks of such a thing. */
export const saysOfRule = {
  duty: wholeWords(
    String.raw`krav\p{L}*|kräv\p{L}*|måste|obligator\p{L}*|\p{L}*regler\p{L}*|pakko|pakolli\p{L}+|vaadi\p{L}*|vaati\p{L}*|edelly\p{L}+|täytyy|\p{L}*säänt\p{L}+|\p{L}*säänn\p{L}+|must|mandatory|requir\p{L}+|\p{L}*rules?|has to|have to`,
  ),
  cost: wholeWords(
    String.raw`kosta\p{L}*|kostnad\p{L}*|avgift\p{L}*|gratis|betal\p{L}+|maksu\p{L}*|maksa\p{L}*|ilmai\p{L}+|kustannu\p{L}+|costs?|fees?|free of charge|pays?|paid|charged?`,
  ),
}
