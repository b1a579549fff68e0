import type { Ask, Measure, Measured } from './query.ts'
import type { Reading } from './reading.ts'

type Has = Reading['has']

/** “Mikä on kallein hanke?”, “which ended last?”, “entä toiseksi kallein?” */
export function foremostIn({ has }: Pick<Reading, 'has'>): Extract<Ask, { of: 'foremost' }> | undefined {
  const measured = measuredBy(has)
  if (!measured) return undefined
  const nth = has('second') ? 1 : has('third') ? 2 : 0
  return { of: 'foremost', measured, nth, isOfEnded: measured.by === 'end' && has('ended') }
}

/** By what the words order records, and from which end. */
export function measuredBy(has: Has): Measured | undefined {
  const [, by, isMore] = ways.find(([says]) => says(has)) ?? []
  return by && { by, isMore: isMore === true }
}

const isOfMoney = (has: Has) => has('money', 'budget')
/** What a project has got is support. */
const isOfSupport = (has: Has) => has('support') || (has('got') && has('money') && !has('budget'))
/** “Which one got the most?” of projects. */
const whoGotMost = (has: Has) =>
  has('got') &&
  has('most') &&
  has('which') &&
  !has('who', 'city', 'area', 'organisation', 'call', 'money', 'budget', 'support')
const ways: readonly (readonly [(has: Has) => boolean, Measure, boolean])[] = [
  [(has) => has('ends', 'ended') && has('early'), 'end', false],
  [(has) => has('ends', 'ended') && has('late'), 'end', true],
  [(has) => has('starts') && has('early'), 'start', false],
  [(has) => has('starts') && has('late', 'newest'), 'start', true],
  [(has) => has('newest'), 'start', true],
  [(has) => has('oldest'), 'start', false],
  [whoGotMost, 'support', true],
  [(has) => has('longest'), 'length', true],
  [(has) => has('shortest'), 'length', false],
  [(has) => isOfSupport(has) && has('largest', 'most'), 'support', true],
  [(has) => isOfSupport(has) && has('smallest', 'fewest'), 'support', false],
  [(has) => has('largest') || (has('most') && isOfMoney(has)), 'budget', true],
  [(has) => has('smallest') || (has('fewest') && isOfMoney(has)), 'budget', false],
]
