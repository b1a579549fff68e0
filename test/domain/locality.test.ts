import { expect, test } from 'vitest'

import { localityIn } from '../../src/domain/locality.ts'

const places = [
  { id: 'lahti', kind: 'municipality', fi: 'Lahti', sv: 'Lahtis' },
  { id: 'inkoo', kind: 'municipality', fi: 'Inkoo', sv: 'Ingå' },
  { id: 'turku', kind: 'municipality', fi: 'Turku', sv: 'Åbo' },
] as const

test.each([
  ['paljonko Lahden sopimuksessa on rahaa', 'lahti'],
  ['mitä Lahdessa tehdään', 'lahti'],
  ['Hur mycket får Åbo?', 'turku'],
  ['hur är det i Ingå', 'inkoo'],
])('%s names a place', (text, id) => {
  expect(localityIn(text, places)?.place.id).toBe(id)
})
test.each([
  'milloin hankkeet lähti liikkeelle',
  'mistä lähteistä rahat tulevat',
  'Ingår förebyggande arbete?',
])('%s names none', (text) => {
  expect(localityIn(text, places)).toBeUndefined()
})
