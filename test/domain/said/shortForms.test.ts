import { expect, test } from 'vitest'

import { spelledOut } from '../../../src/domain/said/shortForms.ts'

test.each([
  ['hur många projekt har vi o hur många pågår?', 'hur många projekt har vi och hur många pågår?'],
  ['vad kostar det å vem betalar?', 'vad kostar det och vem betalar?'],
  ['r there any calls open n who can we ask', 'are there any calls open and who can we ask'],
  ['whats open', 'what’s open'],
  ['were a startup in Espoo', 'we’re a startup in Espoo'],
  ['cn we apply, if we dont lead', 'can we apply, if we don’t lead'],
  ['mis hankkeissa ja mitkä niist on käynnissä', 'missä hankkeissa ja mitkä niistä on käynnissä'],
])('“%s” is “%s”', (typed, whole) => {
  expect(spelledOut(typed)).toBe(whole)
})

test.each(['What projects were a success?', 'Är Åbo med?', 'n=3', 'R&D', 'vitamin A o B'])(
  '“%s” is whole as it is',
  (typed) => {
    expect(spelledOut(typed)).toBe(typed)
  },
)
