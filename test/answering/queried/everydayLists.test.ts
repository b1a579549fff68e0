import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

type Line = readonly [locale: Locale, said: string, ...typed: readonly string[]]
const each = (...lines: readonly Line[]) =>
  test.each(lines.map(([locale, said, ...typed]) => ({ locale, said, typed })))(
    '$locale: $typed – “$said”',
    async ({ locale, said, typed }) => {
      expect((await talk(locale, ...typed)).read).toContain(said)
    },
  )

describe('where none of the list runs, those of HEVi that do are told', () => {
  each(
    [
      'en',
      'Metropolitan UAM',
      'Which projects are there on circular economy?',
      'All ended?! And which are running now',
    ],
    ['sv', 'Metropolitan UAM', 'vilka projekt finns om cirkulär ekonomi', 'alla slut?! vilka pågår nu'],
    [
      'fi',
      'Metropolitan UAM',
      'mitä hankkeita on kiertotaloudesta',
      'kaikki päättyneitä?! entä mitkä on käynnissä',
    ],
  )
})

describe('a theme that does not matter is none of the list before', () => {
  each(
    [
      'en',
      '3 running HEVi projects',
      'Which projects are there on circular economy?',
      'list me running projects, any topic',
    ],
    [
      'sv',
      '3 pågående HEVi-projekt',
      'vilka projekt finns om cirkulär ekonomi',
      'visa pågående projekt, oavsett tema',
    ],
    [
      'fi',
      '3 käynnissä olevaa HEVi-hanketta',
      'mitä hankkeita on kiertotaloudesta',
      'listaa käynnissä olevat hankkeet, aiheella ei väliä',
    ],
  )
})

describe('who takes part is told of HEVi’s projects and of others, each with where', () => {
  each(
    ['en', 'Universities of applied sciences in HEVi projects:', 'Which universities take part?'],
    ['sv', 'Universitet i andra projekt som jag känner till:', 'vilka universitet är med?'],
    ['fi', 'Ramboll Finland Oy', 'mitkä yritykset on ollu mukana hankkeissa'],
    ['en', 'One company in HEVi projects', 'which companies are already in?'],
    ['fi', 'HEVi-hankkeissa on mukana 2 tutkimuslaitosta', 'ketkä tutkimuslaitokset on mukana'],
    ['en', 'All that I know of (5)', 'which companies are already in?', 'any health ones'],
  )
})

describe('that no project has ended is not so', () => {
  test.each([
    ['en', 'A source told me no project has ever been finished in this programme. Correct?', '6 ended'],
    ['en', 'Has no project been finished yet?', '6 ended'],
    ['sv', 'är det sant att inget projekt har avslutats?', '6 avslutade'],
    ['fi', 'eikö yksikään hanke ole vielä päättynyt?', '6 päättynyttä'],
    ['fi', 'Kuulin että yhtään hanketta ei ole saatu valmiiksi', '6 päättynyttä'],
  ] as const)('%s: “%s”', async (locale, question, count) => {
    const { read } = await talk(locale, question)
    expect(read).toContain(count)
    expect(read).toMatch(/^(?:No|Nej|Ei)\./mu)
  })
})

describe('money of projects is added up by area and by state', () => {
  each(
    ['fi', '3 059 870 €', 'montako hanketta HEVissä on ja paljonko rahaa niissä yhteensä, painopisteittäin'],
    ['fi', '3 059 870 €', 'siis ne hankkeet jotka tiedät, eurot yhteensä per painopiste'],
    ['sv', '3 059 870 €', 'hur många HEVi-projekt finns det och hur mycket pengar per prioritering?'],
    ['en', '€3,059,870', 'project budgets by focus area please, totals'],
    ['fi', '2 690 746 €', 'päättyneiden HEVi hankkeiden budjetit'],
    [
      'fi',
      '2 690 746 €',
      'käynnissä olevien HEVi-hankkeiden budjetit',
      'entä päättyneet, paljonko rahaa meni',
    ],
    ['sv', '369 124 €', 'avslutade HEVi-projekt', 'och de pågåendes budgetar?'],
    [
      'fi',
      'ei selviä, paljonko Espoon kaupunki',
      'mikä on Metropolitan UAM budjetti',
      'paljon siitä tulee espoolle',
    ],
    [
      'sv',
      'hur mycket Esbo stad får',
      'hur stor är budgeten för metropolitan uam',
      'hur mycket av det går till esbo',
    ],
  )
})

