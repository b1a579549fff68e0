import { beliefs, type FalseBelief } from './beliefs.ts'
import { type Deed, deedNames } from './whoDoes.ts'

/** What a pack may answer in one sentence: a false belief, who does what, who signed for whom, how whoever asks can take part. */
export type ShortAnswer =
  | FalseBelief
  | `${Deed}-${'yes' | 'no'}`
  | `signed-by-${string}`
  | (typeof others)[number]

const others = [
  'city-denied',
  'cooperating',
  'goal-year',
  'offer-company',
  'offer-implementer',
  'offer-unsaid',
] as const

const known: ReadonlySet<string> = new Set<string>([
  ...Object.keys(beliefs),
  ...deedNames.flatMap((deed) => [`${deed}-yes`, `${deed}-no`]),
  ...others,
])

/** Does anything people say lead to such an answer? */
export const isShortAnswer = (id: string): id is ShortAnswer => known.has(id) || id.startsWith('signed-by-')
