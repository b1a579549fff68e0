import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

type Talk = readonly [locale: Locale, said: string, ...lines: string[]]

/** One person says one thing after the other; the last reply holds what is expected. */
async function holds([locale, expected, ...lines]: Talk) {
  const person = `local:carried-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  expect(plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(expected)
}
const each = (...talks: readonly Talk[]) =>
  test.each(talks.map((talk) => ({ talk, title: `${talk[0]}: ${talk.slice(2).join(' – ')}` })))(
    '$title',
    ({ talk }) => holds(talk),
  )

describe('where somebody has been in asks for projects', () => {
  each(
    ['fi', 'on mukana kolmessa hankkeessa', 'missä HSY on ollut mukana?'],
    ['fi', 'on mukana kolmessa hankkeessa', 'Mikä on HSY?', 'missä se on ollut mukana?'],
    ['sv', 'är med i fem projekt', 'var har VTT varit med?'],
    ['en', 'is in five projects', 'What is VTT?', 'which projects has it been in?'],
    [
      'fi',
      'Päätoteuttaja: Helsingin kaupunki',
      'missä hankkeissa Laurea on mukana',
      'kuka vetää niistä kolmatta?',
    ],
  )
})

describe('“my university” and “we” are whom they said they come from', () => {
  each(
    [
      'en',
      'University of Helsinki is in four projects',
      "I'm a postdoc at the University of Helsinki. Which HEVi projects is my university involved in?",
    ],
    [
      'sv',
      'Vanda stad leder eller har lett tre projekt',
      'Hej! Jag jobbar på Vanda stad. Vilka projekt leder vi?',
    ],
    [
      'sv',
      'Esbo stad har lett tre projekt',
      'Hej! Jag jobbar på Vanda stad. Vilka projekt leder vi?',
      'och Esbo?',
    ],
    [
      'fi',
      'Metropolia Ammattikorkeakoulu on mukana kuudessa',
      'Olen töissä Metropoliassa. Missä hankkeissa oppilaitoksemme on mukana?',
    ],
    ['fi', 'Espoon kaupunki on johtanut kolmea', 'Työskentelen Espoon kaupungilla. Mitä hankkeita johdamme?'],
    ['en', '3 running HEVi projects', 'I work for the City of Vantaa. Show me the running projects'],
  )
})

describe('words of looking for are no search words and no names', () => {
  each(
    [
      'fi',
      'Aalto-yliopisto on mukana viidessä hankkeessa\n',
      'Etsin tutkimusryhmällemme hankkeita, joissa on mukana Aalto-yliopisto. Mitkä ne ovat?',
    ],
    [
      'fi',
      'Helsingin yliopisto on mukana neljässä',
      'Etsin hankkeita, joissa on mukana Aalto-yliopisto.',
      'entä Helsingin yliopisto?',
    ],
    ['sv', 'är med i fem projekt\n', 'Jag söker projekt där Aalto-universitetet är med'],
    ['en', 'is in five projects\n', "I'm looking for projects that VTT is in for my research group"],
  )
})

describe('another name takes the place of the one before, and “which ones” are those just listed', () => {
  each(
    [
      'sv',
      'Helsingfors stad leder eller har lett fem HEVi-projekt',
      'Vilka projekt leder Vanda stad?',
      'och Esbo?',
      'hur många har Helsingfors',
    ],
    [
      'en',
      'is in two HEVi projects',
      'how many projects is Forum Virium in?',
      'and how many of those are HEVi?',
      'what about VTT',
    ],
    ['en', 'leads two running HEVi projects', 'list running HEVi projects', 'which ones does Helsinki lead?'],
  )
})

describe('of a list of one there is no second, and “it” is the one', () => {
  const wellbeing = 'any projects on wellbeing running now?'
  each(
    ['en', 'There is only this one on the list', wellbeing, 'who leads the second?'],
    ['en', 'It ends on 30 September 2027', wellbeing, 'who leads the second?', 'when does it end?'],
  )
})

describe('counts carry on', () => {
  const all = 'Hur många projekt finns det sammanlagt i portföljen?'
  each(
    [
      'en',
      'No HEVi project in my records: Focus area 3',
      'projects by focus area please',
      'which focus area has none?',
    ],
    ['sv', 'Projekten per prioritering', 'Ge mig en översikt över projekten per prioritering'],
    ['sv', 'Helsingfors stad – HEVi-projekt: 5', 'projekten per prioritering', 'och per stad?'],
    ['sv', 'Projekten per prioritering', all, 'hur fördelas de på prioriteringarna'],
    ['sv', 'Pågående: 3. Avslutade: 6.', 'Jag behöver en lägesbild över hela portföljen'],
    ['en', 'Running: 3. Ended: 6.', 'Give me an overview of the portfolio'],
    ['sv', '6 avslutade HEVi-projekt', all, 'hur många har avslutats'],
    ['sv', '3 pågående HEVi-projekt', all, 'hur många pågår?', 'vilka är det'],
    [
      'fi',
      'Tiedoissani ei ole yhtään HEVi-hanketta: Painopiste 3',
      'Mihin painopisteeseen olisi eniten tarvetta uusille hankkeille?',
    ],
    ['en', 'do not weigh', 'Which focus area most needs new projects?'],
    [
      'fi',
      'mukana yhdessä käynnissä olevassa',
      'kuinka monessa hankkeessa Laurea on?',
      'onko niistä joku vielä kesken',
    ],
    ['sv', '1.4.2023–28.2.2026', 'Vilka HEVi-projekt har avslutats under 2026?', 'när tog de slut'],
  )
})

describe('organisations are counted, and followed into their projects', () => {
  each(
    [
      'en',
      '2 of 4 are in HEVi projects',
      'list the research institutes',
      'which of them are in HEVi projects',
    ],
    ['fi', 'Hankkeissa on mukana', 'listaa tutkimuslaitokset', 'onko niillä hankkeita'],
    ['en', 'Company – 28', 'organisations by type, please'],
    ['fi', 'Tunnen 82 organisaatiota', 'montako organisaatiota tunnet'],
    ['sv', 'Jag känner till 82 aktörer', 'hur många aktörer känner du till?'],
    ['en', '23 networks', 'how many organisations are there?', 'how many networks'],
    ['sv', '23 nätverk', 'hur många aktörer känner du till?', 'och nätverk?'],
    ['en', '4 universities', 'Which universities are in the ecosystem?'],
    ['en', '1 of 4 lead', 'Which universities are in the ecosystem?', 'which of them lead projects?'],
  )
})

describe('figures carry on', () => {
  const ended = 'Vilka HEVi-projekt har avslutats under 2026?'
  const dearest = 'vilket av dem hade störst budget'
  each(
    ['sv', 'Stöd: 712 482 €', ended, dearest, 'hur mycket av det var stöd'],
    ['sv', 'Huvudgenomförare: Vanda stad', ended, dearest, 'hur mycket av det var stöd', 'vem ledde det'],
    ['fi', 'Tuki: 416 981 €', 'mikä on kallein hanke', 'entä halvin?', 'paljonko niistä on EU-rahaa'],
    ['sv', '1 av 3', 'hur många HEVi-projekt pågår?', 'och hur mycket pengar har gått till dem'],
    [
      'fi',
      '2 hanketta painopisteessä 3',
      'meillä olis idea koulujen digitaaliseen oppimiseen',
      'onko siitä aiheesta ollut hankkeita',
    ],
  )
})

describe('two that were told one after the other are compared', () => {
  each(
    [
      'fi',
      'Enemmän HEVi-hankkeita: Laurea 3',
      'Missä hankkeissa Metropolia on mukana?',
      'entäs Laurea',
      'kumpi niistä on useammassa',
    ],
    [
      'fi',
      '1 177 830 €',
      'Kerro Kumpulan innovaatiokampuksesta',
      'Kuka sen rahoitti ja millä summalla?',
      'Entä Myllypuron rakennuskeskittymä?',
      'kumpi sai enemmän',
    ],
    ['fi', 'VTT', 'Missä hankkeissa Forum Virium on?', 'Vertaa sitä VTT:hen'],
    ['en', 'Aalto University – VTT', 'Which projects is Aalto in?', 'compare it with VTT'],
  )
})

describe('“we” are whom the asker comes from, never another city', () => {
  each(
    [
      'fi',
      'Vantaan kaupunki johtaa tai on johtanut kolmea hanketta',
      'Olen Vantaan kaupungin elinkeinopalveluista, mikä on meidän rooli ja mitä hankkeita me vedetään?',
    ],
    [
      'fi',
      'Espoon kaupunki on johtanut kolmea',
      'Olen Espoon kaupungin elinvoimatiimistä. Mitä hankkeita me johdamme?',
    ],
    [
      'sv',
      'Vanda stad leder eller har lett tre',
      'Jag jobbar på Vanda stads näringslivsenhet, vilka projekt leder vi?',
    ],
    [
      'en',
      'Vantaa leads or has led three',
      'I work in the City of Vantaa business services, which projects do we lead?',
    ],
    ['en', 'I am not sure what you mean', 'I run a company in the city of Espoo, which projects do we lead?'],
  )
})

describe('who leads none that runs is told so by name, before those that ended', () => {
  each(
    [
      'fi',
      'Espoon kaupunki ei johda yhtään tiedossani olevaa hanketta, joka olisi nyt käynnissä',
      'vetääkö Vantaa yhtään hanketta tällä hetkellä?',
      'entä Espoo?',
    ],
    ['sv', 'Esbo stad leder inget projekt som pågår nu', 'leder Vanda några projekt just nu?', 'och Esbo?'],
    [
      'en',
      'the City of Espoo leads no project that is running now',
      'is Vantaa leading any projects at the moment?',
      'what about Espoo?',
    ],
    [
      'fi',
      'Espoon kaupunki (johtaa): 2 hanketta',
      'mitä hankkeita Espoo johtaa?',
      'ja mitkä niistä päättyy tänä vuonna?',
    ],
  )
})

describe('another theme takes the place of the one before, however “and” is said', () => {
  each(
    ['sv', 'Finnish AI Region', 'Vilka projekt använder AI inom hälsa?', 'hur är det med XR?'],
    ['sv', 'Games Ecosystem', 'Vilka projekt använder AI inom hälsa?', 'vad sägs om XR?'],
    ['en', 'Games Ecosystem', 'which projects use AI in health?', 'what about XR?'],
    ['fi', 'Games Ecosystem', 'Mitä tekoälyhankkeita terveydessä on?', 'entä XR?'],
  )
})

describe('who leads the most is about projects, though they are not named', () => {
  each(
    ['en', 'Most HEVi projects (5): City of Helsinki', 'which organisation leads the most?'],
    ['fi', 'Eniten HEVi-hankkeita (5): Helsingin kaupunki', 'kuka vetää eniten'],
    ['sv', 'Flest HEVi-projekt (5): Helsingfors stad', 'vem leder flest'],
    ['en', 'None of them has a HEVi project. Most other projects (4)', 'which university leads most'],
  )
})

describe('organisations of a kind by what they work on', () => {
  each(
    ['en', 'Aalto University', 'which university does robotics?'],
    ['fi', 'Aalto-yliopisto', 'mikä yliopisto tutkii robotiikkaa?'],
    ['sv', 'Aalto-universitetet', 'vilket universitet sysslar med robotik?'],
  )
})

describe('what companies have been in the projects is a list; what a start-up gets is none', () => {
  each(
    ['fi', 'HEVi-hankkeissa on mukana', 'millasia yrityksiä hankkeissa on ollu mukana'],
    ['en', 'in HEVi projects', 'what kind of companies have been in the projects?'],
    ['sv', 'I HEVi-projekten deltar', 'hurdana företag har varit med i projekten'],
    ['fi', 'Mitä hankkeet tuovat yrityksille', 'mitä startup tästä saa?'],
    ['sv', 'Vad projekten ger företagen', 'vad får ett startup av det här?'],
    ['en', 'What the projects bring to companies', 'what does a startup get from this?'],
  )
})

describe('after applications were counted, “which ones?” hears that only the funded ones are known', () => {
  each(
    ['en', 'I do not know the applications by name', 'how many applications were there?', 'which ones'],
    ['sv', 'Ansökningarna känner jag inte till vid namn', 'hur många ansökningar kom det?', 'vilka'],
    ['fi', 'Hakemuksia en tunne nimeltä', 'montako hakemusta tuli?', 'mitkä?'],
  )
})
