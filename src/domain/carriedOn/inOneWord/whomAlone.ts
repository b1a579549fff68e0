import { saysOnly } from '../../said/saysOnly.ts'

const asksPerson =
  'fråga|frågar|kysyä|kysyn|kysyisin|kysyy|ask|soittaa|soitan|ringa|ringer|kontakta|kontaktar|contact|call'
const askingWords = String.raw`keneltä|kenelle|kelle|keltä|keneen|whom|ska|ok|okej|okei|okay|då|sit|sitten|then|should|mun|minun|pitäis|pitäisi|mä|voin|voisin|asiasta|om|detta|about|this`

/** “Okej vem kan jag fråga?”, “kelle mun pitäis soittaa?”: whom to ask of what was just told. */
export const asksWhom = (text: string): boolean => saysOnly(text, asksPerson, askingWords)
