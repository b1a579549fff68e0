import { regexOf, wholeWords } from '../regexOf.ts'

const opens = String.raw`^\W*(?:(?:mutta|mut|siis|no|ja|men|och|but|so|and)\s+)?`
const polar = regexOf(
  String.raw`${opens}(?:eikö|eiks|eikös|onko|onks|onkohan|oliko|joko|vieläkö|\p{L}+(?:ko|kö|ks)(?=\s)|är|var|har|hade|pågår|fortsätter|slutade|tog|is|isn['’]?t|was|wasn['’]?t|has|hasn['’]?t|did|didn['’]?t|does|doesn['’]?t|aren['’]?t|are)(?!\p{L})`,
  'i',
)
const asks = wholeWords(
  'milloin|koska|millon|mihin|minne|kauanko|pitkäkö|paljonko|montako|när|hur|when|how|until|till|what|which|who',
)
const over = wholeWords(
  String.raw`päätty\p{L}*|loppu\p{L}*|ohi|valmis|slut|slutat|slutade|över|avslutat|avslutats|avslutad|förbi|klart|over|ended|end|finished|done|closed|completed|kiinni|sulkeutu\p{L}*|stängd|stängts`,
)
const goingOn = wholeWords(
  String.raw`käynni\p{L}+|meneillään|menossa|jatku\p{L}*|pyöri\p{L}*|toimi\p{L}*|elossa|pågår|pågående|igång|i gång|på gång|kvar|fortsätter|lever|running|ongoing|going|under way|still on|active|alive|auki|avoinna|öppen|öppet|open`,
)
const negated = wholeWords(
  String.raw`eikö|eiks|eikös|inte|isn['’]?t|wasn['’]?t|hasn['’]?t|didn['’]?t|doesn['’]?t|aren['’]?t|not`,
)

export interface LastingAsked {
  /** Whether it is asked to be over, or to go on. */
  isOver: boolean
  /** “Är det inte slut?” */
  isNegated: boolean
}

/** “Är det inte redan slut?”, “onko se vielä käynnissä?”: to be answered by yes or no; nothing where it is asked when. */
export function lastingAsked(text: string): LastingAsked | undefined {
  if (!polar.test(text) || asks.test(text)) return undefined
  const isOver = over.test(text)
  return isOver === goingOn.test(text) ? undefined : { isOver, isNegated: negated.test(text) }
}

/** “Montako kuukautta se kestää?” */
export const lengthAsked = (text: string): boolean => inMonths.test(text)
const inMonths = wholeWords(
  String.raw`(?:montako|monta|kuinka monta) (?:kuukautta|kk|vuotta)|hur många (?:månader|år)|how many (?:months|years)|kauanko|kuinka kauan|miten kauan|hur länge|how long`,
)
