import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what is said together is understood together', () => {
  test.each([
    ['en', 'projects between 500k and 1M', 'with a budget of €500,000 – €1,000,000'],
    ['fi', 'hankkeet, joiden budjetti on 500 000 ja 900 000 euron välillä', 'budjetti 500 000 € – 900 000 €'],
    ['sv', 'projekt mellan 500 000 och 900 000 euro', 'med en budget på 500 000 € – 900 000 €'],
    ['en', 'projects led by companies or universities', 'led by companies or universities'],
    ['fi', 'yritysten tai yliopistojen vetämät hankkeet', 'yrityksen tai yliopiston johtama'],
    ['sv', 'projekt som leds av företag eller universitet', 'som leds av företag eller universitet'],
    ['en', 'which projects have companies in them?', 'with companies in them'],
    ['fi', 'missä hankkeissa on yrityksiä mukana?', 'joissa on mukana yrityksiä'],
    ['sv', 'projekt med företag', 'där företag är med'],
    ['en', 'projects in focus area 2 and 3', 'in focus areas 2 (Wellbeing'],
    ['fi', 'hankkeet painopisteissä 2 ja 3', 'painopisteissä 2 (Hyvinvointi'],
    ['sv', 'projekt i prioritering 2 och 3', 'inom prioriteringarna 2 (Välfärds'],
    [
      'en',
      'projects led by Espoo with Aalto as partner',
      'City of Espoo leads two projects that Aalto University is in',
    ],
    [
      'fi',
      'Espoon johtamat hankkeet, joissa Aalto on mukana',
      'johtaa kahta hanketta, joissa on mukana Aalto-yliopisto',
    ],
    ['sv', 'projekt som Esbo leder och där Aalto är med', 'leder två projekt där Aalto-universitetet är med'],
    ['en', 'which projects are not led by cities?', 'not led by cities'],
    ['fi', 'mitkä hankkeet eivät ole kaupunkien johtamia?', 'joiden päätoteuttaja ei ole kaupunki'],
    ['sv', 'vilka projekt leds inte av Helsingfors?', 'som Helsingfors stad inte leder'],
    ['en', 'projects without companies', 'without companies'],
    ['fi', 'millä hankkeilla ei ole yhtään yritystä mukana?', 'joissa ei ole mukana yrityksiä'],
    ['sv', 'projekt utan Aalto', 'utan Aalto-universitetet'],
    ['en', 'which companies are in the projects Aalto is in?', 'Aalto University is in five projects'],
    [
      'en',
      'which universities are in the projects Vantaa leads?',
      'City of Vantaa leads or has led three projects',
    ],
    ['fi', 'keitä ovat Metropolian yleisimmät kumppanit?', 'Metropolia Ammattikorkeakoulu on mukana'],
    ['sv', 'vilka företag jobbar med VTT?', 'är med i'],
    ['en', 'which universities are in the most projects?', 'Who is in the most projects'],
    ['en', 'ended projects in Espoo', 'City of Espoo has been in nine ended projects'],
    ['fi', 'Espoon päättyneet hankkeet', 'mukana yhdeksässä päättyneessä hankkeessa'],
    ['sv', 'Esbos avslutade projekt', 'med i nio avslutade projekt'],
  ] as const)('%s: “%s”', async (locale, question, said) => {
    const answer = await talk(locale, question)
    expect(answer.outcome).toBe('answered')
    expect(answer.read.split('\n')[0]).toContain(said)
  })
})

