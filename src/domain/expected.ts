import { wholeWords } from './wholeWords.ts'

/** The kinds of value a question can ask for. */
export type Expected = 'date' | 'person' | 'money' | 'share' | 'count' | 'place'

const patterns: readonly [Expected, RegExp][] = [
  ['share', wholeWords(String.raw`prosent\p{L}*|procent\p{L}*|per ?cent\p{L}*`)],
  ['money', wholeWords('paljonko euroja|montako euroa|kuinka monta euroa|hur många euro|how many euros')],
  [
    'date',
    wholeWords(
      'milloin|millon|minä päivänä|mihin päivään|minä vuonna|vilket datum|vilket år|när|when|what date|what year',
    ),
  ],
]

/** What kind of value the answer must hold; nothing when the question does not ask for one. */
export function expectedValue(question: string): Expected | undefined {
  return patterns.find(([, pattern]) => pattern.test(question))?.[0]
}
