import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('the running ones are several, whatever record was spoken of', () => {
  test.each([
    [
      'fi',
      'Kiertotalot',
      'milloin käynnissä olevat hankkeet päättyvät ja kuka niitä vetää?',
      'Vantaan kaupunki',
    ],
    ['sv', 'utmaningsmotorn', 'när slutar de pågående, och vem leder dem?', 'Vanda stad'],
    ['en', 'KauKo', 'when do the running ones end, and who leads each?', 'City of Vantaa'],
    [
      'en',
      'Food Waste Ecosystem',
      'not food waste. the three running ones: end dates and lead',
      'City of Vantaa',
    ],
  ] as const)('%s: after %s %s', async (locale, first, then, lead) => {
    const { items, read } = await talk(locale, first, then)
    expect(items).toEqual([
      'project:metropolitan-uam',
      'project:urban-wellbeing-lab',
      'project:hevi-coordination-2024',
    ])
    expect(read).toContain(lead)
    expect(read).toMatch(/30\.9\.2027|30 September 2027/u)
  })

  test.each([
    ['fi', 'Food waste', 'pienin?'],
    ['sv', 'Food waste', 'minst?'],
    ['en', 'Food Waste Ecosystem', 'smallest?'],
  ] as const)('%s: the largest is not told as the smallest', async (locale, first, then) => {
    expect((await talk(locale, first, then)).items[0]).toBe('project:metropolitan-uam')
  })
})

describe('after the money of projects a theme is asked for its projects together', () => {
  test.each([
    ['fi', 'missä hankkeissa on eniten rahaa?', 'mikä teema on saanut eniten rahaa'],
    ['sv', 'vilket projekt har mest pengar?', 'vilket tema har fått mest pengar'],
    ['en', 'which projects have the most money?', 'so which theme has got the most money'],
    [
      'en',
      'which projects have the most money?',
      'I meant the theme, all projects added up, not one project',
    ],
  ] as const)('%s: %s – %s', async (locale, first, then) => {
    const { read } = await talk(locale, first, then)
    expect(read).toMatch(/3[\s,]059[\s,]870/u)
  })
})
