import { describe, expect, test } from 'vitest'

import { placeSaid } from '../../../src/domain/leaning/placeSaid.ts'
import { leaningEntries } from '../../../src/domain/leaning/said.ts'

describe('one of a list is said by its place', () => {
  test.each([
    ['who leads the second one', 1],
    ['kerro vikasta', 4],
    ['den sista, när slutar den', 4],
    ['entä ylin', 0],
    ['det förstnämnda', 0],
    ['open no. 3', 2],
    ['numero kaksi', 1],
    ['the bottom one', 4],
  ] as const)('“%s”', (text, at) => {
    expect(placeSaid(text, 5)?.at).toBe(at)
  })
})

test('what lasts is not the last, and two places are not one', () => {
  expect(placeSaid('how long does it last', 5)).toBeUndefined()
  expect(placeSaid('compare the first and the third', 5)).toBeUndefined()
})

test('what else is said is left', () => {
  expect(placeSaid('who leads the last one', 5)?.rest).toMatch(/who leads the\s+one/u)
})

test('nothing that people say without counting one out names a place', () => {
  const said = leaningEntries.flatMap(({ texts }) => Object.values(texts).flatMap((one) => one.said))
  expect(said.filter((text) => placeSaid(text, 5) !== undefined)).toEqual([])
})
