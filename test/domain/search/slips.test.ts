import { expect, test } from 'vitest'

import { slipsMended } from '../../../src/domain/search/slips.ts'

const words = ['circular', 'economy', 'health', 'iso', 'isosta', 'hankkeet', 'startup', 'doing']
const mended = slipsMended(
  { words, names: ['Forum Virium Helsinki Oy', 'Metropolia Ammattikorkeakoulu', 'Laurea'] },
  (word) => !words.includes(word),
)

test.each([
  ['Forum Viirum', 'Forum Virium'],
  ['what is Metropola doing?', 'what is Metropolia doing?'],
  ['Lauera', 'Laurea'],
  ['circualr econmy, please', 'circular economy, please'],
  ['ai helth', 'ai health'],
])('“%s” is read as “%s”', (typed, meant) => {
  expect(mended(typed)).toBe(meant)
})

test.each(['isossa', 'Laurean', 'Metropolian', 'iso', 'isos', 'dying', 'startup', 'VTT', 'Laura'])(
  '“%s” is no slip',
  (word) => {
    expect(mended(word)).toBe(word)
  },
)
