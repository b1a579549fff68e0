import { wholeWords } from '../regexOf.ts'

/** Words that deny. “En” is an article in Swedish. */
export const negation = String.raw`ei(?:kä|vät|vätkä)?|en(?= (?:ole|oo|tiedä|usko|voi|saa|saanut|halua|ymmärrä|maksa|hae))|emme|ette|ettei(?:vät)?|inte|icke|ej|aldrig|ingen|inget|inga|ingenting|varken|not|cannot|never|no|none|nobody|nothing|neither|nor|\p{L}+n['’]t`

/** “Se ei ole sitova”, “nobody pays”. */
export const denies = (text: string): boolean => denying.test(text)
const denying = wholeWords(negation)
