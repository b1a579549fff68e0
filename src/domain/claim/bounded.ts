import { wholeWords } from '../regexOf.ts'

/** “Over a million”, “before 2028”, “about five”, “at most 80 %”: a bound or a rounding, not a value that is so or not. */
export const isBounded = (claim: string): boolean => bounds.test(claim)
const bounds = wholeWords(
  [
    String.raw`yli|alle|alla|enintään|korkeintaan|vähintään|ainakin|enemmän|vähemmän|suurempi\p{L}*|pienempi\p{L}*|noin|suunnilleen|melkein|lähes|ennen|jälkeen|asti|mennessä|välillä`,
    String.raw`över|under|högst|minst|mer|mera|mindre|större|drygt|knappt|ungefär|cirka|omkring|nästan|före|efter|innan|senast|tidigast|mellan`,
    String.raw`over|above|below|under|at most|at least|up to|more|less|fewer|bigger|larger|smaller|exceed\p{L}*|about|around|roughly|nearly|almost|before|after|(?<!(?:led|run|owned|headed|coordinated|managed|funded|paid) )by|until|between`,
  ].join('|'),
)

/** Names a month: more than the year is claimed. */
export const saysMonth = (claim: string): boolean => month.test(claim)
const month = wholeWords(
  String.raw`(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{L}*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|june|july|august|october|(?:in|of) may`,
)

/** Of a part, or of each of several: not of the whole. */
export const isOfPart = (claim: string): boolean => part.test(claim)
const part = wholeWords(
  String.raw`työpaket\p{L}+|osa|osaa|osan|osasta|osia|osahan\p{L}+|kukin|kullekin|jokai\p{L}+|yksi hanke|yhdelle|arbetspaket\p{L}*|del|delen|delar|delprojekt\p{L}*|varje|vart och ett|ett projekt|work packages?|parts?|managers?|each|every|per|a project|one project`,
)
