import { describe, expect, it } from 'vitest'

import { spelledOut } from '../../../src/domain/said/shortForms.ts'

describe('Finland’s spoken Swedish is read in full', () => {
  it.each([
    ['e Esbo me?', 'är Esbo med?'],
    ['men de e väl Esbo som leder?', 'men det är väl Esbo som leder?'],
    ['när va den senaste?', 'när var den senaste?'],
    ['och hur mycke pengar fanns de i den?', 'och hur mycket pengar fanns det i den?'],
    ['va kostar de?', 'vad kostar det?'],
    ['vem e me i de?', 'vem är med i det?'],
    ['kan ja va me?', 'kan jag vara med?'],
    ['de e int slut än', 'det är inte slut än'],
  ])('%s', (typed, whole) => expect(spelledOut(typed)).toBe(whole))

  it.each([
    'e-post till Esbo stad',
    'hur många projekt har de',
    'me ollaan Laureasta ja ollaanko me mukana',
    'tell me who is in it',
    'ja vad kostar det?',
    'vilka är de?',
  ])('%s stays as it is', (typed) => expect(spelledOut(typed)).toBe(typed))
})
