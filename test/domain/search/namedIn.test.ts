import { expect, test } from 'vitest'

import { createNames } from '../../../src/domain/search/namedIn.ts'

const names = createNames([
  { id: 'project:metropolitan-uam', names: ['Metropolitan UAM'] },
  { id: 'organisation:vtt', names: ['Teknologian tutkimuskeskus VTT'] },
])

test.each([
  ['kuka johtaa Metropolitan UAMia', 'project:metropolitan-uam'],
  ['Metropolitan UAMin budjetti', 'project:metropolitan-uam'],
  ['Metropolitan UAM:ssa mukana', 'project:metropolitan-uam'],
  ['Teknologian tutkimuskeskus VTTlle', 'organisation:vtt'],
])('an abbreviation in a longer name takes an ending without a colon, too: “%s”', (text, id) => {
  expect(names.namedIn(text)?.id).toBe(id)
})

test('a word that only begins like the abbreviation is another name', () => {
  expect(names.namedIn('Metropolitan uamaru')).toBeUndefined()
})
