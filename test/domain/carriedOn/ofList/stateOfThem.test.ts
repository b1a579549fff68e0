import { expect, test } from 'vitest'

import { stateOfThem } from '../../../../src/domain/carriedOn/ofList/stateOfThem.ts'

test.each([
  ['what isn’t over yet', 'running'],
  ['jätä päättyneet pois', 'running'],
  ['ta bort de avslutade', 'running'],
  ['drop the running ones', 'ended'],
] as const)('what is denied of a list leaves the others: “%s” → %s', (text, state) => {
  expect(stateOfThem(text)).toBe(state)
})

test.each([
  'No mitkä on vielä käynnissä?',
  'no, only the running ones',
  'nej, de som pågår',
  'show me the ended ones, not the running ones',
  'jätä energiahankkeet pois käynnissä olevista',
])(
  'whoever answers no, denies one beside another or leaves out something else is not turned round: “%s”',
  (text) => {
    expect(stateOfThem(text)).toBeUndefined()
  },
)