describe('the areas go by their numbers, and what is missing from them is a gap', () => {
  each(
    ['fi', '4 HEVi-hanketta painopisteessä 1', 'mitkä on painopisteet', 'näytä ykkösen HEVi-hankkeet'],
    ['sv', 'inom prioritering 1', 'vilka är prioriteringarna', 'visa ettans projekt'],
    ['en', 'in focus area 3', 'what are the focus areas?', 'show the projects in the third one'],
    [
      'fi',
      'Tiedoissani ei ole yhtään HEVi-hanketta',
      'HEVi-hankkeet',
      'entä aukot, mikä puuttuu portfoliosta?',
    ],
    ['sv', 'Inget HEVi-projekt i mina uppgifter', 'vad saknas i portföljen?'],
    ['en', 'No HEVi project in my records', 'what’s missing from the portfolio?'],
    ['fi', 'Vähiten HEVi-hankkeita', 'missä painopisteissä on vähiten hankkeita? tarvin ohjausryhmään'],
    ['en', 'Fewest HEVi projects', 'which areas have the fewest projects? I need it for the steering group'],
  )
})

describe('projects are counted and dated in everyday words', () => {
  each(
    ['fi', 'mukana kahdessa käynnissä olevassa HEVi-hankkeessa', 'paljonko hankkeita Espoossa on menossa'],
    ['sv', 'två pågående HEVi-projekt', 'hur mycket projekt pågår i esbo'],
    ['sv', '3 pågående projekt', 'ok en annan sak. vilka av de pågående slutar nästa år'],
    ['en', '3 running projects', 'which of the running ones end next year?'],
    ['fi', '3 käynnissä olevaa', 'mitkä käynnissä olevista päättyy ens vuonna'],
  )
})

describe('projects on a theme in free words are those that are on it', () => {
  test.each([
    ['sv', 'FAIR', 'Projekt om lärande, AI o utbildning? vi e en yrkeshögskola'],
    ['en', 'FAIR', 'any projects on AI or learning? We are a university'],
    ['fi', 'FAIR', 'oppimis- ja tekoälyhankkeita?'],
    ['fi', 'Kiertotalot', 'mitä hankkeita siel on kiertotaloudesta rakentamises'],
  ] as const)('%s: “%s” in “%s”, and no food waste', async (locale, name, question) => {
    const { read } = await talk(locale, question)
    expect(read).toContain(name)
    expect(read).not.toMatch(/food waste/iu)
  })
  each(
    ['fi', 'KETO', 'siis hankkeita joissa tehdään sensoridataa rakennuksista'],
    ['sv', 'Närmast kommer enligt beskrivningarna', 'projekt där man använder sensordata i byggnader'],
    ['fi', 'nyt käynnissä', 'onko joku toinen kiertotalousjuttu vielä käynnissä johon pääsis'],
    [
      'sv',
      'Urban Wellbeing Lab',
      'berätta om metropolitan uam',
      'int riktigt vår grej. finns det nåt inom hälsa?',
    ],
    ['sv', 'Urban Wellbeing Lab', 'jo men projekt inom hälsa menade ja'],
    ['fi', 'Urban Wellbeing Lab', 'kerro Kiertotaloista', 'onko jotain terveydestä'],
    ['en', 'Urban Wellbeing Lab', 'tell me about KETO', 'is there anything on health?'],
    ['fi', 'HEVin kolmas EAKR-hankehaku', 'Mikä oli se viimesin haku, ja kuka sai'],
  )
})
