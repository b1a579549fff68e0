import { regexOf, wholeWords } from './regexOf.ts'

const call = String.raw`hakuja|haku(?:a|j[ae])?|haut|hankehaku(?:a|ja)?|rahoitushaku(?:a|ja)?|utlysning(?:ar)?|ansökningsomgång(?:ar)?|ansökan|calls?|rounds?`
const open = String.raw`auki|avoinna|avoimia|haettavissa|käynnissä|menossa|öppen|öppna|öppet|på gång|igång|open|running|ongoing`
/** “Is there any call open now?”, “finns det nån öppen utlysning?”, “onko hakuja auki?” */
const asks = regexOf(
  String.raw`(?<!\p{L})(?:onko|onks|löytyykö|finns det|har ni|är det|is there|are there|is any|do you have|any)(?!\p{L})(?:[^\p{L}]+\p{L}+){0,4}?[^\p{L}]+(?:(?:${call})(?:[^\p{L}]+\p{L}+){0,3}?[^\p{L}]+(?:${open})|(?:${open})(?:[^\p{L}]+\p{L}+){0,2}?[^\p{L}]+(?:${call}))(?!\p{L})`,
  'i',
)
/** Another fund's calls, and whom a call is open for, are told elsewhere. */
const elsewhere = wholeWords(
  String.raw`esr\p{L}*|esf\S*|jtf\p{L}*|fro|rrf|akke\p{L}*|horisont\p{L}*|horizon|business finland|innovaatiohaast\p{L}*|haaste\p{L}*|challenges?|utmaning\p{L}*|who|ketkä|kenelle|vem|vilka|kuka`,
)

/** Whether any call is open now, whatever it is for: what is open is on one list. */
export const asksForOpenCall = (text: string): boolean => asks.test(text) && !elsewhere.test(text)
