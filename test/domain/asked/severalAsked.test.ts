import { expect, test } from 'vitest'

import { severalAsked } from '../../../src/domain/asked/severalAsked.ts'

test.each([
  ['Voiko yliopisto vetää hanketta ja paljonko tukea siihen saa?', 'paljonko tukea siihen saa?'],
  ['onko haku auki? Kuka voi hakea?', 'Kuka voi hakea?'],
  ['vem får söka och hur mycket kan man få?', 'hur mycket kan man få?'],
  ['Vad är HEVi? Vem leder det?', 'Vem leder det?'],
  ["what's open now and who do I contact?", 'who do I contact?'],
  ['is there a call open, how do I apply?', 'how do I apply?'],
])('“%s” asks two things', (text, second) => {
  expect(severalAsked(text)).toHaveLength(2)
  expect(severalAsked(text)?.[1]).toBe(second)
})

test.each([
  ['kuka päättää ja milloin?', 'milloin päättää'],
  ['vem beslutar och när?', 'när beslutar'],
  ['who decides and by when?', 'by when decides'],
])('“%s”: a word of asking alone is asked of the same', (text, second) => {
  expect(severalAsked(text)?.[1]).toBe(second)
})

test('what is told of oneself stays with the question behind it', () => {
  expect(severalAsked('We are a small firm. Can we get money and who do I contact?')).toEqual([
    'We are a small firm. Can we get money',
    'who do I contact?',
  ])
})

test.each([
  'What is the difference between a call and a challenge?',
  'Which projects are in Helsinki and Espoo?',
  'kuka vetää ja koordinoi',
  'Missä ja milloin johtoryhmä kokoontuu?',
  'Kuka päättää, mitkä hankkeet esitetään rahoitettaviksi?',
  'Vem leder projektet och är med i styrgruppen?',
  'Vi bygger en app. Hur mycket stöd får vi?',
  'Montako painopistettä sopimuksessa on ja mitkä ne ovat?',
  'Hur många parter har avtalet och vilka är de?',
])('“%s” asks one', (text) => {
  expect(severalAsked(text)).toBeUndefined()
})
