import { wordCount } from '../../text.ts'
import { withoutSmallWords } from '../search/functionWords.ts'
import type { Match } from './match.ts'
import type { Seeker } from './seeker.ts'

const mostWords = 5
/** How much of a theme is shared from here on, 0–1. */
const sharedEnough = 0.25
const enough = 3

/** Who or what shares the theme that is asked for, and does not only sound like it. */
export const sharesTheme = ({ fit }: Match): boolean => fit.theme >= sharedEnough

/**
 * “Partners for AI”: so few words say no more than the theme. Those who only sound alike are left out where enough share it;
 * longer texts say more than the vocabulary knows, so nobody is left out of them.
 */
export function ofTheme(matches: readonly Match[], { words, about, wants }: Seeker): readonly Match[] {
  const isBrief = wordCount(withoutSmallWords(words).trim()) <= mostWords
  if (!isBrief || Object.keys({ ...about, ...wants }).length === 0) return matches
  const sharing = matches.filter(sharesTheme)
  return sharing.length >= enough ? sharing : matches
}
