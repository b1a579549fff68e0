import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('a bare city in a question after projects is the city that leads them or is in them', () => {
  test.each([
    ['en', "List Espoo's projects in HEVi pls", 'The City of Espoo is in five HEVi projects'],
    ['en', 'projects where Espoo is partner or lead', 'The City of Espoo is in 11 projects'],
    ['fi', 'hankkeet joissa Espoo on päätoteuttaja tai osatoteuttaja', 'on mukana 11 hankkeessa'],
    ['sv', 'projekt där Esbo är partner eller leder', 'Esbo stad är med i 11 projekt'],
    ['en', 'support for projects vantaa leads', 'These are the projects that City of Vantaa leads'],
    ['en', 'support for projects that Espoo leads', 'These are the projects that City of Espoo leads'],
    ['fi', 'vantaan vetämien hankkeiden tuki', 'hankkeet, joita Vantaan kaupunki johtaa'],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })

  test.each([
    [
      'en',
      ['support for projects vantaa leads', 'and helsinki and espoo, same thing'],
      'These are the projects that City of Helsinki and City of Espoo lead.',
    ],
    [
      'fi',
      ['vantaan vetämien hankkeiden tuki', 'entä espoo ja helsinki, sama juttu'],
      'joita Espoon kaupunki ja Helsingin kaupunki johtavat',
    ],
  ] as const)('%s: the same sum of others is of those that they lead: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('of those that two cities lead, Espoo’s are those that it leads', async () => {
    const { read } = await talk(
      'fi',
      'Montako hanketta Helsinki johtaa?',
      'entä Espoo ja Vantaa?',
      'montako näistä on Espoon?',
    )
    expect(read).toContain('Espoon kaupunki on johtanut kahta HEVi-hanketta')
  })

  test.each([
    ['fi', 'mikä kaupunki johtaa mitäkin?', 'Kiertotalot'],
    ['fi', 'hankkeiden päätoteuttajat kaupungeittain', 'Kiertotalot'],
    ['fi', 'montako Helsingin, montako Espoon, montako Vantaan vetämiä? vertailu', 'Kiertotalot'],
    ['sv', 'vilken stad leder vad?', 'Circular Buildings'],
    ['en', 'which city leads what?', 'Circular Buildings'],
  ] as const)('%s: “%s” tells each city’s and what they are called', async (locale, question, project) => {
    const { read } = await talk(locale, question)
    expect(read.split('\n').find((line) => line.startsWith('2. '))).toContain(project)
  })
})

describe('“no” before a question puts right what was told and negates nothing', () => {
  test.each([
    [
      'en',
      ['which projects do cities lead?', 'no, the projects led by the city of espoo. which are running?'],
      'The City of Espoo has led three projects, all of which have ended',
    ],
    ['sv', ['vilka projekt har Esbo?', 'nej, de som Esbo leder'], 'Esbo stad har lett tre projekt'],
    [
      'fi',
      ['paljonko hankkeita?', 'ei, Espoon hankkeet'],
      'Espoon kaupunki on mukana viidessä HEVi-hankkeessa',
    ],
    [
      'fi',
      ['Mitkä alkoivat 2024?', 'ei vaan koko salkusta, kuka johtaa eniten'],
      'Eniten HEVi-hankkeita (5): Helsingin kaupunki',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('whoever has said which city they are from asks of it by “we” and “our”', () => {
  test.each([
    [
      'en',
      ["Tom from city of Espoo here. List Espoo's projects in HEVi pls", 'which projects do we lead'],
      'The City of Espoo has led three projects',
    ],
    [
      'en',
      ['Hi, I work at the City of Espoo', 'which projects do we lead', 'which of ours are running'],
      'The City of Espoo is in two running projects',
    ],
    [
      'en',
      ["what's our role then, espoo i mean", 'which projects do we lead'],
      'The City of Espoo has led three projects',
    ],
    [
      'fi',
      ['olen Espoon kaupungilta', 'mitä hankkeita me johdetaan'],
      'Espoon kaupunki on johtanut kolmea hanketta',
    ],
    [
      'fi',
      ['Oon Vantaan kaupungilta. mitä hankkeita me johdetaan?', 'mitkä meidän hankkeista on käynnissä'],
      'Vantaan kaupunki on mukana kahdessa käynnissä olevassa',
    ],
    [
      'sv',
      ['Jag jobbar på Vanda stad', 'vilka projekt leder vi', 'vilka av våra pågår'],
      'Vanda stad är med i två pågående projekt',
    ],
    [
      'sv',
      ['Jag jobbar på Vanda stad. Vilka projekt leder vi?', 'och var är vi partner'],
      'Vanda stad är med i tio projekt som den inte leder',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('whoever has said nothing of themselves is no city', async () => {
    expect((await talk('en', 'which projects do we lead')).read).not.toMatch(/City of \w+ (?:has led|leads)/u)
  })

  test('a firm in the city is not the city', async () => {
    const { read } = await talk('en', 'We are a company in the city of Espoo.', 'which projects do we lead')
    expect(read).not.toContain('City of Espoo')
  })
})

describe('projects with their sums are told the dearest first', () => {
  test.each([
    [
      'en',
      'which is the biggest single project by budget?',
      'Largest budget (of those known): Food Waste Ecosystem',
    ],
    ['en', 'no i mean list the projects with their budgets', '1. Food Waste Ecosystem – €1,187,471'],
    [
      'fi',
      'mikä on suurin yksittäinen hanke budjetiltaan?',
      'Suurin budjetti (tiedossa olevista): Food waste',
    ],
    ['fi', 'listaa hankkeet budjetteineen', '1 187 471 €'],
    ['sv', 'lista projekten med budget', 'Störst budget (av de kända): Food waste'],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })
})
