import type { Ask } from '../query.ts'
import type { Reading } from '../reading.ts'
import type { Lackable } from '../selection.ts'
import type { Sense } from '../tagged.ts'
import { kindsSaid } from './byKind.ts'
import { type Choosing, nothing } from './choosing.ts'

/** “Yli 500 000 euron”, “between 500k and 1M”. */
export function sizeIn({ has, sums }: Reading): Choosing | undefined {
  if (sums.length === 0) return nothing
  // By support no project can be chosen.
  if (has('support')) return undefined
  const used = [
    'over',
    'under',
    'between',
    'budget',
    'money',
    'fewest',
    'smallest',
    'ends',
    'total',
    'small',
  ] as const
  const [one = 0, other] = sums
  if (sums.length === 2 && other !== undefined && (has('between') || has('over') === has('under')))
    return { selection: { over: String(Math.min(one, other)), under: String(Math.max(one, other)) }, used }
  if (sums.length > 1 || has('over') === has('under')) return undefined
  return { selection: has('over') ? { over: String(one) } : { under: String(one) }, used }
}

/** “Which projects have no known end date?”: is it a figure or a day that is not known? */
export const lacksData = (reading: Reading): boolean =>
  reading.has('lack') &&
  lackings.some(([sense]) => reading.has(sense) && (sense !== 'lead' || isOfNobody(reading)))

/** “Which projects have no leader?”, not “are not led by cities”. */
const isOfNobody = (reading: Reading) =>
  reading.entities.every(({ kind }) => kind !== 'organisation') && kindsSaid(reading).length === 0

export function lackingIn(reading: Reading, ask: Ask): Choosing | undefined {
  const { has } = reading
  if (ask.of === 'groups' || !lacksData(reading)) return nothing
  const [, of] = lackings.find(([sense]) => has(sense)) ?? []
  return (
    of && { selection: { lacking: of }, used: ['lack', 'data', 'budget', 'ends', 'starts', 'lead', 'money'] }
  )
}
const lackings: readonly (readonly [Sense, Lackable])[] = [
  ['ends', 'end'],
  ['starts', 'start'],
  ['budget', 'budget'],
  ['lead', 'lead'],
]
