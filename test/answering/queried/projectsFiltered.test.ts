import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

const inHealth = ['kauko', 'urban-wellbeing-lab', 'cohewe', 'helsinki-brain-mind'].map(
  (id) => `project:${id}`,
)

describe('projects of a focus area are those whose record says so', () => {
  test.each([
    ['en', 'projects in focus area 2'],
    ['en', 'which projects are in health?'],
    ['en', 'how many projects are in focus area 2?'],
    ['fi', 'hankkeet painopisteessä 2'],
    ['fi', 'montako hanketta toisessa painopisteessä on?'],
    ['fi', 'listaa terveyshankkeet'],
    ['sv', 'projekt inom prioritering 2'],
    ['sv', 'vilka projekt finns inom hälsa?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    expect((await talk(locale, text)).items).toEqual(inHealth)
  })

  test('a project of another area is not among them', async () => {
    const { items } = await talk('en', 'projects in focus area 4')
    expect(items).toContain('project:fair-edih')
    expect(items).not.toContain('project:kauko')
  })

  test('what else is asked of an area is no list', async () => {
    expect((await talk('en', 'how do projects in focus area 2 get funding?')).items).not.toEqual(inHealth)
  })
})

describe('projects are told apart by the kind of organisation that leads them', () => {
  test.each([
    ['en', 'Which universities lead a project?', 'University of Helsinki', 'Metropolia University'],
    [
      'en',
      'list projects led by universities of applied sciences',
      'Metropolia University',
      'University of Helsinki,',
    ],
    ['fi', 'millaisia hankkeita ammattikorkeakoulut johtavat?', 'Haaga-Helia', 'Helsingin yliopisto'],
    ['fi', 'yliopistojen vetämät hankkeet', 'Helsingin yliopisto', 'Haaga-Helia'],
    ['sv', 'vilka projekt leds av yrkeshögskolor?', 'Haaga-Helia', 'Helsingfors universitet'],
  ] as const)('%s: “%s”', async (locale, text, one, other) => {
    const { read } = await talk(locale, text)
    expect(read).toContain(one)
    expect(read).not.toContain(other)
  })

  test.each([
    ['en', 'which research institutes lead projects?', 'None'],
    ['fi', 'johtaako mikään tutkimuslaitos hankkeita?', 'Ei yhtään'],
    ['sv', 'leder något forskningsinstitut projekt?', 'Inget'],
  ] as const)('%s: “%s”: none does, and that is said', async (locale, text, none) => {
    const answer = await talk(locale, text)
    expect(answer.read.startsWith(none)).toBe(true)
    expect(answer.items).toEqual([])
  })
})

describe('projects are chosen by their budget, and how many have none is said', () => {
  test.each([
    ['fi', 'listaa hankkeet joiden budjetti on yli miljoona', 7, '23 hankkeen budjettia'],
    ['fi', 'yli 500 000 euron hankkeet', 9, '23 hankkeen budjettia'],
    ['sv', 'projekt över en miljon', 7, '23 projekt'],
    ['en', 'projects under 500k', 2, 'For 23 more projects'],
    ['en', 'Are there any projects over two million euros?', 3, 'None of these is a HEVi project'],
  ] as const)('%s: “%s”', async (locale, text, count, said) => {
    const answer = await talk(locale, text)
    expect(answer.items).toHaveLength(count)
    expect(answer.read).toContain(said)
  })

  test('a sum alone is still divided', async () => {
    expect((await talk('fi', 'hankkeemme kustannukset ovat 500 000 euroa')).read).toContain('300 000 €')
  })
})

test.each([
  ['fi', 'puuttuuko joistakin hankkeista kustannustieto?', 'joiden budjettia ei tiedetä'],
  ['sv', 'vilka projekt saknar budget?', 'utan känd budget'],
  ['en', 'which projects have no known end date', 'with no known end date'],
] as const)('%s: “%s” lists those of which it is not known', async (locale, text, said) => {
  expect((await talk(locale, text)).read).toContain(said)
})

test.each([
  ['fi', 'mitkä hankkeet ovat käynnissä'],
  ['fi', 'Valmistelen ohjausryhmän kokousta. Mitkä hankkeet ovat käynnissä?'],
  ['sv', 'visa alla pågående projekt'],
  ['sv', 'Jag förbereder ett möte. Vilka projekt pågår?'],
  ['en', "I'm preparing a steering group meeting. Which projects are running?"],
] as const)('%s: “%s” lists those that run, and no ended ones', async (locale, text) => {
  const answer = await talk(locale, text)
  expect(answer.items).toHaveLength(3)
  expect(answer.read).not.toMatch(/– (?:päättynyt|avslutat|ended)/u)
})

test('who asks for projects in a city gets those that it has a part in', async () => {
  expect((await talk('fi', 'onko meillä Vantaalla hyvinvointihankkeita')).items).toEqual(['project:cohewe'])
  expect((await talk('en', 'Are there health projects in Espoo?')).read).toContain('is in no such project')
})

test.each([
  ['fi', 'missä Aalto ja VTT ovat molemmat', 'ovat yhdessä mukana kahdessa hankkeessa'],
  ['sv', 'vilka projekt har både Aalto och VTT varit med i?', 'tillsammans med i två projekt'],
  ['en', 'which ones have Aalto and VTT done together?', 'are together in two projects'],
] as const)('%s: “%s”: both are in them', async (locale, text, said) => {
  const answer = await talk(locale, text)
  expect(answer.read).toContain(said)
  expect(answer.items).toEqual(['project:haastemoottori', 'project:keto'])
})

test.each([
  ['fi', 'Missä hankkeissa Laurea on mukana?', 'Laurea-ammattikorkeakoulu on mukana kuudessa hankkeessa'],
  ['sv', 'Vilka projekt är Laurea med i?', 'Yrkeshögskolan Laurea är med i sex projekt'],
  ['en', 'Which projects is Laurea in?', 'is in six projects'],
  ['fi', 'mitä hankkeita Espoo johtaa', 'Espoon kaupunki on johtanut kolmea hanketta'],
] as const)('%s: the list of “%s” says what was asked for', async (locale, text, said) => {
  expect((await talk(locale, text)).read).toContain(said)
})

test.each([
  ['sv', 'vilka högskolor är med redan?', 'Aalto-universitetet'],
  ['fi', 'mitkä korkeakoulut ovat mukana?', 'Laurea'],
  ['en', 'which hubs and incubators are in your records', 'Maria 01'],
  ['sv', 'vilka kuvöser finns det?', 'Turbiini'],
  ['en', 'which organisations work on urban drones?', 'VTT'],
] as const)('%s: “%s” lists records', async (locale, text, one) => {
  expect((await talk(locale, text)).read).toContain(one)
})

test.each([
  ['fi', 'kauanko käynnissä olevilla hankkeilla on aikaa jäljellä?', 'noin 10 kk'],
  ['sv', 'hur länge har de pågående projekten kvar?', 'cirka 10 mån.'],
  ['en', 'how long do the running projects still have left', 'about 10 months'],
] as const)('%s: “%s”: to the end of each', async (locale, text, said) => {
  expect((await talk(locale, text)).read).toContain(said)
})

test.each([
  ['fi', 'onko teillä hankkeita rakentamisen kiertotaloudesta'],
  ['sv', 'projekt om cirkulärt byggande'],
  ['en', 'circular construction projects'],
] as const)('%s: “%s”: all that are on it', async (locale, text) => {
  const { items } = await talk(locale, text)
  const refs = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(' ')
  expect(refs).toContain('circular-buildings')
  expect(refs).toContain('circuit')
})

test.each([
  ['fi', 'ketkä tekee robotiikkaa pk-seudulla'],
  ['en', 'who does robotics'],
] as const)('%s: “%s”: whose own record says it comes among the first', async (locale, text) => {
  expect((await talk(locale, text)).items.slice(0, 2)).toContain('organisation:metropolia')
})

describe('what has ended, and when something began, is said as it is', () => {
  test.each([
    [
      'fi',
      'mitkä hankkeet alkoivat keväällä 2023',
      '2 hanketta (alkaminen keväällä 2023)\n\n1. Pääkaupunkiseudun haastemoottori',
    ],
    [
      'sv',
      'vilka projekt startade våren 2023',
      '2 projekt (start våren 2023)\n\n1. Huvudstadsregionens utmaningsmotor',
    ],
    [
      'en',
      'which projects started in autumn 2024',
      'One project (beginning in autumn 2024)\n\n1. Circular Buildings',
    ],
    ['en', 'which projects have ended', '30 ended projects, 6 of them HEVi projects'],
    [
      'fi',
      'mitkä hankkeet ovat päättyneet',
      '30 päättynyttä hanketta, joista 6 HEVi-hankkeita (yhden yhteys HEViin on vahvistamatta)',
    ],
    ['en', 'how many HEVi projects are there in total, ongoing and ended', 'Running: 3. Ended: 6.'],
  ] as const)('%s: “%s”', async (locale, question, said) => {
    expect((await talk(locale, question)).read).toContain(said)
  })

  test('en: “over” after a list is ended', async () => {
    const { read } = await talk('en', 'list HEVi projects', 'how many of them are over?')
    expect(read).toContain('6 ended HEVi projects')
  })
})
