import { wholeWords } from '../regexOf.ts'

/** What opens a question that is not answered by yes or no. */
export const asking = [
  'mikä|mikäs|mitä|mitkä|minkä|mihin|minne|mistä|missä|miten|miksi|miks|kuka|ketkä|kenen|kenelle|milloin|millon|paljonko|montako|kuinka|kauanko|pitkäkö',
  'vad|vem|vems|vilka|vilken|vilket|hur|när|var(?= (?:är|finns|ligger|ska|kan|får))|vart|varför',
  String.raw`(?<!one |person |ones )who|whose|what|(?<!decid\p{L}+ )which|how|when|where|why`,
].join('|')

/** Asks for something else than yes or no. */
export const asksOpenly = wholeWords(asking)

/** The same, or gives a choice. */
export const isOpen = (text: string): boolean => open.test(text)
const open = wholeWords(`${asking}|vai|tai|eller|or`)
