import lande from 'lande'

import type { Search } from './domain/search/search.ts'
import type { Locale } from './locale.ts'

const codes: Readonly<Record<string, Locale>> = { fin: 'fi', swe: 'sv', eng: 'en' }

/** Below these the detector is as good as guessing on short texts; measured in docs/evaluation.md. */
const leastShare = 0.9
const leastCertainty = 0.05

/**
 * The language a text is written in: the detector's when it is certain, else that of the nearest phrasing anyone is
 * known to use. Nothing when the text can't tell, as in “ESR?” or “Aalto”.
 */
export function detectLocale(text: string, search: Search): Locale | undefined {
  const ours = lande(text).flatMap(([code, certainty]) => {
    const locale = codes[code]
    return locale ? [{ locale, certainty }] : []
  })
  const all = ours.reduce((sum, { certainty }) => sum + certainty, 0)
  const [best] = ours
  if (best && best.certainty >= leastCertainty && best.certainty / all >= leastShare) return best.locale
  return search.find(text, 1)[0]?.locale
}
