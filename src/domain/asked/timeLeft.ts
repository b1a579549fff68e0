import { saysOnly } from '../carriedOn/saysOnly.ts'
import { wholeWords } from '../regexOf.ts'

const units = String.raw`päiv\p{L}+|viikko\p{L}*|kuukau\p{L}+|kk|dagar|dag|veckor|månader|days?|weeks?|months?`
const left = String.raw`jäljellä|kvar|återstår|left|remain\p{L}*|until|till dess|tills|dit|vielä|ännu|fortfarande|still|siihen|loppuun|slutet`
const asks = wholeWords(
  String.raw`${left}|how long till|(?:montako|kuinka monta|hur många|how many) (?:${units})`,
)
const length = String.raw`${units}|vuot\p{L}+|år|years?|aikaa|aika|kauan\p{L}*|pitkä|tid|länge|lång|time|long`
const small = String.raw`paljonko|paljon|much|from now|now|nyt|nu|tästä|tänään|today|idag|i dag|dess|be|will|then|its?|sopimu\p{L}*|avtalet|agreement|the`

/** Of the agreement’s end: how long is it until then? */
export const asksTimeLeft = (text: string): boolean => asks.test(text)

/** After the agreement’s end was told: “montako päivää siihen on?”, “how many months is that from now?” */
export const asksHowLongTill = (text: string): boolean => saysOnly(text, length, left, small)
