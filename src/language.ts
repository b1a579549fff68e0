import { eld } from 'eld/small'

import { isLocale, type Locale, locales } from './locale.ts'

eld.setLanguageSubset([...locales])

/** The language a text is written in; nothing when the text can't tell, as in “ESR?” or “Aalto”. */
export function detectLocale(text: string): Locale | undefined {
  const detected = eld.detect(text)
  const scores = Object.values(detected.getScores()).toSorted((one, other) => other - one)
  const [best = 0, second = 0] = scores
  const clear = best - second > 0.05 * best
  return clear && isLocale(detected.language) ? detected.language : undefined
}
