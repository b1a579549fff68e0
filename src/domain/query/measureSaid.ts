import { normalise } from '../search/normalise.ts'
import { measuredBy } from './foremost.ts'
import { wordsIn } from './phrases.ts'
import type { Measured } from './query.ts'
import { type Sense, sensesIn, tag } from './tagged.ts'

/** By what something is called greater or first: “the biggest?”, “kuka johti kalliimpaa?” */
export function measureSaid(text: string): Measured | undefined {
  const senses = sensesIn(text)
  return measuredBy((...wanted) => wanted.some((sense) => senses.has(sense)))
}

const measuring: readonly Sense[] = [
  'largest',
  'smallest',
  'longest',
  'shortest',
  'newest',
  'oldest',
  'most',
  'fewest',
  'early',
  'late',
]

/** Without the words that measure: “kuka johti”. */
export const withoutMeasure = (text: string): string =>
  left(text, (senses) => senses.some((sense) => measuring.includes(sense)))

/** What is said in words that a question after records does not have: names. */
export const besideQuery = (text: string): string => left(text, () => true)

/** The words of no phrase that is to go. */
function left(text: string, isToGo: (senses: readonly Sense[]) => boolean): string {
  const gone = tag(wordsIn(text)).filter(({ senses }) => isToGo(senses))
  return normalise(text)
    .split(' ')
    .filter((_, at) => gone.every(({ from, to }) => at < from || at >= to))
    .join(' ')
}
