import { expect, test } from 'vitest'

import { languageWish, repeatWish } from '../../../../src/domain/asked/ofTheBot/languageWish.ts'

test.each([
  ['suomeksi', 'fi'],
  ['suomeksi kiitos', 'fi'],
  ['byt till finska', 'fi'],
  ['får ja byta språk till finska', 'fi'],
  ['finska', 'fi'],
  ['vaihda kieli ruotsiksi', 'sv'],
  ['can you speak Swedish?', 'sv'],
  ['kan du svara på engelska', 'en'],
  ['voitko vastata englanniksi?', 'en'],
  ['In English, please!', 'en'],
])('“%s” wishes for %s', (text, locale) => {
  expect(languageWish(text)).toBe(locale)
})

test.each([
  'onko sopimus ruotsiksi',
  'saako hakemuksen tehdä englanniksi',
  'must the company be Finnish',
  'finns avtalet på svenska',
  'suomeksi vai ruotsiksi',
  'what is the Finnish state paying',
])('“%s” does not', (text) => {
  expect(languageWish(text)).toBeUndefined()
})

test.each([
  ['ja suomeksi?', 'fi'],
  ['suomeksi uudestaan', 'fi'],
  ['mitä se on suomeksi', 'fi'],
  ['vad är det på svenska?', 'sv'],
  ['kan du säga det på svenska', 'sv'],
  ['samma på engelska', 'en'],
  ['and in English?', 'en'],
  ['could you repeat that in English please', 'en'],
  ['nej på svenska tack', 'sv'],
  ['no, in english please', 'en'],
  ['ei kun suomeksi', 'fi'],
  ['sorry, English please', 'en'],
])('“%s” wishes for what was just said in %s', (text, locale) => {
  expect(repeatWish(text)).toBe(locale)
})

test.each([
  'vaihda kieli suomeksi',
  'byt till engelska',
  'can you speak Swedish?',
  'puhutko suomea',
  'is it in English?',
  'onko se ruotsiksi',
  'finns det på svenska?',
  'saako hakemuksen tehdä englanniksi',
  'vad är finska statens andel',
  'what is the Finnish share',
])('“%s” does not wish for it', (text) => {
  expect(repeatWish(text)).toBeUndefined()
})
