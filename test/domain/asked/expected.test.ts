import { describe, expect, test } from 'vitest'

import { expectedValues } from '../../../src/domain/asked/expected.ts'

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
    ['By which date do projects have to file a report?', ['date']],
    ['vilken dag undertecknades det', ['date']],
    ['Mihin mennessä liite päivitetään?', ['date']],
    ['kuinka suuri osuus rahasta on paikallista', ['share']],
    ['hur stor del betalar kommunerna', ['share']],
    ['what share do the cities pay', ['share']],
    ['minkä vuoden loppuun se jatkuu', ['date']],
    ['how much does a teacher get', ['money', 'share', 'count']],
  ])('%s', (question, values) => {
    expect(expectedValues(question)).toEqual(values)
  })
  test('who decides how much is not a question for a sum', () => {
    expect(expectedValues('kuka päättää paljonko saadaan')).toBeUndefined()
    expect(expectedValues('vem bestämmer hur mycket vi får')).toBeUndefined()
    expect(expectedValues('who decides how much we get')).toBeUndefined()
    expect(expectedValues('Kuka päättää, kuinka paljon saadaan?')).toBeUndefined()
  })
  test.each([
    'Vilken lag måste man följa när avtalet genomförs?',
    'Vad får pengarna användas till när det gäller lärare?',
    'Får vi på golvet säga vad vi tycker när nån firma testar hos oss',
    'What happens to the money when a project is over?',
    'Do nurses get heard when a company tests in their ward?',
    'When a firm tests at our school, may the teachers say what they think?',
    'När staden köper nytt, måste den konkurrensutsätta?',
  ])('“when” that only tells the time asks for no date: %s', (question) => {
    expect(expectedValues(question)).toBeUndefined()
  })
  test.each([
    'Do you know when the agreement ends?',
    'Vet du när avtalet tar slut?',
    'What is it and when does it end?',
    'Vad är det och när tar det slut?',
    'And when does it start?',
    'When, exactly, was it signed?',
    'kan ni berätta när det börjar',
    'montako prossaa bkt:stä ja milloin',
  ])('a date or a share is still asked for: %s', (question) => {
    expect(expectedValues(question)).toBeDefined()
  })
  test('having a say when something happens is not saying when', () => {
    expect(expectedValues('I live here. Do locals get any say when streets are planned?')).toBeUndefined()
  })
  test('a question for what, who or why asks for no value', () => {
    expect(expectedValues('mikä on haastemoottori')).toBeUndefined()
  })
})
