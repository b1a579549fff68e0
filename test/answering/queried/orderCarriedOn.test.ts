import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what comes second is told alone, and is what is spoken of', () => {
  const largest = 'Mitkä hankkeet ovat suurimmat budjetiltaan?'
  test.each([
    ['fi', [largest, 'entä toiseksi suurin?'], 'Toiseksi suurin on Kiertotalot, 808 260 €.'],
    [
      'fi',
      ['mikä hankkeista on isoin rahallisesti?', 'entä toiseksi eniten?'],
      'Toiseksi suurin on Kiertotalot',
    ],
    ['fi', [largest, 'entä toiseksi suurin?', 'kuka sitä johtaa?'], 'Espoon kaupunki'],
    ['sv', ['vilket projekt har störst budget?', 'och det näst största?', 'vem leder det?'], 'Esbo stad'],
    [
      'en',
      ['what is the biggest project?', 'and the second biggest?'],
      'The second largest is Circular Buildings',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    const { read } = await talk(locale, ...lines)
    expect(read).toContain(told)
    expect(read).not.toMatch(/Food waste ecosystem/iu)
  })
})

describe('the first few are added up', () => {
  test.each([
    ['fi', ['mikä hanke on kallein?', 'paljonko kolme suurinta yhteensä'], '2 690 746 €'],
    [
      'fi',
      ['suurimmat budjetiltaan', 'paljonko kolme suurinta yhteensä', 'entä vain HEVi-hankkeista'],
      '2 690 746 €',
    ],
    [
      'fi',
      ['mikä hanke on kallein?', 'entä toiseksi kallein?', 'paljonko nää kaksi on yhteensä'],
      '1 995 731 €',
    ],
    [
      'sv',
      ['vilket projekt är dyrast?', 'och näst dyrast?', 'hur mycket kostar de två sammanlagt?'],
      '1 995 731 €',
    ],
    ['en', ['which project is the biggest?', 'how much do the three biggest cost in total?'], '€2,690,746'],
    ['fi', ['luettele HEVi-hankkeet', 'laske kaikkien yhteissumma'], '3 059 870 €'],
    [
      'fi',
      ['luettele HEVi-hankkeet', 'laske kaikkien yhteissumma', 'montako prosenttia siitä on tukea'],
      '(60 %)',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('a greeting and who one is do not drown a question after records', () => {
  test.each([
    [
      'en',
      'Hello, I sit on the steering group. Give me a list of all HEVi projects',
      'Running: 3. Ended: 6.',
    ],
    ['fi', 'Hei, istun johtoryhmässä ja valmistelen kokousta. Listaa kaikki HEVi-hankkeet', 'Käynnissä 3'],
    ['sv', 'Hej! Jag sitter i ledningsgruppen. Ge mig en lista över alla HEVi-projekt', 'Pågående: 3.'],
    [
      'en',
      'Good morning. The mayor asked me this. How many HEVi projects has Espoo led?',
      'has led two HEVi projects, all of which have ended',
    ],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })
})

test('“å Esbo då?” asks the same of another', async () => {
  const { read } = await talk('sv', 'Vilka projekt har Vanda på gång?', 'å Esbo då?')
  expect(read).toContain('Esbo stad är med i två pågående projekt')
})

describe('counts are carried on', () => {
  test.each([
    ['en', ['which focus area has most?', 'and second most?'], 'Second most HEVi projects (2): Focus area 2'],
    [
      'fi',
      ['mikä korkeakoulu on mukana useimmassa hankkeessa?', 'entä toiseksi eniten?'],
      '(1): Aalto-yliopisto',
    ],
    ['sv', ['vem är med i flest projekt?', 'och näst flest?'], 'Näst flest HEVi-projekt (6): Vanda stad'],
    [
      'fi',
      ['Montako hanketta kukin kaupunki johtaa?', 'kuka osallistuu useimpaan?'],
      '(9): Helsingin kaupunki',
    ],
    [
      'fi',
      ['kuka osallistuu useimpaan hankkeeseen?', 'entä toiseksi useimpaan', 'luettele ne'],
      'Vantaan kaupunki on mukana kuudessa HEVi-hankkeessa',
    ],
    [
      'en',
      ['which focus area has the second most projects?', 'list them'],
      '2 HEVi projects in focus area 2',
    ],
    [
      'sv',
      ['vilken prioritering har näst flest projekt?', 'vilka av dem pågår?'],
      'Ett pågående HEVi-projekt inom prioritering 2',
    ],
    [
      'fi',
      ['missä painopisteessä on eniten hankkeita?', 'entä toiseksi eniten?', 'mitkä niistä ovat käynnissä?'],
      'painopisteessä 2',
    ],
    [
      'en',
      ['which city leads the most projects?', 'and Laurea, how many is it in?'],
      'in three HEVi projects',
    ],
    [
      'sv',
      ['Hur många projekt finns det per prioritering?', 'och hur många av dem pågår'],
      '3 pågående HEVi-projekt',
    ],
    ['sv', ['Hur ser projektportföljen ut just nu?'], 'Projekten per prioritering'],
    ['sv', ['vilka prioriteringar saknar projekt?', 'varför?'], 'Mina källor anger ingen orsak'],
    ['en', ['projects per focus area please', 'why is there none in focus area 3?'], '7 projects started'],
    [
      'fi',
      ['montako hanketta on ylipäätään?'],
      'Tunnen 34 hanketta. Niistä HEVi-hankkeita on 9, joista 3 on käynnissä.',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('“only the HEVi projects” leaves the others out', async () => {
    const { read } = await talk(
      'fi',
      'Montako hanketta kukin kaupunki johtaa?',
      'siis pelkästään HEVi-hankkeet',
    )
    expect(read).toContain('Espoon kaupunki – HEVi-hankkeita 2, käynnissä 0')
    expect(read).not.toContain('muita')
  })
})

describe('what follows a list is of that list', () => {
  test.each([
    [
      'fi',
      ['Kuinka monessa hankkeessa on mukana tutkimuslaitos?', 'mitkä laitokset?'],
      'Maanmittauslaitos – CITYAM',
    ],
    [
      'en',
      ['List the HEVi projects in health', 'how many partners does the second have'],
      'Partners: Laurea',
    ],
    [
      'en',
      ['is health tech part of it?', 'which projects are running there right now?'],
      'One running project in focus area 2',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('of what kind an organisation is', () => {
  test.each([
    ['en', 'is Forum Virium a company or public?', 'City-owned company.'],
    ['fi', 'onko Forum Virium yritys vai yliopisto', 'Kaupungin yhtiö.'],
    ['sv', 'är VTT ett universitet eller ett företag?', 'Forskningsinstitut.'],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })
})

test('what is of two themes is of both', async () => {
  const { read } = await talk('fi', 'Mitä kiertotalouden rakennushankkeita on?')
  expect(read).toContain('Kiertotalot')
  expect(read).not.toMatch(/Food waste|AutoMod/u)
})
