import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const units = String.raw`päiv\p{L}+|viikko\p{L}*|kuukau\p{L}+|kk|dagar|dag|veckor|månader|days?|weeks?|months?`
const left = String.raw`jäljellä|kvar|återstår|left|remain\p{L}*|until|till dess|tills|dit|vielä|ännu|fortfarande|still|siihen|loppuun|slutet`
const asks = wholeWords(
  String.raw`${left}|how long till|(?:montako|kuinka monta|hur många|how many) (?:${units})`,
)
const length = String.raw`${units}|vuot\p{L}+|år|years?|aikaa|aika|kauan\p{L}*|pitkä|tid|länge|lång|time|long`
const small = String.raw`paljonko|paljon|much|from now|tästä|tänään|today|idag|i dag|dess|be|will|then|its?|sopimu\p{L}*|avtalet|agreement`

const moneyEnds = wholeWords(
  String.raw`(?:milloin|millon|koska|mihin asti) (?:\p{L}+ ){0,2}?(?:raha|rahat|rahoitus) (?:\p{L}+ )?(?:loppu\p{L}*|päätty\p{L}*|tyrehty\p{L}*)|när (?:\p{L}+ ){0,2}?(?:tar|är|slutar) (?:pengarna|finansieringen|medlen)(?: slut)?|when (?:do|does|will|is) (?:the )?(?:money|funding|funds) (?:run|runs|runs? out|end|ends|stop|dry up)`,
)
const programme = String.raw`(?:koko |hela |the whole |the entire |whole |entire )(?:\p{L}+-?)?(?:ohjelma|program|sopimu|avtal|agreement|hevi)\p{L}*|hevi-?ohjelma\p{L}*|hevi-?programme\p{L}*|hevin`
const deadline = String.raw`deadline\p{L}*|takaraja\p{L}*|määräaika|dedis|viimeinen päivä|sista dag\p{L}*|tidsgräns\p{L}*|last day|cut-?off|time limit`
const programmeEnds = wholeWords(
  String.raw`(?:${deadline}) (?:\p{L}+ ){0,3}?(?:${programme})|(?:${programme}) (?:\p{L}+ ){0,2}?(?:${deadline})`,
)
/** “Mikä on koko ohjelman deadline?”, “när tar pengarna slut?”: when all of it ends, not one call or project. */
export const asksWhenAllEnds = (text: string): boolean =>
  (moneyEnds.test(text) || programmeEnds.test(text)) && wordCount(text) <= 14

/** Of the agreement’s end: how long is it until then? */
export const asksTimeLeft = (text: string): boolean => asks.test(text)

/** After the agreement’s end was told: “montako päivää siihen on?”, “how many months is that from now?” */
export const asksHowLongTill = (text: string): boolean => saysOnly(text, length, left, small)
