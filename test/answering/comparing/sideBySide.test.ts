import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function read(locale: Locale, ...lines: readonly string[]) {
  const person = `local:beside-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')
}

describe('two of a kind stand side by side, with what the records say of each', () => {
  test.each([
    ['en', 'Compare Aalto University and VTT', ['5, of which HEVi 1', '5, of which HEVi 2', 'KETO']],
    ['fi', 'vertaa Laureaa ja Metropoliaa', ['HEVi 3 (2 vahvistamatta)', '6Aika Digipoint; 3UAS4EER']],
    ['sv', 'jämför Esbo och Vanda', ['11, varav HEVi 5', '13, varav HEVi 6']],
    ['en', 'compare CGI and Kesko', ['Projects: 0 (both)', 'Projects together: none']],
    ['sv', 'skillnaden mellan fokusområde 1 och 2', ['prioritering 1: 18, varav HEVi 4', '2. Välfärd']],
    ['en', 'compare smart city and health', ['focus area 2: 4, of which HEVi 2 (2 unconfirmed)']],
    ['fi', 'vertaa ensimmäistä ja kolmatta hakua', ['haku 1: 5 340 000 €', 'haku 3: 2 600 000 €']],
    ['sv', 'jämför den första och andra omgången', ['omgång 1: 29', 'omgång 2: 2 800 000 €']],
    ['en', 'compare call 1 and call 3', ['call 3: €2,600,000']],
    ['fi', 'miten painopiste 1 eroaa painopisteestä 2', ['3 059 870 €', 'kaupunki 4']],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    const answer = await read(locale, question)
    for (const part of told) expect(answer).toContain(part)
  })

  test('calls are pointed at by their place in the list', async () => {
    const answer = await read('en', 'list all calls', 'compare the first and the third')
    expect(answer).toContain('call 1: €5,340,000')
    expect(answer).toContain('call 3: €2,600,000')
  })

  test('what a sum is called on the page is said once', async () => {
    const answer = await read('fi', 'vertaa Food waste ja Kiertotalot')
    expect(answer.split('Hankesivulla summa').length).toBe(2)
  })
})

describe('more are put beside those that were compared', () => {
  test.each([
    [
      'fi',
      ['vertaa Kiertotalot ja Haastemoottori', 'entäs Food waste, miten se vertautuu näihin?'],
      'Food waste ecosystem: 1 187 471 €',
    ],
    ['en', ['compare focus area 1 and focus area 2', 'and focus area 4?'], 'focus area 4: '],
    ['sv', ['jämför Laurea och Metropolia', 'och Aalto?'], 'Laurea – Metropolia – Aalto-universitetet'],
    [
      'fi',
      ['Kerro Metropolitan UAM:sta, Urban Wellbeing Labista ja Kiertotaloista'],
      'Metropolitan UAM – Urban Wellbeing Lab – Kiertotalot',
    ],
    ['fi', ['anna vertailu näistä kahdesta: KauKo ja UWL'], 'KauKo – Urban Wellbeing Lab'],
    ['sv', ['Vilka projekt leds av Helsingfors?', 'jämför dem'], 'De är 10'],
    [
      'fi',
      ['Miten painopisteen 1 ja 2 hankemäärät eroavat?', 'entä painopiste 4?', 'mikä on vähiten edustettu'],
      'Vähiten HEVi-hankkeita',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => expect(await read(locale, ...lines)).toContain(said))
})

describe('of those that were compared it is told which go on, and which are confirmed', () => {
  test.each([
    [
      'sv',
      ['jämför KauKo och Urban Wellbeing Lab', 'vilket pågår ännu'],
      'Det här pågår: Urban Wellbeing Lab.',
    ],
    [
      'en',
      ['compare KauKo and Urban Wellbeing Lab', 'which one is confirmed as HEVi?'],
      'Neither is confirmed',
    ],
    ['fi', ['vertaa Kiertotalot ja UAM', 'kumpi on vielä käynnissä?'], 'Käynnissä on Metropolitan UAM.'],
    ['en', ['compare Laurea and Metropolia', 'who do they work with most'], 'City of Helsinki'],
    ['en', ['is Laurea’s list HEVi only?'], 'No: 3 of 6 are HEVi projects (Laurea), 2 of them unconfirmed.'],
    ['en', ['How do HSY and HUS compare?'], 'HSY: 3, of which HEVi 1'],
  ] as const)('%s: %j', async (locale, lines, said) => expect(await read(locale, ...lines)).toContain(said))
})

describe('who has more is told of those that are named or were spoken of', () => {
  test.each([
    ['en', ['who has more, Aalto or VTT?'], 'More HEVi projects: VTT 2, Aalto University 1.'],
    ['en', ['which has more HEVi projects, Aalto or VTT?'], 'More HEVi projects: VTT 2'],
    [
      'fi',
      ['vertaa Laureaa ja Metropoliaa', 'kummalla on enemmän hankkeita?'],
      'Yhtä paljon hankkeita: Laurea 6, Metropolia 6.',
    ],
    [
      'en',
      ['Which projects is Laurea in?', 'and Metropolia?', 'which of those two has more?'],
      'More HEVi projects: Laurea 3 (2 unconfirmed), Metropolia 0.',
    ],
    [
      'sv',
      ['jämför Esbo och Vanda', 'vilken har fler HEVi-projekt?'],
      'Fler HEVi-projekt: Vanda stad 6, Esbo stad 5.',
    ],
    [
      'en',
      ['compare focus area 1 and focus area 2', 'which of those has more projects running?'],
      'The same number of running HEVi projects: focus area 1: 1, focus area 2: 1 (1 unconfirmed).',
    ],
    [
      'fi',
      ['Paljonko Vantaan johtamissa hankkeissa on rahaa?', 'ja Espoon?', 'kumpi saa enemmän?'],
      'Vantaan kaupunki 1 556 595 €',
    ],
    ['en', ['compare focus area 1 and 4', 'and money?'], 'focus area 1: €3,059,870'],
  ] as const)('%s: %j', async (locale, lines, said) => expect(await read(locale, ...lines)).toContain(said))

  test.each([
    ['fi', 'kumpi on isompi, Espoo vai Vantaa?'],
    ['en', 'which city is more beautiful, Espoo or Vantaa?'],
  ] as const)('%s: “%s” no record tells', async (locale, question) =>
    expect(await read(locale, question)).not.toMatch(/HEVi \d/u),
  )
})
