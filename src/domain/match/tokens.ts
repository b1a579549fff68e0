import { fold, normalise } from '../search/normalise.ts'

/** Lower-case words. Accents stay: “stad” is a city, “städ” is cleaning. */
export const tokensOf = (text: string) => normalise(text).split(' ').filter(Boolean)

/** `start-up*` becomes two words, the second a stem; `~` stands for up to four words between. */
export const patternOf = (word: string) =>
  word
    .split(/[^\p{L}\p{N}*~]+/u)
    .map((part) => ({ stem: normalise(part), open: part.endsWith('*'), gap: part === '~' }))
    .filter(({ stem, gap }) => stem !== '' || gap)

/** Longer words are other words, not typos of this one. */
const longestEnding = 5

/** What is mistyped begins right. */
export const sameStart = 3

/** True when one letter added, left out, changed or swapped turns `typed`'s beginning into `stem`. */
export function nearlyStartsWith(typed: string, stem: string): boolean {
  if (typed.length > stem.length + longestEnding) return false
  let at = 0
  while (at < stem.length && typed[at] === stem[at]) at++
  if (at >= stem.length) return true
  // Where only the last letter differs, it is another ending or another word.
  if (at < sameStart || (at === stem.length - 1 && typed[at + 1] !== stem[at])) return false
  const rest = stem.slice(at + 1)
  return (
    typed.startsWith(rest, at + 1) ||
    typed.startsWith(rest, at) ||
    typed.startsWith(stem.slice(at), at + 1) ||
    (typed[at] === stem[at + 1] && typed[at + 1] === stem[at] && typed.startsWith(stem.slice(at + 2), at + 2))
  )
}

const widestGap = 4

/** How many words the pattern takes from `at` on; 0 where it does not fit. */
export function patternLength(
  parts: ReturnType<typeof patternOf>,
  tokens: readonly string[],
  at: number,
): number {
  const [part, ...rest] = parts
  if (!part) return 0
  if (part.gap) {
    for (let skip = 0; skip <= widestGap; skip++) {
      const length = patternLength(rest, tokens, at + skip)
      if (length > 0) return skip + length
    }
    return 0
  }
  const word = tokens[at]
  if (word === undefined || !fits(word, part)) return 0
  if (rest.length === 0) return 1
  const length = patternLength(rest, tokens, at + 1)
  return length > 0 ? 1 + length : 0
}

/** In a phrase accents may be missing: several words together leave no doubt. */
const fits = (word: string, { stem, open }: { stem: string; open: boolean }) =>
  [
    [word, stem],
    [fold(word), fold(stem)],
  ].some(([typed = '', wanted = '']) => (open ? typed.startsWith(wanted) : typed === wanted))
