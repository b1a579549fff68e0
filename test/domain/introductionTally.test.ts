import { expect, test } from 'vitest'

import { tallyOf } from '../../src/domain/introduction/tally.ts'

test('an introduction counts once, by the side that says more; what was never sent does not count', () => {
  const none = { fromOutcome: null, toOutcome: null }
  expect(
    tallyOf([
      { state: 'offered', ...none },
      { state: 'asked', ...none },
      { state: 'declined', ...none },
      { state: 'agreed', ...none },
      { state: 'agreed', fromOutcome: 'met', toOutcome: 'application' },
      { state: 'agreed', fromOutcome: 'met', toOutcome: null },
    ]),
  ).toEqual({
    asked: 5,
    agreed: 3,
    led: { 'no-contact': 0, 'too-early': 0, met: 1, pilot: 0, application: 1 },
    unsaid: 1,
  })
})
