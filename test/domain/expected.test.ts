import { describe, expect, test } from 'vitest'

import { expectedValues } from '../../src/domain/expected.ts'

describe('what kind of value a question asks for', () => {
  test.each([
    ['montako koulua on mukana', ['count']],
    ['Hur många sjukhus är med?', ['count']],
    ['How many schools take part?', ['count']],
    ['kuinka monta prosenttia kaupungit maksavat', ['share']],
    ['hur många % av upphandlingarna', ['share']],
    ['kuinka monta miljoonaa euroa potissa on', ['money']],
    ['kuinka monta vuotta kuitit säilytetään', ['date', 'count']],
    ['hur länge pågår försöket', ['date', 'count']],
    ['milloin sopimus päättyy', ['date']],
    ['how much does a teacher get', ['money', 'share', 'count']],
  ])('%s', (question, values) => {
    expect(expectedValues(question)).toEqual(values)
  })
  test('who decides how much is not a question for a sum', () => {
    expect(expectedValues('kuka päättää paljonko saadaan')).toBeUndefined()
    expect(expectedValues('vem bestämmer hur mycket vi får')).toBeUndefined()
    expect(expectedValues('who decides how much we get')).toBeUndefined()
  })
  test('a question for what, who or why asks for no value', () => {
    expect(expectedValues('mikä on haastemoottori')).toBeUndefined()
  })
})
