import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('descriptions that mention a theme are not said not to, though other conditions leave them out', () => {
  test.each([
    ['fi', 'onko Vantaalla liikkumishankkeita', 'Vantaan kaupunki on mukana', 'ei mainita'],
    ['sv', 'mobilitetsprojekt som Vanda leder', 'Vanda stad leder', 'Ingen beskrivning'],
    ['en', 'mobility projects led by Vantaa', 'The City of Vantaa leads', 'No description'],
  ] as const)('%s: “%s”', async (locale, text, said, unsaid) => {
    const { read, items } = await talk(locale, text)
    expect(read).toContain(said)
    expect(read).not.toContain(unsaid)
    expect(items).toEqual(['project:metropolitan-uam'])
  })

  test.each([
    ['fi', 'vetyhankkeet joissa Espoo on mukana', ['Espoon kaupunki', 'ei mainita: vety.']],
    ['sv', 'vätgasprojekt där Esbo är med', ['Esbo stad', 'nämner: vätgas.']],
    ['en', 'hydrogen projects that Espoo is in', ['The City of Espoo', 'mentions: hydrogen.']],
  ] as const)('%s: “%s”: both whose they are and that none mentions it', async (locale, text, said) => {
    const { read } = await talk(locale, text)
    for (const one of said) expect(read).toContain(one)
  })
})

