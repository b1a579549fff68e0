import { wholeWords } from '../regexOf.ts'

const supposed = wholeWords(
  String.raw`(?:jos|ifall|om|if) (?:me|minä|mä|vi|jag|we|i) (?:olemme|ollaan|oltaisiin|oltais|olen|oon|olisin|oisin|är|vore|are|were|am|was)`,
)

/** “Och om vi är ett företag?”, “entä jos me ollaan koulu?” ask for themselves, not for all of that kind. */
export const supposesUs = (text: string): boolean => supposed.test(text)
