import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

describe('records are found for whoever wishes for them, in whatever words', () => {
  test.each([
    ['fi', 'moro, ooksteillä yhtään hanketta missä HUS ois messissä', ['helsinki-brain-mind']],
    ['sv', 'ge mig alla projekt som Esbo stad har dragit', ['haastemoottori', 'circular-buildings', 'keto']],
    [
      'en',
      'need a quick list of the projects VTT has been in, thanks',
      ['haastemoottori', 'metropolitan-uam'],
    ],
    ['fi', 'pelialan hankkeita löytyskö', ['helsinki-games-ecosystem']],
    ['sv', 'finns de nå drönarprojekt alls', ['metropolitan-uam', 'cityam']],
    ['en', 'hey, wondering whether there are any drone projects around here', ['metropolitan-uam', 'cityam']],
    ['sv', 'har laurea nå hälsoprojekt på gång', ['urban-wellbeing-lab']],
    ['fi', 'onks laurealla jotain terveyshanketta vielä kesken', ['urban-wellbeing-lab']],
    ['en', 'has laurea got a health project that isnt over yet', ['urban-wellbeing-lab']],
  ] as const)('%s: “%s”', async (locale, text, ids) => {
    const { items } = await talk(locale, text)
    expect(items).toEqual(expect.arrayContaining(ids.map((id) => `project:${id}`)))
  })

  test.each([
    ['fi', 'lista yliopistoista kiitos, kaikki'],
    ['sv', 'en lista på universiteten tack, allihop'],
    ['en', 'list every university please'],
  ] as const)('%s: “%s” lists universities, and no one else', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items.toSorted()).toEqual(
      ['aalto-university', 'hanken', 'uniarts-helsinki', 'university-of-helsinki'].map(
        (id) => `organisation:${id}`,
      ),
    )
  })

  test.each([
    ['fi', 'terveyshankkeet joissa HUS on', 'find kind:project focus:2 with:hus'],
    ['sv', 'lista alla hälsoprojekt där HUS är med', 'find kind:project focus:2 with:hus'],
    ['en', 'all the health projects with HUS in them please', 'find kind:project focus:2 with:hus'],
  ] as const)('%s: “%s” means the focus area', async (locale, text, line) => {
    expect((await talk(locale, text)).topic).toBe(`command:${line}`)
  })

  test.each([
    ['fi', 'teen juttua ruokahävikistä, onko siitä hankkeita joista vois kirjottaa'],
    ['sv', 'jag skriver om matsvinn för tidningen, vilka projekt finns de om det'],
    [
      'en',
      'my thesis is on retail and my teacher said to look here. so which food waste projects are there?',
    ],
  ] as const)('%s: “%s”: what the asker tells of themselves is no condition', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items).toContain('project:food-waste-ecosystem')
    expect(items).not.toContain('project:smart-learning-environments')
  })

  test.each([
    ['fi', 'onko vetyhankkeita', 'Minkään kuvauksessa ei mainita: vety'],
    ['sv', 'finns det vätgasprojekt?', 'Ingen beskrivning nämner: vätgas'],
    ['en', 'are there hydrogen projects?', 'No description mentions: hydrogen'],
  ] as const)('%s: “%s”: projects on energy are not said to be on hydrogen', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })

  test('a search knows no denial: projects with Aalto in them are not listed as those without', async () => {
    const { items } = await talk('en', 'projects in Espoo that ended but Aalto was not in')
    expect(items).not.toContain('project:keto')
  })

  test.each([
    ['fi', 'mitkä amkit on ollu mukana terveyshankkeissa', 'Laurea'],
    ['sv', 'vilka yrkeshögskolor e me i hälsoprojekten', 'Laurea'],
    ['en', 'which universities of applied sciences are in the health projects, do you know', 'Laurea'],
  ] as const)('%s: “%s” asks who is in them', async (locale, text, name) => {
    expect((await talk(locale, text)).read).toContain(name)
  })

  test.each([
    ['fi', 'Voiko yritys hakea hankerahoitusta yksin?'],
    ['sv', 'Vem väljer projekten?'],
    ['en', 'What decides whether a project is eligible?'],
    ['fi', 'Kuka omistaa hankkeessa syntyneen koodin?'],
    ['en', 'I run a company in the city of Espoo, which projects do we lead?'],
  ] as const)('%s: “%s” wishes for no list', async (locale, text) => {
    expect((await talk(locale, text)).topic ?? '').not.toContain('find kind:project')
  })
})

describe('a few words change what was listed', () => {
  test.each([
    ['fi', 'energiahankkeet', 'no entä ruoka', 'find kind:project ruoka'],
    ['sv', 'energiprojekt', 'ok men om mat då?', 'find kind:project mat'],
    ['en', 'energy projects', 'hm ok and for food?', 'find kind:project food'],
    [
      'fi',
      'missä hankkeissa Laurea on mukana?',
      'ota noista pois käynnissä olevat, haluun päättyneet',
      'status:ended with:laurea',
    ],
    ['sv', 'i vilka projekt är Laurea med?', 'räcker me dom som ännu rullar', 'status:ongoing with:laurea'],
    ['en', 'which projects is Laurea in?', 'same for metropolia thx', 'with:metropolia'],
    ['fi', 'yritykset Espoossa', 'no korkeakoulut siellä?', 'find kind:higher-education place:espoo'],
    ['sv', 'företag i Esbo', 'fast universitet', 'find kind:university place:espoo'],
    ['en', 'companies in Espoo', 'hm, and ones based in Helsinki?', 'find kind:company place:helsinki'],
  ] as const)('%s: “%s”, “%s”', async (locale, before, then, line) => {
    expect((await talk(locale, before, then)).topic).toContain(line)
  })

  test('another body after a body is shown itself, not its projects', async () => {
    expect((await talk('fi', 'Aalto?', 'entä VTT?')).topic).toBe('organisation:vtt')
  })
})
