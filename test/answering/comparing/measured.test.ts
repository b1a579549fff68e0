import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('two records are compared by their figures, and both are told', () => {
  test.each([
    [
      'fi',
      ['kumpi oli kalliimpi, Haastemoottori vai Kiertotalot?'],
      ['Suurempi budjetti: Kiertotalot', '808 260 €', '695 015 €'],
    ],
    [
      'sv',
      ['berätta om Circular Buildings', 'berätta om food waste ecosystem', 'vilken var dyrare?'],
      ['Större budget: Food waste ecosystem', '808 260 €', '1 187 471 €'],
    ],
    [
      'en',
      [
        'tell me about Metropolitan UAM',
        'what about the challenge engine, when did it end?',
        'which one is longer?',
      ],
      ['Longer: Metropolitan Challenge Engine', '35 months', '24 months'],
    ],
    [
      'en',
      ['compare Circular Buildings and Food Waste Ecosystem', 'which ended first?'],
      ['Ended first: Food Waste Ecosystem', '31 March 2026', '31 October 2026'],
    ],
    [
      'fi',
      ['Metropolitan UAM', 'kerro haastemoottorista', 'kumpi alkoi ensin?'],
      ['Ensin alkoi: Pääkaupunkiseudun haastemoottori', '1.4.2023', '1.10.2025'],
    ],
    [
      'fi',
      ['haut', 'kummassa oli enemmän rahaa, ekassa vai tokassa?'],
      ['Suurempi budjetti: HEVin ensimmäinen', '5 340 000 €', '2 800 000 €'],
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    const answer = await talk(locale, ...lines)
    for (const part of told) expect(answer.read).toContain(part)
    expect(answer.items).toHaveLength(2)
  })

  test.each([
    ['fi', 'kumpi on isompi, Metropolitan UAM vai KauKo?', 'Lähteet eivät kerro budjettia: KauKo'],
    [
      'sv',
      'vilken är längre, Metropolitan UAM eller KauKo?',
      'Källorna uppger inte den exakta längden: KauKo',
    ],
    ['en', 'which is cheaper, Metropolitan UAM or KauKo?', 'The sources do not give the budget: KauKo'],
  ] as const)('%s: “%s” – where a figure is missing, that is said', async (locale, question, said) => {
    const answer = await talk(locale, question)
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain(said)
  })
})

describe('a list is put in order by what is asked', () => {
  test.each([
    ['en', ['projects', 'which one is the biggest?'], 'project:food-waste-ecosystem'],
    ['sv', ['projekt', 'vilket av dem är längst?'], 'project:hevi-coordination-2024'],
    ['fi', ['hankkeet', 'mikä niistä päättyy viimeisenä?'], 'project:hevi-coordination-2024'],
    ['en', ['projects', 'which one is the biggest?', 'who led it?'], undefined],
  ] as const)('%s: %j', async (locale, lines, first) => {
    const answer = await talk(locale, ...lines)
    expect(answer.items[0]).toBe(first)
    if (!first) expect(answer.topic).toBe('project:food-waste-ecosystem')
  })

  test('which ends first is asked of those that still run', async () => {
    const { read } = await talk('en', 'projects', 'which ends first?')
    expect(read).toContain('Ends first: Metropolitan UAM; Urban Wellbeing Lab.')
    expect(read).not.toContain('2023')
  })
})

describe('what is no record is not measured', () => {
  test.each([
    ['fi', 'kumpi on isompi, Espoo vai Vantaa?'],
    ['sv', 'vilken stad är större, Esbo eller Vanda?'],
    ['en', 'which city pays more money, Espoo or Vantaa?'],
  ] as const)('%s: “%s”', async (locale, question) => {
    expect((await talk(locale, question)).topic).not.toBe('comparison')
  })
})

describe('by support the projects are ranked by what they were granted, by budget by what they cost, and it is said which', () => {
  test.each([
    ['fi', ['mikä hanke on saanut eniten tukea?'], 'Eniten tukea (tiedossa olevista): Food waste'],
    ['fi', ['hankkeet', 'listaa tuen mukaan'], 'Eniten tukea (tiedossa olevista): Food waste'],
    ['sv', ['projekt', 'sortera dem efter budget'], 'Störst budget (av de kända): Food waste'],
    ['en', ['rank the projects by support'], 'part of City of Helsinki at most €539,363'],
    ['fi', ['hankkeet', 'mitkä niistä on isoimmat?'], 'Suurin budjetti (tiedossa olevista): Food waste'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const own = { person: `local:by-${lines[0]}`, conversation: `by-${lines.join()}`, locale }
    let answer = await bot.receive({ text: lines[0], ...own })
    for (const text of lines.slice(1)) answer = await bot.receive({ text, ...own })
    expect(plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(said)
  })
})
