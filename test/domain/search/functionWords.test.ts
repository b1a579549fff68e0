import { expect, test } from 'vitest'

import { languageOfSmallWords } from '../../../src/domain/search/functionWords.ts'

test.each([
  ['vem är rahoittaja?', 'sv'],
  ['vem är rahoittava viranomainen i HEVi?', 'sv'],
  ['behövs vahva tunnistautuminen?', 'sv'],
  ['moi, vad är det här hankehaku grejen?', 'sv'],
  ['what is omarahoitus?', 'en'],
  ['mikä on funding authority?', 'fi'],
  ['onko Svenska handelshögskolan mukana', 'fi'],
] as const)('“%s” is %s by its small words, whatever it asks about', (text, locale) => {
  expect(languageOfSmallWords(text)).toBe(locale)
})

test.each([
  'rahoittaja',
  'är',
  'mikä is det',
  'kaupunkiratkaisut ja energia sekä rakentaminen Helsingissä tänään',
])('“%s” tells too little', (text) => {
  expect(languageOfSmallWords(text)).toBeUndefined()
})
