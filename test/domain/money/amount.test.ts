import { expect, test } from 'vitest'

import { amountsIn } from '../../../src/domain/money/amount.ts'

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
  ['miljoona', 1_000_000],
  ['miljoonan euron hanke', 1_000_000],
  ['puoli miljoonaa', 500_000],
  ['puolitoista miljoonaa', 1_500_000],
  ['kaksi miljoonaa euroa', 2_000_000],
  ['satatuhatta', 100_000],
  ['sata tonnia', 100_000],
  ['kaksisataaviisikymmentä tuhatta euroa', 250_000],
  ['200 t€', 200_000],
  ['om projektet kostar en miljon', 1_000_000],
  ['en halv miljon', 500_000],
  ['två och en halv miljon', 2_500_000],
  ['hundra tusen', 100_000],
  ['tvåhundrafemtiotusen euro', 250_000],
  ['a million', 1_000_000],
  ['half a million euros', 500_000],
  ['two hundred thousand', 200_000],
])('%s', (text, amount) => {
  expect(amountsIn(text)).toEqual([amount])
})

test.each([
  'painopiste 4',
  'vuonna 2027',
  'hevi-call-3-2024',
  '60 %',
  'kohta 4.2',
  'kolme hanketta',
  'montako miljoonaa',
  'how many million',
  'tusen tack',
  'one of the two',
])('no sum of money in “%s”', (text) => {
  expect(amountsIn(text)).toEqual([])
})
