import { regexOf, wholeWords } from '../regexOf.ts'

const when = wholeWords('when|när', 'gi')
const asking = 'what|which|who|whose|where|how|why|vad|va|vem|vems|vilk\\p{L}+|var|hur|varför'
const whether =
  'is|are|was|do|does|did|can|could|may|must|should|will|would|have|has|är|e|får|fick|kan|kunde|ska|skall|måste|bör|har|blir|finns|gäller'
/** The clause asks for something else before: “what may we say when …”, “får vi säga till när …”. */
const askedBefore = regexOf(String.raw`^\s*(?:${asking}|${whether})(?!\p{L}).*\p{L}\s*$`, 'i')
const stillAsks = wholeWords(
  String.raw`(?:know|tell \p{L}+|(?<!(?:an?|any|no|some) )say|and|or|vet \p{L}+|veta|säga|berätta|och|eller)\s*$`,
)
/** “When a firm tests here, may we …” */
const asksAfter = regexOf(String.raw`^[^,?.!]+,\s*(?:${asking}|${whether})(?!\p{L})`, 'i')
const opens = /^\s*(?:(?:and|but|och|men)\s)?\s*$/iu
const concerning = /^\s+det\s+(?:gäller|kommer till)(?!\p{L})/iu

/** Without each “when” and “när” that tells the time of something and does not ask for it. */
export const withoutTimes = (question: string): string =>
  question.replaceAll(when, (word, at: number) => {
    const [before = ''] = /[^?.!]*$/u.exec(question.slice(0, at)) ?? []
    const after = question.slice(at + word.length)
    const tells =
      concerning.test(after) ||
      (askedBefore.test(before) && !stillAsks.test(before)) ||
      (opens.test(before) && asksAfter.test(after))
    return tells ? ' ' : word
  })
