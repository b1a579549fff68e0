import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
const talk = async (locale: Locale, lines: readonly string[]) => (await ask(locale, ...lines)).read

test.each([
  [
    'fi',
    ['mitä hankkeita portfoliossa on', 'miksi painopisteessä 3 ei ole hankkeita?'],
    'Syytä lähteeni eivät kerro',
  ],
  ['sv', ['vilket fokusområde har minst projekt', 'varför inga?'], 'Mina källor anger ingen orsak'],
  [
    'en',
    ['which focus area has the fewest projects', 'why is there nothing in learning?'],
    'It was not in: Third',
  ],
  [
    'en',
    ['which focus area has the fewest projects', 'and which calls covered that area?'],
    'was in: First HEVi',
  ],
  ['sv', ['vilket fokusområde har minst projekt', 'i vilka omgångar ingick det?'], 'ingick i: HEVi:s första'],
  ['fi', ['miksi painopisteessä 1 ei ole hankkeita?'], '4 HEVi-hanketta painopisteessä 1'],
] as const)('%s: %j: why an area has no projects, and which calls held it', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)

test.each([
  ['fi', ['montako käynnissä olevaa hanketta on', 'entä painopisteittäin?'], 'HEVi-hankkeita 4, käynnissä 1'],
  [
    'sv',
    ['vilka projekt finns i portföljen', 'å var finns luckorna?'],
    'Inget HEVi-projekt i mina uppgifter: Prioritering 3',
  ],
  [
    'en',
    ['what projects are there', 'and where are the gaps by focus area?'],
    'No HEVi project in my records: Focus area 3',
  ],
] as const)('%s: %j: by focus area', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)

test.each([
  [
    'fi',
    ['missä hankkeissa Metropolia on mukana', 'entä yliopistot?'],
    'näissä kuudessa hankkeessa ei ole yliopistoja',
  ],
  ['sv', ['vilka projekt har fokusområde 3?'], 'varav inget HEVi-projekt'],
  [
    'sv',
    ['hur många projekt har vi inom prioritering 2?'],
    'varav 2 HEVi-projekt (kopplingen till HEVi är obekräftad för båda)',
  ],
  ['en', ['projects in focus area 1'], '4 of them HEVi projects'],
  ['fi', ['mitkä hankkeet päättyvät 2027'], 'Vuonna 2027 päättyy kolme hanketta'],
  ['sv', ['vilka projekt slutade 2023'], 'Sju projekt slutade 2023'],
  ['en', ['which projects ended in 2023'], 'Seven projects ended in 2023'],
  [
    'fi',
    ['onko oppimisympäristöistä yhtään hanketta menossa', 'entä aiemmin?'],
    '2 päättynyttä hanketta painopisteessä 3',
  ],
  [
    'sv',
    ['pågår det några projekt inom prioritering 3', 'och förr?'],
    '2 avslutade projekt inom prioritering 3',
  ],
] as const)('%s: %j: what is counted is said', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)

test.each([
  ['fi', ['missä hankkeissa Espoo on osatoteuttajana'], 'mukana kahdeksassa hankkeessa, joita se ei johda'],
  [
    'fi',
    ['Olen Espoon kaupungilta. Mitä hankkeita Espoo vetää?', 'ja missä ollaan osatoteuttajana?'],
    'joita se ei johda',
  ],
  ['sv', ['i vilka projekt är Esbo delgenomförare'], 'åtta projekt som den inte leder'],
  ['en', ['which projects is Laurea a co-implementer in'], 'in six projects that it does not lead'],
] as const)('%s: %j: partners are not leads', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)

test.each([
  ['en', ['project food-waste-ecosystem', 'is that project still running?'], 'No, it ended on 31 March 2026'],
  [
    'sv',
    ['Vad är haastemoottori på svenska?', 'Leds det av Helsingfors?'],
    'Nej, huvudgenomförare är Esbo stad',
  ],
  [
    'fi',
    ['hanke Kiertotalot', 'ai niin, paljonko siitä meni Espoolle'],
    'paljonko Espoon kaupunki saa tai maksaa',
  ],
  ['fi', ['mitäs Laurealla on?'], 'Laurea-ammattikorkeakoulu'],
  ['fi', ['kiitos, mikä on forum virium'], 'Helsingin kaupungin innovaatioyhtiö'],
] as const)('%s: %j: of the one that was named or shown', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)

test.each([
  ['fi', ['paljonko tukea on sidottu'], '10 740 000 €. Hankkeille tiedän'],
  ['sv', ['hur mycket har beviljats totalt'], 'sammanlagt 10 740 000 €'],
  ['en', ['how much has been granted in total'], 'offered €10,740,000'],
  [
    'en',
    ['how much has been granted in total', 'which one got the most'],
    'Most support (of those known): Food Waste',
  ],
] as const)('%s: %j: what is known of the money of all', async (locale, lines, told) =>
  expect(await talk(locale, lines)).toContain(told),
)
