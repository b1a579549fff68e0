import type { ProblemKind } from './port.ts'

/** After this much trouble in a row people are not made to wait for it again for a while. */
const mostInRow = 3
const restMs = 60_000

/** `clock` gives milliseconds. */
export function createRest(clock: () => number) {
  let inRow = 0
  let until = -Infinity
  return {
    isResting: () => clock() < until,
    worked() {
      inRow = 0
    },
    failed(kind: ProblemKind) {
      if (kind === 'refused' || kind === 'unusable') return
      inRow++
      // A wrong key does not mend itself.
      if (inRow >= mostInRow || kind === 'key') until = clock() + restMs
    },
  }
}
