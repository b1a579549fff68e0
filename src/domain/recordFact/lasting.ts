import { claimHeld } from '../claim/held.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { beginning } from '../said/beginning.ts'
import { isNegative, whether } from '../said/whether.ts'

const polar = regexOf(String.raw`${beginning}(?:${whether})(?!\p{L})`, 'i')
const asksWhen = wholeWords('koska|until|till')
const over = wholeWords(
  String.raw`päätty\p{L}*|loppu\p{L}*|ohi|valmis|slut|slutat|slutade|över|avslutat|avslutats|avslutad|förbi|klart|over|ended|end|finished|done|closed|completed|kiinni|sulkeutu\p{L}*|stängd|stängts`,
)
const goingOn = wholeWords(
  String.raw`päällä|(?:fortfarande|ännu|än) på|käynni\p{L}+|käynnis|meneillään|meneillä|menossa|menos|jatku\p{L}*|pyöri\p{L}*|toimi\p{L}*|elossa|pågår|pågående|igång|i gång|på gång|kvar|fortsätter|lever|running|ongoing|going|under way|still on|active|alive|auki|avoinna|öppen|öppet|open`,
)
export interface LastingAsked {
  /** Whether it is asked to be over, or to go on. */
  isOver: boolean
  /** “Är det inte slut?” */
  isNegated: boolean
}

/** “Det är väl avslutat redan?”, “it is still running though”: told as it is. */
const isTold = (text: string): boolean =>
  (told.test(text) || claimHeld(text) !== undefined) && !willEnd.test(text)
const told = wholeWords(
  String.raw`(?:on|oli|ovat|se|är|var|det|den|is|was|it['’]?s|has|har)(?: \p{L}+){0,3} (?:vielä|yhä|edelleen|jo|ännu|ännu|fortfarande|redan|still|already)|(?:jo|redan|already) (?:ohi|päätty\p{L}+|loppu\p{L}+|slut\p{L}*|avslut\p{L}+|over|ended|finished)`,
)
const willEnd = wholeWords('päättyy|loppuu|sulkeutuu|slutar|stängs|upphör|ends?|closes|pian|kohta|snart|soon')

/** “Är det inte redan slut?”, “onko se vielä käynnissä?”: to be answered by yes or no; nothing where it is asked when. */
export function lastingAsked(text: string): LastingAsked | undefined {
  if (!(polar.test(text) || isTold(text)) || isOpen(text) || asksWhen.test(text)) return undefined
  const isOver = over.test(text)
  return isOver === goingOn.test(text) ? undefined : { isOver, isNegated: isNegative(text) }
}

/** “Montako kuukautta se kestää?” */
export const lengthAsked = (text: string): boolean => inMonths.test(text)
const inMonths = wholeWords(
  String.raw`(?:montako|monta|kuinka monta) (?:kuukautta|kk|vuotta)|hur många (?:månader|år)|how many (?:months|years)|kauanko|kuinka kauan|miten kauan|hur länge|how long`,
)
