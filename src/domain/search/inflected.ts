import { fold } from './normalise.ts'

/** What Finnish, Swedish and English add to a name: `-sta`, `-laisten`, `s`. */
const longestEnding = 6
/** A shorter name is that name or another word; case endings follow it after a colon, `UAM:n`. */
const shortestStem = 4

/** How a last syllable begins once an ending follows: Helsinki → Helsingin, Turku → Turun, Lahti → Lahden. */
const gradations: readonly [RegExp, readonly string[]][] = [
  [/nk([iou])$/u, ['ng$1']],
  [/rk([iou])$/u, ['r$1']],
  [/lk([iou])$/u, ['l$1']],
  [/hti$/u, ['hde', 'hte']],
  [/([kpt])\1([aiouy])$/u, ['$1$2']],
  [/mp([iou])$/u, ['mm$1']],
  [/nt([aiou])$/u, ['nn$1']],
  [/lt([aiou])$/u, ['ll$1']],
  [/rt([aiou])$/u, ['rr$1']],
  [/([aeiouy])p([aiouy])$/u, ['$1v$2']],
  [/([aeiouy])t([aiouy])$/u, ['$1d$2']],
  [/([aeiouy])k([aiouy])$/u, ['$1$2']],
  [/([uy])s$/u, ['$1de', '$1t', '$1kse', '$1ksi']],
  [/ja$/u, ['joi']],
  [/([aeiou])t$/u, ['$1i', '$1j']],
  [/nen$/u, ['se', 'st', 's']],
  [/si$/u, ['de', 'te']],
  [/mi$/u, ['me']],
  [/ki$/u, ['e']],
  [/ri$/u, ['re']],
  [/ni$/u, ['ne']],
]

/** The beginnings that any form of a name may have. The name is folded already. */
function stemsOf(plain: string): string[] {
  const changed = gradations.flatMap(([end, others]) =>
    end.test(plain) ? others.map((other) => plain.replace(end, other)) : [],
  )
  return [plain, ...changed].filter((stem) => stem.length >= shortestStem || stem === plain)
}

/** Names whose stems are remembered: the same few are looked for again and again. */
const mostKnown = 5_000
const known = new Map<string, readonly string[]>()

function knownStems(name: string): readonly string[] {
  const before = known.get(name)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const stems = stemsOf(fold(name.toLocaleLowerCase('fi')))
  known.set(name, stems)
  return stems
}

/** What a form of the word, folded and in lower case, has after its stem; nothing where it is no form of it. */
export function endingOf(typed: string, name: string): string | undefined {
  const stems = knownStems(name)
  const whole = stems[0] ?? ''
  if (typed === whole) return ''
  if (typed === `${whole}s`) return 's'
  if (typed.length > whole.length + longestEnding || typed[0] !== whole[0] || /\d$/.test(typed))
    return undefined
  const stem = stems.find((one) => one.length >= shortestStem && typed.startsWith(one))
  return stem === undefined ? undefined : typed.slice(stem.length)
}

/** Is `typed`, folded and in lower case, the word or a form of it? */
export const isFormOf = (typed: string, name: string): boolean => endingOf(typed, name) !== undefined

/** “UAMia”: within a longer name an abbreviation takes its ending without a colon, too. Both folded and in lower case. */
export const isAbbreviationWithEnding = (typed: string, abbreviation: string): boolean =>
  abbreviation.length === 3 &&
  typed.startsWith(abbreviation) &&
  /^i?(?:n|a|na|ssa|sta|lla|lta|lle|hin|in|ksi|tta)$/.test(typed.slice(abbreviation.length))

/** What any form of a word begins with: endings change nothing before the third letter. */
export const headOf = (plain: string): string => plain.slice(0, 2)