describe('what was asked of some is asked of others or of fewer', () => {
  test.each([
    [
      'en',
      ['projects between 500k and 1M', 'which of them are led by Espoo?'],
      'City of Espoo leads two projects',
    ],
    [
      'fi',
      ['paljonko Espoon vetämät hankkeet saivat yhteensä tukea?', 'entä Vantaan?'],
      'joita Vantaan kaupunki johtaa',
    ],
    [
      'sv',
      ['lista alla projekt som Esbo leder', 'och projekt som Esbo deltar i men inte leder?'],
      'Esbo stad är med i åtta projekt som den inte leder',
    ],
    [
      'fi',
      ['paljonko Espoon vetämät HEVi-hankkeet saivat tukea yhteensä?', 'entä Vantaan?'],
      '2 hanketta. Luvut tunnetaan kaikista.',
    ],
    ['fi', ['mitä hankkeita espoo vetää', 'paljonko ne on saanu EU-tukea'], 'HEVi-hankkeet, tuki: 901'],
    ['en', ['what is Laurea', 'which of these ends last'], 'Ends last (of those known): Urban Wellbeing Lab'],
    ['en', ['what is Terkko Health Hub', 'which projects is it in'], 'but no project that it is in'],
    [
      'en',
      ['which projects has HEVi funded and how much did each get?'],
      'support €416,981, budget €695,015',
    ],
    [
      'en',
      ['how much support did the Food Waste Ecosystem get', 'is that 60 percent?'],
      'Yes. The total budget is €1,187,471. Of that, €712,482 is support, which is 60%.',
    ],
    ['fi', ['kerro Kiertotaloista', 'aa no entä muita'], 'CIRCuIT'],
    ['sv', ['vilket projekt är dyrast?', 'och billigast?'], 'Minst budget (av de kända): Metropolitan UAM'],
    ['en', ['ended projects in Espoo', 'and in Vantaa?'], 'City of Vantaa has been in 11 ended projects'],
    [
      'fi',
      ['mitkä hankkeet ovat käynnissä?', 'mitkä niistä ovat Vantaan vetämiä?', 'entä päättyneet?'],
      'johtaa yhtä päättynyttä',
    ],
    ['sv', ['vilka projekt handlar om cirkulär ekonomi?', 'vilka bolag är med i dem?'], 'Ramboll Finland'],
    [
      'en',
      ['which projects is Aalto in?', 'which of them are running?'],
      'According to my records, none of them is running.',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('what somebody holds to be the first is the first, or is not', () => {
  test.each([
    ['en', 'is Circular Buildings the most expensive project?', 'No.'],
    ['fi', 'onko totta että Kiertotalot on kallein hanke?', 'Ei.'],
    ['sv', 'är Food waste ecosystem det dyraste projektet?', 'Ja.'],
  ] as const)('%s: “%s” – %s', async (locale, question, said) => {
    expect((await talk(locale, question)).read.split('\n')).toContain(said)
  })
})

describe('where a word says something that no record tells, nothing is listed', () => {
  test.each([
    ['fi', 'mitkä hankkeet ovat naisten johtamia?'],
    ['sv', 'vilket projekt är störst i Europa?'],
    ['en', 'which projects have only companies in them?'],
    ['en', 'can companies lead projects?'],
    ['fi', 'miten hankkeet valitaan?'],
  ] as const)('%s: “%s”', async (locale, question) => {
    expect((await talk(locale, question)).topic ?? '').not.toMatch(/^command:(?:find kind:project|project)/u)
  })
})

test.each([
  ['fi', 'missä hankkeissa Nokia on mukana?', 'Tiedoissani ei ole organisaatiota nimeltä ”Nokia”'],
  ['sv', 'vilka projekt är Volvo med i?', 'ingen organisation som heter ”Volvo”'],
  ['en', 'which projects is Nokia in?', 'I have no organisation called “Nokia” on record'],
] as const)('%s: “%s” – of whom no record tells, nothing is listed', async (locale, question, said) => {
  expect((await talk(locale, question)).read).toContain(said)
})

describe('whoever supposes to be of a kind asks for themselves, not for all of that kind', () => {
  test.each([
    ['fi', 'paljonko tukea saa?', 'entä jos me ollaan yritys?', 'card:company-grants'],
    ['sv', 'hur stor andel måste vi själva betala?', 'och om vi är ett företag?', 'card:company-grants'],
    ['en', 'how much support can a project get?', 'what if we are a university?', 'card:who-can-apply'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toBe(topic)
  })
})
