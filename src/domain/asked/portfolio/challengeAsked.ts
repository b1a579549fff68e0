import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'

const offering = wholeWords(
  String.raw`(?:mihin|minne|missä|kenelle) (?:\p{L}+ ){0,4}(?:tarjota|tarjoo|tarjoaa|tarjotaan|ehdottaa|esitellä) (?:\p{L}+ ){0,2}ratkaisu\p{L}*|(?:var|vart|till vem) (?:\p{L}+ ){0,4}(?:erbjuda|föreslå|presentera) (?:\p{L}+ ){0,2}lösning\p{L}*|(?:where|who|whom) (?:\p{L}+ ){0,4}(?:offer|pitch|propose) (?:\p{L}+ ){0,2}(?:solutions?|ideas?)|(?:any|open) (?:open )?challenges? (?:\p{L}+ )*(?:join|enter|solve|open)|(?:onko|onks|löytyykö|oisko|olisko) (?:\p{L}+ ){0,3}haaste\p{L}* (?:\p{L}+ )*(?:mukaan|osallistua|ratko\p{L}+|auki|avoinna)|(?:finns det|är) (?:\p{L}+ ){0,3}utmaning\p{L}* (?:\p{L}+ )*(?:delta|med|lösa|öpp\p{L}+)`,
)

/** “Mihin sit voi tarjota ratkaisua?”, “any challenge we could join as a firm?” */
export const asksForChallenge = (text: string): boolean => wordCount(text) <= 14 && offering.test(text)
