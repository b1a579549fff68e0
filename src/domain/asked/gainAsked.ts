import { wholeWords } from '../regexOf.ts'

/** What somebody gets for taking part, as words of a pattern. */
export const outOfIt = String.raw`(?:get|gain|have) out of (?:it|this|that|taking part|joining)|in (?:it|this|that) for (?:us|me|a (?:firm|company)|companies)|ut av (?:det|den|detta|att delta)`
const getsOutOfIt = wholeWords(String.raw`(?:what|vad)\S* .*(?:${outOfIt})`)
const mostWords = 14
/** What a resident gets is another thing than what a company gets. */
const lives = wholeWords('i live|resident|bor|invånare')

/** “What’s in it for us?”, “vad får man ut av det?” */
export const asksForGain = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords && getsOutOfIt.test(text) && !lives.test(text)
