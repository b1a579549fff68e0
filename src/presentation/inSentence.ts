import type { Locale } from '../locale.ts'
import { tags } from './lists/doerKinds.ts'

/** “Kiertotalot, KauKo ja FAIR”: names as a sentence joins them. */
export const inSentence = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(names)
