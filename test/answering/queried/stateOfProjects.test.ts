import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

describe('who is in projects that are over or going on: the projects are so, not the bodies', () => {
  test.each([
    ['en', 'which companies are in ended projects', 'ended', 'forum-virium-helsinki'],
    ['sv', 'vilka företag är med i avslutade projekt', 'ended', 'forum-virium-helsinki'],
    ['fi', 'mitkä yritykset ovat mukana päättyneissä hankkeissa', 'ended', 'forum-virium-helsinki'],
    ['en', 'which companies are in running projects', 'ongoing', 'forum-virium-helsinki'],
    ['en', 'how many companies are in running projects', 'ongoing', 'forum-virium-helsinki'],
    ['fi', 'mitkä yliopistot on mukana käynnissä olevissa hankkeissa', 'ongoing', 'laurea'],
    ['sv', 'vilka yrkeshögskolor är med i projekt som pågår', 'ongoing', 'laurea'],
    ['en', 'which universities are in projects that started in 2023', 'starts:2023', 'aalto-university'],
  ] as const)('%s: “%s”', async (locale, text, state, who) => {
    const { topic, items } = await talk(locale, text)
    expect(topic).toContain(state)
    expect(items).toContain(`organisation:${who}`)
  })
})

describe('what has not begun, and what ends soon, is told by days', () => {
  test.each([
    ['fi', 'hankkeet jotka ei ole vielä alkaneet', 'ei olisi vielä alkanut'],
    ['sv', 'projekt som inte har börjat än', 'inget projekt som inte har börjat'],
    ['en', 'projects that have not begun yet', 'no project on record that has not begun'],
    ['fi', 'mitkä hankkeet alkaa pian', 'ei olisi vielä alkanut'],
  ] as const)('%s: “%s”: there is none', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })

  test.each([
    ['en', 'which projects have no known start date'],
    ['fi', 'minkä hankkeiden alkamispäivää ei tiedetä'],
  ] as const)('%s: “%s” asks for days that are not known', async (locale, text) => {
    expect((await talk(locale, text)).topic).toContain('lacking:start')
  })

  test.each([
    ['fi', 'hankkeet jotka päättyy pian'],
    ['fi', 'mitkä hankkeet on loppumassa'],
    ['sv', 'projekt som slutar snart'],
    ['sv', 'vilka projekt tar slut snart'],
    ['en', 'projects that end soon'],
    ['en', 'which projects are about to end'],
  ] as const)('%s: “%s”: those that run, the first to end first', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items.slice(0, 2)).toEqual(['project:metropolitan-uam', 'project:urban-wellbeing-lab'])
  })

  test('of one city only its own', async () => {
    expect((await talk('fi', 'Espoon hankkeet jotka loppuu pian')).items).not.toContain(
      'project:urban-wellbeing-lab',
    )
  })
})

describe('several conditions in one wish', () => {
  test.each([
    [
      'fi',
      'Etsin hankkeita, joissa on mukana sekä ammattikorkeakoulu että Vantaa, ja jotka päättyvät vasta 2027.',
      'mukana Vantaan kaupunki, mukana ammattikorkeakoulu ja päättyminen 2027',
    ],
    [
      'sv',
      'Jag söker projekt där både en yrkeshögskola och Vanda är med och som slutar först 2027.',
      'med Vanda stad, med en yrkeshögskola och slut 2027',
    ],
    [
      'en',
      'I am looking for projects that have both a university of applied sciences and Vantaa in them and that end only in 2027.',
      'with the City of Vantaa, with a university of applied sciences and ending in 2027',
    ],
    [
      'fi',
      'Siis: Vantaa mukana ja AMK mukana, käynnissä 2027.',
      'mukana Vantaan kaupunki, mukana ammattikorkeakoulu ja käynnissä 2027',
    ],
    [
      'en',
      'Vantaa involved and a university of applied sciences involved, running in 2027',
      'with the City of Vantaa, with a university of applied sciences and running in 2027',
    ],
  ] as const)('%s: “%s”: where none fits, what was combined is said', async (locale, text, said) => {
    const { read, items } = await talk(locale, text)
    expect(read).toContain(said)
    expect(read).toMatch(/\((?:päättyminen|käynnissä|slut|ending in|running in) 2027\)/u)
    expect(items).toEqual(['project:urban-wellbeing-lab'])
  })

  test.each([
    ['fi', 'hankkeet jotka päättyy aikaisintaan 2027'],
    ['sv', 'projekt som slutar tidigast 2027'],
    ['en', 'projects that end in 2027 at the earliest'],
  ] as const)('%s: “%s”: in that year or later', async (locale, text) => {
    expect((await talk(locale, text)).topic).toContain('ends:>2026')
  })
})

describe('what somebody does in them', () => {
  test.each([
    ['en', 'Which projects is Forum Virium not leading but is in?'],
    ['fi', 'Missä hankkeissa Forum Virium on mukana muttei johda?'],
    ['sv', 'I vilka projekt är Forum Virium med men leder inte?'],
  ] as const)('%s: “%s”: those it is in, and does not lead', async (locale, text) => {
    expect((await talk(locale, text)).topic).toContain(
      'led:!forum-virium-helsinki with:forum-virium-helsinki',
    )
  })

  test.each([
    ['sv', 'projekt som Helsingfors och Esbo leder tillsammans', 'bara en huvudgenomförare'],
    ['fi', 'hankkeet joita Helsinki ja Espoo johtavat yhdessä', 'vain yksi päätoteuttaja'],
    ['en', 'projects led jointly by Helsinki and Espoo', 'only one lead'],
  ] as const)('%s: “%s”: no project is led by two', async (locale, text, said) => {
    const { topic, read } = await talk(locale, text)
    expect(topic).toBe('command:find kind:project with:helsinki,espoo')
    expect(read).toContain(said)
  })
})

test.each([
  ['fi', 'luettele vielä tekoälyhankkeet, päättyneetkin käyvät', 'project:fair-edih'],
  ['sv', 'lista alla projekt om AI, även avslutade', 'project:fair-edih'],
  ['en', 'list the AI projects, including ended ones', 'project:fair-edih'],
] as const)('%s: “%s” leaves out none that runs', async (locale, text, running) => {
  expect((await talk(locale, text)).items).toContain(running)
})
