import { type Outcome, outcomes, type State } from './state.ts'

interface Counted {
  state: State
  fromOutcome: Outcome | null
  toOutcome: Outcome | null
}

export interface Tally {
  /** Requests that reached somebody. */
  asked: number
  /** Both said yes. */
  agreed: number
  /** What those led to: each counted once, by whichever side says more. */
  led: Readonly<Record<Outcome, number>>
  /** Agreed, and neither side has said yet. */
  unsaid: number
}

/** Counts introductions and what they led to; never who. */
export function tallyOf(all: readonly Counted[]): Tally {
  const led = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  const agreed = all.filter(({ state }) => state === 'agreed')
  let unsaid = 0
  for (const { fromOutcome, toOutcome } of agreed) {
    const most = outcomes.findLast((outcome) => outcome === fromOutcome || outcome === toOutcome)
    if (most) led[most]++
    else unsaid++
  }
  return { asked: all.filter(({ state }) => state !== 'offered').length, agreed: agreed.length, led, unsaid }
}
