import { expect, test } from 'vitest'

import { recordsNamed } from '../../src/domain/search/names.ts'

const records = [
  { id: 'aalto-university', names: ['Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'] },
  { id: 'university-of-helsinki', names: ['Helsingin yliopisto', 'Helsingfors universitet'] },
  { id: 'haastemoottori', names: ['Pääkaupunkiseudun haastemoottori', 'Utmaningsmotorn'] },
]
const named = (typed: string) => {
  const { sure, near } = recordsNamed(typed, records)
  return (sure ? [sure] : near).map(({ id }) => id)
}

test('an id, a name in any language, or one telling word of it', () => {
  expect(named('aalto-university')).toEqual(['aalto-university'])
  expect(named('helsingfors universitet')).toEqual(['university-of-helsinki'])
  expect(named('Aalto')).toEqual(['aalto-university'])
})

test('inflected and misspelt', () => {
  expect(named('haastemoottorin')).toEqual(['haastemoottori'])
  expect(named('hastemotori')).toEqual(['haastemoottori'])
})

test('several when it could be more than one, none when nothing is near', () => {
  expect(named('yliopisto').length).toBeGreaterThan(1)
  expect(named('nokia')).toEqual([])
  expect(named('')).toEqual([])
})
