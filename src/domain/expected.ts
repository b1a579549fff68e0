/** The kinds of value a question can ask for. */
export type Expected = 'date' | 'person' | 'money' | 'share' | 'count' | 'place'

const patterns: readonly [Expected, RegExp][] = [
  ['share', /\b(prosent\w*|montako %|procent\w*|per ?cent\w*|%|osuus|andel\w*)/iu],
  ['money', /\b(paljonko euroja|montako euroa|kuinka monta euroa|hur många euro|how many euros|euromäär\w*|eurobelopp)/iu],
  ['date', /\b(milloin|millon|koska|minä päivänä|mihin päivään|vilket datum|när|when|what date|vilket år|minä vuonna|what year)\b/iu],
]

/** What kind of value the answer must hold; nothing when the question does not ask for one. */
export function expectedValue(question: string): Expected | undefined {
  return patterns.find(([, pattern]) => pattern.test(question))?.[0]
}
