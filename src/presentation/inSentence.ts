import type { Locale } from '../locale.ts'

/** “Kiertotalot, KauKo ja FAIR”, “… tai FAIR”: names as a sentence joins them. */
export const inSentence = (
  locale: Locale,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(tags[locale], { type }).format(names)

/** In English without a comma before “and”. */
const tags: Readonly<Record<Locale, string>> = { fi: 'fi', sv: 'sv', en: 'en-GB' }