describe('a compound is looked for by its first part as a word of its own', () => {
  test.each([
    ['fi', 'liikkumishankkeet', 'find kind:project liikkuminen'],
    ['sv', 'utbildningsprojekt', 'find kind:project utbildning'],
    ['sv', 'rörlighetsprojekt', 'find kind:project rörlighet'],
  ] as const)('%s: “%s”', async (locale, text, line) => {
    expect((await talk(locale, text)).topic).toBe(`command:${line}`)
  })

  test('“byggprojekt” are on construction, not where roads were built of something', async () => {
    const { items } = await talk('sv', 'byggprojekt som Metropolia är med i')
    expect(items).toEqual(['project:construction-skills-hub'])
  })

  test.each([
    ['fi', 'Mitä ammattikorkeakouluja on mukana tekoälyhankkeissa?', '2 hanketta (hakusana: tekoäly)'],
    ['sv', 'Vilka yrkeshögskolor är med i AI-projekt?', '2 projekt (sökord: AI)'],
    ['en', 'Which universities of applied sciences are in AI projects?', '2 projects (search word: AI)'],
  ] as const)('%s: “%s” is asked of the projects on AI', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('over who is in projects stands which projects those are', () => {
  test.each([
    ['fi', 'Mitkä yliopistot ovat mukana terveyshankkeissa?', 'joista 2 HEVi-hankkeita'],
    ['sv', 'Vilka universitet är med i hälsoprojekt?', 'varav 2 HEVi-projekt'],
    ['en', 'companies that are in ended projects', '6 of them HEVi projects'],
    ['en', 'which universities are in mobility projects in Vantaa', '(search word: mobility)'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('“and led by …?” after the projects on a theme asks for those on it', () => {
  test.each([
    ['fi', ['kiertotaloushankkeet', 'vain Vantaan', 'entä Espoon johtamat?'], ['keto', 'circular-buildings']],
    ['sv', ['projekt inom cirkulär ekonomi', 'och de som Esbo leder?'], ['keto', 'circular-buildings']],
    ['en', ['circular economy projects', 'and led by Vantaa?'], ['food-waste-ecosystem']],
  ] as const)('%s: %j', async (locale, lines, ids) => {
    const { items } = await talk(locale, ...lines)
    expect(items.toSorted()).toEqual(ids.map((id) => `project:${id}`).toSorted())
  })

  test('what somebody led is over', async () => {
    const { read } = await talk('en', 'circular economy projects', 'and led by Vantaa?')
    expect(read).toContain('The City of Vantaa has led one project, which has ended')
  })

  test('where there are none, the theme is not said to be nowhere', async () => {
    const { read } = await talk('fi', 'kiertotaloushankkeet', 'entä Laurean johtamat?')
    expect(read).toContain('päätoteuttaja Laurea-ammattikorkeakoulu ja aiheena ”kiertotalous”')
  })
})

describe('“and on …?” after a list is no wish for the list once more', () => {
  test.each([
    ['fi', 'Mitä hankkeita on kiertotaloudesta?', 'entä ruoasta?', 'viikki-food-lab'],
    ['fi', 'Mitä hankkeita on kiertotaloudesta?', 'entä ruuasta?', 'viikki-food-lab'],
    ['sv', 'projekt inom cirkulär ekonomi', 'och om mat?', 'viikki-food-lab'],
    ['en', 'circular economy projects', 'and about food?', 'viikki-food-lab'],
  ] as const)('%s: “%s”, “%s”', async (locale, list, text, id) => {
    expect((await talk(locale, list, text)).items).toContain(`project:${id}`)
  })

  test.each([
    ['fi', 'ruokahankkeet', 'entä vedestä?'],
    ['sv', 'projekt om mat', 'och om vatten?'],
    ['en', 'food projects', 'and about water?'],
  ] as const)('%s: “%s”, “%s”: nothing is listed', async (locale, list, text) => {
    expect((await talk(locale, list, text)).items).not.toContain('project:viikki-food-lab')
  })
})

describe('what of theirs goes on is not told of everybody', () => {
  test.each([
    [
      'fi',
      ['aallon robotiikkahankkeita jotka on käynnissä'],
      'mukana Aalto-yliopisto, käynnissä nyt ja aiheena ”robotiikka”',
    ],
    ['sv', ['aaltos robotikprojekt som pågår'], 'med Aalto-universitetet, pågår nu och om ”robotik”'],
    [
      'en',
      ['aalto robotics projects that are going on'],
      'with Aalto University, running now and about “robotics”',
    ],
    ['fi', ['Metropolia', 'entä niiden energiahankkeet jotka ovat käynnissä'], 'Metropolia'],
    [
      'sv',
      ['Metropolia', 'och deras energiprojekt som ännu pågår'],
      'med Yrkeshögskolan Metropolia, pågår nu och om ”energi”',
    ],
    [
      'en',
      ['Metropolia', 'and their energy projects that are still running'],
      'with Metropolia University of Applied Sciences, running now and about “energy”',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })

  test('the year a project began is asked of it', async () => {
    expect((await talk('sv', 'Kiertotalot', 'Vilket år drogs det i gång?')).read).toContain('1.11.2024')
  })

  test.each([
    ['fi', 'muita rakentamisen hankkeita jotka on vielä käynnissä', 'ei ole nyt käynnissä'],
    ['sv', 'andra byggprojekt som ännu pågår', 'pågår inget projekt'],
    ['en', 'any other building projects that are on now', 'none of those is running'],
  ] as const)('%s: “%s” of a theme says that none runs', async (locale, text, said) => {
    expect((await talk(locale, 'Kiertotalot', text)).read).toContain(said)
  })
})

describe('what ends soon runs', () => {
  test.each([
    ['fi', 'hankkeet jotka päättyy pian'],
    ['sv', 'projekt som slutar snart'],
    ['en', 'projects that end soon'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items[0]).toBe('project:metropolitan-uam')
    expect(items).not.toContain('project:pilotgreen')
  })
})

describe('words left of a question are no theme', () => {
  test.each([
    ['fi', 'Mitä toimivaltaa johtoryhmällä on hankkeiden suhteen?'],
    ['sv', 'Vilka befogenheter har ledningsgruppen när det gäller projekten?'],
    ['en', 'What powers does the steering group have over projects?'],
    ['en', 'which organisation is the coordinator?'],
  ] as const)('%s: “%s” lists no records', async (locale, text) => {
    expect((await talk(locale, text)).topic ?? '').toMatch(/^card:/u)
  })
})

describe('what was meant or asked about is told', () => {
  test.each([
    ['fi', 'Tarkoitin tekoälyhankkeita. Löytyykö teiltä sellaisia?'],
    ['sv', 'Jag menade AI-projekt. Har ni såna?'],
    ['en', 'I meant AI projects. Do you have any?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    expect((await talk(locale, text)).items).toContain('project:fair-edih')
  })

  test.each([
    ['fi', 'FAIR on hanke, kysyin siitä.', 'Tätä tietoni eivät kerro'],
    ['sv', 'FAIR är ett projekt, jag frågade om det.', 'säger mina uppgifter inget'],
    ['en', 'FAIR is a project, I asked about it.', 'don’t say'],
  ] as const)('%s: “%s” opens its card', async (locale, text, unsaid) => {
    const { topic, read } = await talk(locale, text)
    expect(topic).toBe('project:fair-edih')
    expect(read).not.toContain(unsaid)
  })
})
