import { saysOnly } from '../said/saysOnly.ts'

const asksPerson =
  'fråga|frågar|kysyä|kysyn|kysyisin|kysyy|ask|soittaa|soitan|ringa|ringer|kontakta|kontaktar|contact|call'
const askingWords = String.raw`keneltä|kenelle|kelle|keltä|keneen|vem|whom|who|ska|ja|jag|kan|ok|okej|okei|okay|då|sit|sitten|then|should|could|i|mun|minun|pitäis|pitäisi|mä|voin|voisin|voi|asiasta|om|det|detta|about|this|här`

/** “Okej vem kan jag fråga?”, “kelle mun pitäis soittaa?”: whom to ask of what was just told. */
export const asksWhom = (text: string): boolean => saysOnly(text, asksPerson, askingWords)
