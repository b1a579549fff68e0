import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const area = String.raw`painopiste\p{L}*|prioritering(?:en|ar)?|fokusområde\p{L}*|focus areas?|area`
const namesArea = wholeWords(area)
const around = String.raw`mihin|minkä|missä|kuuluu|kuuluuko|tämä|tää|tuo|alle|alla|vilket|hör|under|detta|belongs?|this|fall|falls|into|would|be`

/** “Which focus area is that?”, “vilken prioritering hör det till?”: of what was just told. */
export const asksWhichArea = (text: string): boolean => namesArea.test(text) && saysOnly(text, area, around)
