import { expect, test } from 'vitest'

import { languageWish } from '../../src/domain/languageWish.ts'

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
