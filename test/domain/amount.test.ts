import { expect, test } from 'vitest'

import { amountsIn } from '../../src/domain/amount.ts'

test.each([
  ['hanke maksaa 500 000 €', 500_000],
  ['budjetti on 1,2 miljoonaa', 1_200_000],
  ['1.2M network', 1_200_000],
  ['€1,500,000.50 in all', 1_500_000.5],
  ['250k projekti', 250_000],
  ['0,5 milj. euroa', 500_000],
  ['projektet kostar 800.000 euro', 800_000],
  ['500000', 500_000],
  ['50 euroa', 50],
])('%s', (text, amount) => {
  expect(amountsIn(text)).toEqual([amount])
})

test.each(['painopiste 4', 'vuonna 2027', 'hevi-call-3-2024', '60 %', 'kohta 4.2', 'kolme hanketta'])(
  'no sum of money in “%s”',
  (text) => {
    expect(amountsIn(text)).toEqual([])
  },
)
