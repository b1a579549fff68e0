import { expect, test } from 'vitest'

import { withoutPurpose } from '../../../src/domain/said/purpose.ts'

test.each([
  ['ok and who decides on things? my boss will ask that first', 'ok and who decides on things?'],
  ['kuka näistä päättää? pomo kysyy sitä ekana', 'kuka näistä päättää?'],
  ['vem beslutar om det här? chefen vill veta det', 'vem beslutar om det här?'],
  [
    'who decides, my boss wants to know what money is left',
    'who decides, my boss wants to know what money is left',
  ],
])('who wants to know it is no part of a question: “%s”', (text, asked) => {
  expect(withoutPurpose(text)).toBe(asked)
})
