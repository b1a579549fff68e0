import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

describe('whoever is to be left out is in none of the projects', () => {
  test.each([
    ['en', 'Are there food projects without Helsinki?', 'with:!helsinki food'],
    ['sv', 'finns det matprojekt utan Helsingfors', 'with:!helsinki mat'],
    ['fi', 'onko ruokahankkeita ilman Helsinkiä', 'with:!helsinki ruoka'],
    ['fi', 'droonihankkeita muilla kuin Espoolla?', 'with:!espoo drooni'],
    ['sv', 'droneprojekt där varken Helsingfors eller Esbo är med', 'with:!helsinki|espoo drone'],
    ['sv', 'Finns det AI-projekt där VTT inte är med?', 'with:!vtt AI'],
    ['en', "circular projects that Aalto isn't in", 'with:!aalto-university circular'],
    ['en', 'projects without the City of Helsinki but with Vantaa', 'with:vantaa,!helsinki'],
    ['fi', 'Vantaan hankkeet joissa Helsinki ei oo', 'with:vantaa,!helsinki'],
    ['en', 'projects with Aalto but not VTT', 'with:aalto-university,!vtt'],
    ['en', "health projects other than Helsinki's", 'focus:2 with:!helsinki'],
  ] as const)('%s: “%s”', async (locale, text, line) => {
    expect((await talk(locale, text)).topic).toBe(
      `command:find kind:project ${line}`.replace(/kind:project (with:\S+) focus/u, '$1'),
    )
  })

  test.each([
    ['fi', 'onko mitään vihreitä hankkeita jotka ei ole Helsingin vetämiä?', '!helsinki'],
    ['en', 'who else than Helsinki leads ai projects', '!helsinki'],
    ['sv', 'vem annan än Helsingfors leder AI-projekt', '!helsinki'],
    ['fi', 'kuka muu kuin Helsinki johtaa tekoälyhankkeita', '!helsinki'],
    ['sv', 'hälsoprojekt som inte leds av Helsingfors', '!helsinki'],
  ] as const)('%s: “%s”: it leads none of them', async (locale, text, led) => {
    expect((await talk(locale, text)).topic).toContain(`led:${led}`)
  })

  test.each([
    ['fi', 'Onko Espoolla hankkeita joissa ei ole yrityksiä'],
    ['en', 'Are there projects in Espoo with no companies in them?'],
    ['sv', 'projekt i Esbo utan företag'],
  ] as const)('%s: “%s”: not even companies that only have to do with it', async (locale, text) => {
    const { topic, items } = await talk(locale, text)
    expect(topic).toContain('with:espoo withkind:!company')
    expect(items).not.toContain('project:metropolitan-uam')
  })

  test.each([
    ['en', 'food projects with universities in them', 'withkind:university food'],
    ['en', 'there is no project on games is there', 'kind:project games'],
    ['fi', 'onko droonihankkeita jotka ei ole vielä loppuneet', 'status:ongoing drooni'],
  ] as const)('%s: “%s” leaves out nobody', async (locale, text, line) => {
    expect((await talk(locale, text)).topic).toContain(line)
  })

  test.each([
    ['en', 'who works on AI apart from Helsinki'],
    ['sv', 'vem jobbar med AI förutom Helsingfors'],
    ['en', 'startups that have not been in any project'],
  ] as const)('%s: “%s” is no search for those words', async (locale, text) => {
    expect((await talk(locale, text)).topic ?? '').not.toContain('command:find')
  })
})

describe('a list keeps its conditions when somebody is left out of it', () => {
  test.each([
    ['en', ['projects Laurea is in', 'the health ones', 'without Helsinki']],
    ['fi', ['hankkeet joissa Laurea on mukana', 'vain terveys', 'ilman Helsinkiä']],
    ['fi', ['Lauren terveyshankkeet', 'entä muut kuin Helsingin']],
    ['sv', ['hälsoprojekt som Laurea är med i', 'inte Helsingfors']],
  ] as const)('%s: %s', async (locale, said) => {
    const { topic, items, read } = await talk(locale, ...said)
    expect(topic).toContain('with:laurea,!helsinki')
    expect(items).toEqual(['project:cohewe'])
    expect(read).toMatch(
      /Laurea.*(?:Helsingin kaupunki ei ole mukana|utan Helsingfors|without the City of H)/u,
    )
  })

  test('two are left out one after the other, and a kind of body', async () => {
    const { topic } = await talk('fi', 'Espoon hankkeet', 'entä ilman Helsinkiä', 'ja ilman yrityksiä')
    expect(topic).toBe('command:find kind:project with:espoo,!helsinki withkind:!company')
  })

  test('“utan Helsingfors” after a focus area is none in Helsinki', async () => {
    const { topic } = await talk('sv', 'hälsoprojekten', 'utan Helsingfors')
    expect(topic).toBe('command:find kind:project focus:2 with:!helsinki')
  })
})
