import { expect, test } from 'vitest'

import { themeInCompound } from '../../../src/domain/search/compound.ts'

test.each([
  ['energiahankkeet', 'energia'],
  ['hälsoprojekt', 'hälso'],
  ['startup-projekten', 'startup'],
  ['liikkumishankkeita', 'liikkuminen'],
  ['utbildningsprojekt', 'utbildning'],
  ['rörlighetsprojekt', 'rörlighet'],
  ['pilottihanke', undefined],
  ['päähanke', undefined],
  ['hankkeet', undefined],
  ['projektipäällikkö', undefined],
] as const)('“%s” is on: %s', (word, theme) => {
  expect(themeInCompound(word)).toBe(theme)
})
