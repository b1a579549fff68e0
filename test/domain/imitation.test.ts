import { expect, test } from 'vitest'

import { imitated } from '../../src/domain/profile/imitation.ts'

const known = [
  'Aalto-yliopisto',
  'Aalto University',
  'Helsingin kaupunki',
  'City of Helsinki',
  'VTT',
  'Metropolia',
]

test.each([
  ['the same with other signs', 'AALTO   yliopisto!'],
  ['letters of another alphabet', 'Ааltо University'],
  ['a letter changed', 'Aalto Universlty'],
  ['a letter left out', 'Metropoli'],
  ['digits for letters', 'He1singin kaupunk1'],
  ['a legal form behind it', 'Metropolia Oy Ab'],
  ['words around it', 'Aalto University Ventures'],
  ['accents', 'Métrópolia'],
  ['full-width letters', 'Ｍｅｔｒｏｐｏｌｉａ'],
])('%s: “%s” could be taken for a known one', (_, name) => {
  expect(imitated(name, known)).toBeDefined()
})

test.each(['Talvirobotti Oy', 'Aalto', 'Helsinki Bakery', 'Kaupunki', 'VTTX', 'Leipomo Kauppi'])(
  '“%s” is a name of its own',
  (name) => expect(imitated(name, known)).toBeUndefined(),
)
