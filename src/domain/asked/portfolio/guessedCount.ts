import { claimHeld } from '../../claim/held.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

export type Bound = 'exactly' | 'about' | 'over' | 'least' | 'under' | 'most'
export interface GuessedCount {
  count: number
  bound: Bound
  /** Of the programme’s own, not of related ones, too. */
  isOwn: boolean
}

const bounds = {
  over: 'yli|enemmän kuin|enemmän ku|över|fler än|mer än|over|more than|above',
  least: 'ainaki|ainakin|vähintään|jopa|minst|åtminstone|at least|as many as',
  about: 'noin|suunnilleen|ungefär|cirka|omkring|runt|about|around|roughly|some',
  under: 'alle|vähemmän kuin|under|färre än|mindre än|fewer than|less than|below',
  most: 'enintään|korkeintaan|högst|at most|up to',
} as const
const boundWords = Object.entries(bounds).map(([bound, words]) => ({
  bound: bound as Bound,
  words: wholeWords(words),
}))
const projects = String.raw`(?:hevi-?|hevi )?(?:hanketta|hankkeita|hanke|hankkeista|hankkeessa|hankkeet|projektia|projekteja|projektissa|projekt|projekten|projects?)`
const them = String.raw`niistä|niitä|näistä|noista|av dem|av dom|av dessa|dem|dom|of them|of those|of these|them|those`
const saysProjects = wholeWords(`${projects}|hankkeitahan|projektejahan|${them}`)
const guess = wholeWords(
  String.raw`(?:${Object.values(bounds).join('|')})\s+(\d{1,3})(?:\s+(?:eri|olika|different))?(?:\s+${projects})?|(\d{1,3})\s+${projects}|(?<=hankkeita(?:han)? on )(\d{1,3})`,
)
const asksIf = wholeWords(
  String.raw`onko|onks|oliko|finns det|är det|är de|har ni|are there|is there|do you have`,
)
const guessSmall = String.raw`onko|onks|oliko|on|ovat|niitä|ne|siellä|teillä|finns|det|är|de|dem|minst|har|ni|are|there|is|do|you|have|them|in|total|all|yhteensä|totalt|jo|redan|already|now|nyt|nu|hevi\p{L}*|programme|programmet|ohjelmassa|i|the|te|so|then|siis|alltså|väl|ju|vain|bara|only|just`
const guessWords = [`${projects}|hankkeitahan|projektejahan`, guessSmall].map((words) =>
  wholeWords(words, 'gi'),
)
const own = /hevi/iu

/** “Onko niitä hankkeita ainakin 50?”, “there are over 20 projects, right?”: how many are guessed, and nothing else. */
export function guessedCount(text: string): GuessedCount | undefined {
  if (!/\d/u.test(text)) return undefined
  const said = claimHeld(text) ?? (asksIf.test(text) ? text : undefined)
  const [whole = '', after, before, last] = said === undefined ? [] : (guess.exec(said) ?? [])
  const count = after ?? before ?? last
  if (said === undefined || !count || !saysProjects.test(said)) return undefined
  if (!saysNoMoreThan(said.replace(whole, ' '), ...guessWords)) return undefined
  const bound = boundWords.find(({ words }) => words.test(whole))?.bound ?? 'exactly'
  return { count: Number(count), bound, isOwn: own.test(said) }
}

/** Is a number so, by the guess? */
export const isGuessed = ({ count, bound }: Pick<GuessedCount, 'count' | 'bound'>, number: number): boolean =>
  ({
    exactly: number === count,
    about: Math.abs(number - count) <= number * roughly,
    over: number > count,
    least: number >= count,
    under: number < count,
    most: number <= count,
  })[bound]
const roughly = 0.2

/** “Over a million”, “at most 5”: a bound that a number keeps or does not; nothing of a rounding, or where there is none. */
export function boundIn(text: string): Bound | undefined {
  const bound = boundWords.find(({ words }) => words.test(text))?.bound
  return bound === 'about' ? undefined : bound
}
