import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('companies of a project that is named are its own', () => {
  test.each([
    ['en', 'which companies took part in Circular Buildings'],
    ['fi', 'mitkä yritykset olivat mukana Kiertotaloissa'],
    ['sv', 'vilka företag deltog i Kiertotalot?'],
  ] as const)('%s: “%s”', async (locale, question) => {
    const { items } = await talk(locale, question)
    expect(items).toEqual(['organisation:ramboll-finland', 'organisation:lunden-architecture'])
  })
})

describe('who is active in a focus area works on it, whether or not in a HEVi project', () => {
  test.each([
    ['en', ['Which organisations are active in focus area 2?'], '24 organisations in focus area 2'],
    ['fi', ['kuinka monta organisaatiota on painopisteessä 2'], '24 organisaatiota painopisteessä 2'],
    ['sv', ['hur många aktörer finns det inom hälsa?'], '24 aktörer inom prioritering 2'],
    [
      'en',
      ['how many organisations do you have on health and wellbeing', 'and in learning?'],
      '25 organisations in focus area 3',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('a kind asked for after organisations is of those', () => {
  test.each([
    ['en', ['which organisations work on health?', 'which are companies?'], '1. Spinverse – company'],
    ['en', ['which organisations work on health?', 'list the companies only'], '1. Spinverse – company'],
    [
      'fi',
      ['Kuinka monta organisaatiota HEVi-hankkeissa on yhteensä?', 'kuinka moni niistä on yrityksiä'],
      'yksi yritys',
    ],
    [
      'fi',
      [
        'Kuinka monta organisaatiota HEVi-hankkeissa on yhteensä?',
        'kuinka moni niistä on yrityksiä',
        'mikä yritys',
      ],
      'yksi yritys',
    ],
    ['fi', ['Montako yliopistoa on mukana?', 'ja yhteensä korkeakouluja?'], '2 korkeakoulua'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

test('who appears in the most projects is counted', async () => {
  expect((await talk('en', 'which organisations appear in the most projects')).read).toContain(
    'Most HEVi projects (9): City of Helsinki',
  )
})

test('predecessors are the projects before the programme', async () => {
  const { items } = await talk('en', 'which predecessor projects did Aalto have')
  expect(items).toEqual(['project:helsinki-brain-mind', 'project:climate-street'])
})

describe('of an organisation in no project that is said, not that it is unknown', () => {
  test.each([
    ['fi', ['onko Hanken missään?'], 'Tunnen organisaation Hanken'],
    ['sv', ['Deltar Arcada i nåt projekt?'], 'Jag känner till Yrkeshögskolan Arcada, men inget projekt'],
    ['sv', ['Deltar Arcada i nåt projekt?', 'och Hanken?'], 'Jag känner till Hanken'],
    ['en', ['how many projects does the University of Helsinki lead?', 'and Aalto?'], 'leads no project'],
    ['fi', ['Kuinka monta hanketta Helsingin yliopisto johtaa?', 'entä VTT, johtaako se'], 'ei johda yhtään'],
    [
      'fi',
      ['Kuinka monta hanketta Helsingin yliopisto johtaa?', 'mitkä niistä ovat HEVi-hankkeita'],
      'Mikään niistä ei ole HEVi-hanke.',
    ],
    ['fi', ['missä hankkeissa Metropolia on?', 'entä Arcada ja Haaga-Helia'], 'Arcada – ei yhtään hanketta'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('“it” after an organisation is what leads the projects', () => {
  test.each([
    ['en', ['Forum Virium', 'how many projects does it lead'], 'has led five projects'],
    ['fi', ['Forum Virium', 'montaako hanketta se johtaa'], 'on johtanut viittä hanketta'],
    ['sv', ['Forum Virium', 'hur många projekt leder den?'], 'har lett fem projekt'],
    [
      'fi',
      ['Forum Virium', 'montaako hanketta se johtaa', 'ja missä niistä Helsinki on mukana'],
      'johtaa kahta',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('another theme takes the place of the one before', () => {
  test.each([
    ['fi', ['Mitkä hankkeet liittyvät kiertotalouteen?', 'entä terveyteen?'], '4 hanketta painopisteessä 2'],
    ['sv', ['vilka projekt handlar om cirkulär ekonomi?', 'och om hälsa?'], '4 projekt inom prioritering 2'],
    [
      'en',
      ['list all projects', 'which are about circular economy', 'and which of them on health?'],
      '2 HEVi projects',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

test('whether something is one project asks for no organisations', async () => {
  const { topic } = await talk(
    'sv',
    'Träffpunkt för företagare å studerande på campus, räknas det som ett projekt',
  )
  expect(topic).not.toMatch(/^command:find/u)
})

describe('whoever is on offer, or has got in, is listed', () => {
  test.each([
    ['en', 'which networks are available?', '23 networks'],
    ['fi', 'mitä verkostoja on tarjolla?', '23 verkostoa'],
    ['sv', 'vilka företag har fått vara med?', 'I HEVi-projekten deltar ett företag'],
  ] as const)('%s: “%s”', async (locale, question, told) =>
    expect((await talk(locale, question)).read).toContain(told),
  )
})
