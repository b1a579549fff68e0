import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('who leads no predecessor project may lead others', () => {
  test.each([
    [
      'fi',
      'Mitä edeltäjähankkeita Espoo johtaa?',
      'ei johda yhtään tiedoissani olevaa HEViä edeltävää hanketta. Mukana se on 4 HEViä edeltävässä hankkeessa.',
    ],
    [
      'sv',
      'Vilka föregångarprojekt leder Esbo?',
      'leder inget föregående projekt enligt mina uppgifter. Den är med i 4 föregående projekt.',
    ],
    [
      'en',
      'Which predecessor projects does Espoo lead?',
      'leads no predecessor project in my records. It is in 4 predecessor projects.',
    ],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('neither of two is in what is listed', () => {
  test.each([
    ['fi', 'Missä hankkeissa ei ole mukana Aaltoa eikä VTT:tä?'],
    ['fi', 'Hankkeet ilman Aaltoa tai VTT:tä'],
    ['sv', 'I vilka projekt är varken Aalto eller VTT med?'],
    ['en', 'Which projects neither Aalto nor VTT is in?'],
    ['en', 'Projects without Aalto or VTT'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { read, items } = await talk(locale, text)
    expect(read).toMatch(/^26 /u)
    expect(items).not.toContain('project:metropolitan-uam')
    expect(items).not.toContain('project:keto')
  })

  test.each([
    [
      'fi',
      'Mitä hankkeita ei johda Espoo eikä Vantaa?',
      'joita ei johda Espoon kaupunki eikä Vantaan kaupunki',
    ],
    ['sv', 'Vilka projekt leds varken av Esbo eller Vanda?', 'som Esbo stad eller Vanda stad inte leder'],
    [
      'en',
      'Which projects are led by neither Espoo nor Vantaa?',
      'not led by the City of Espoo or the City of Vantaa',
    ],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('a name on record is that organisation, though its words mean something else', () => {
  test.each([
    ['fi', 'Johtaako Business Finland hankkeita?', 'Business Finland ei johda'],
    ['sv', 'I vilka projekt är Business Finland med?', 'Jag känner till Business Finland'],
    ['en', 'Which projects does Business Finland lead?', 'Business Finland leads no project'],
    ['en', 'Which projects does the Ministry of Education and Culture lead?', 'leads no project'],
    ['sv', 'Vilka projekt leder Metropolia?', 'Yrkeshögskolan Metropolia har lett två projekt'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })

  test.each([
    ['fi', 'Missä hankkeissa Helsinki Business College on mukana?', '”Helsinki Business College”'],
    ['sv', 'I vilka projekt är Nordic Business Forum med?', '”Nordic Business Forum”'],
    ['en', 'Which projects does Helsinki Business Hub lead?', '“Helsinki Business Hub”'],
  ] as const)('%s: “%s”: a name that nobody has is told whole', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('who was in earlier projects is told by the records', () => {
  test.each([
    ['fi', 'Mitkä aiemmat hankkeet Metropolialla on?', 'on ollut mukana kuudessa päättyneessä hankkeessa'],
    ['sv', 'I vilka tidigare projekt är Metropolia med?', 'har varit med i sex avslutade projekt'],
    ['en', 'Which earlier projects is Metropolia in?', 'has been in six ended projects'],
    [
      'en',
      'Which earlier projects is Hanken in?',
      'I know Hanken School of Economics, but no project that it is in.',
    ],
    [
      'en',
      'Which companies work with Hanken?',
      'I know Hanken School of Economics, but no project that it is in.',
    ],
    ['en', 'Which projects does Espoo run?', 'The City of Espoo has led three projects'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('the projects in HEVi are HEVi’s projects', () => {
  test.each([
    ['fi', 'hankkeet HEVissä'],
    ['sv', 'projekt i HEVi'],
    ['en', 'projects in HEVi'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items.length).toBeGreaterThan(5)
    expect(items).toContain('project:metropolitan-uam')
  })
})

describe('the second fewest is not the most', () => {
  test.each([
    ['fi', 'mikä kaupunki johtaa toiseksi vähiten hankkeita?', 'Toista sijaa ei ole'],
    ['sv', 'vilken stad leder näst minst antal projekt?', 'Det finns ingen andra plats'],
    ['en', 'which city leads the second fewest projects?', 'There is no second place'],
    ['fi', 'kenellä on toiseksi vähiten HEVi-hankkeita?', 'Toiseksi vähiten HEVi-hankkeita (1): '],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })

  test('where no third stands apart, that is said', async () => {
    const { read } = await talk(
      'fi',
      'mikä kaupunki johtaa toiseksi eniten hankkeita?',
      'entä kolmanneksi eniten?',
    )
    expect(read).toContain('Kolmatta sijaa ei ole')
  })
})
