import { describe, expect, test } from 'vitest'

import { editDistance } from '../../src/domain/search/editDistance.ts'
import { spellingBy } from '../../src/domain/search/spelling.ts'

const mended = spellingBy(
  ['rahoitus', 'ahoitus', 'sopimus', 'kokeiluymparisto', 'hanke', 'paattaa', 'kuka'],
  (word) => word !== 'rahoitan',
)

describe('what is typed wrong', () => {
  test.each([
    ['kuka päättä rahoitsu', 'kuka paattaa rahoitus'],
    ['sopims', 'sopimus'],
    ['kokelyympäristö', 'kokeiluymparisto'],
    ['kokeilu ympäristö', 'kokeiluymparisto'],
    ['hankesopimus', 'hankesopimus hanke sopimus'],
    ['rahoitus', 'rahoitus'],
  ])('“%s” is read as “%s”', (typed, read) => {
    expect(mended(typed)).toBe(read)
  })
  test.each(['rahoitan', 'hnak', 'python'])('“%s” stays as it is', (word) => {
    expect(mended(word)).toBe(word)
  })
  test('of a text full of strange words only the first ones are looked at', () => {
    expect(mended(`${'xxxxx '.repeat(6)}sopims`)).toBe(`${'xxxxx '.repeat(6)}sopims`)
  })
})

test.each([
  ['sama', 'sama', 0],
  ['sama', 'smaa', 1],
  ['sama', 'saman', 1],
  ['sama', 'tamas', 2],
  ['sama', 'aivan muu', 2],
])('“%s” and “%s” are %i apart, counted to one', (one, other, distance) => {
  expect(editDistance(one, other, 1)).toBe(distance)
})
