import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sourcesOf } from '../src/reply.ts'
import { testBot } from './bot.ts'
import { talker } from './talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('after a list of calls, those of another state are asked for in a word', () => {
  test.each([
    ['fi', 'mitkä haut ovat auki', 'entä päättyneet?'],
    ['fi', 'haut', 'ja aiemmat haut?'],
    ['sv', 'vilka utlysningar är öppna', 'och de som varit?'],
    ['sv', 'utlysningar', 'och tidigare?'],
    ['en', 'which calls are open', 'and past ones?'],
    ['en', 'calls open', 'what about earlier ones'],
  ] as const)('%s: “%s” – “%s” lists the closed ones', async (locale, first, then) => {
    const answer = await talk(locale, first, then)
    expect(answer).toMatchObject({ outcome: 'answered', topic: 'command:calls', locale })
    expect(answer.items).toHaveLength(4)
    expect(answer.items).toContain('call:hevi-call-1-2022')
  })

  test.each([
    ['fi', 'haut', 'entä tulevat', 'Tiedossani ei ole tulevia hakuja.'],
    ['sv', 'utlysningar', 'och kommande?', 'Jag känner inte till någon kommande ansökningsomgång.'],
    ['en', 'calls', 'upcoming?', 'I know of no upcoming call.'],
  ] as const)('%s: “%s” – “%s”: where there is none, that is said', async (locale, first, then, said) => {
    const answer = await talk(locale, first, then)
    expect(answer.read).toContain(said)
    expect(answer.items).toEqual([])
  })

  test.each([
    ['fi', 'haut', 'entä vuonna 2024?'],
    ['sv', 'utlysningar', 'och 2024?'],
    ['en', 'calls', 'and in 2024?'],
  ] as const)('%s: “%s” – “%s” lists those of that year', async (locale, first, then) => {
    expect((await talk(locale, first, then)).items).toEqual(['call:hevi-call-3-2024'])
  })

  test.each([
    ['fi', 'haut', 'milloin sopimus päättyy?', 'card:agreement-ends'],
    ['sv', 'utlysningar', 'när slutar avtalet?', 'card:agreement-ends'],
    ['en', 'calls', 'when does the agreement end?', 'card:agreement-ends'],
  ] as const)('%s: “%s” – “%s” has a subject of its own', async (locale, first, then, topic) => {
    const answer = await talk(locale, first, then)
    expect(answer.topic).toBe(topic)
  })
})

describe('after a list, the same is asked of others', () => {
  test.each([
    ['fi', 'hankkeet', 'entä päättyneet?', 'find kind:project status:ended in:programme'],
    [
      'sv',
      'vilka projekt finns det om återvinning',
      'och avslutade?',
      'find kind:project status:ended återvinning',
    ],
    ['en', 'which projects are on health', 'and ended ones?', 'find kind:project focus:2 status:ended'],
    ['fi', 'painopiste 3', 'entä yritykset?', 'find kind:company focus:3'],
    ['sv', 'prioritering 2', 'vilka är med där?', 'find kind:organisation focus:2'],
    ['sv', 'prioritering 2', 'och vilka projekt?', 'find kind:project focus:2'],
    ['en', 'focus 1', 'and who is active there', 'find kind:organisation focus:1'],
    ['en', 'focus 1', 'which universities?', 'find kind:university focus:1'],
    ['fi', 'hankkeet', 'entä Espoossa?', 'find kind:project place:espoo in:programme'],
    ['sv', 'projekt', 'nåt i esbo?', 'find kind:project place:espoo in:programme'],
    ['en', 'projects', 'only the ones in Espoo', 'find kind:project place:espoo in:programme'],
    ['en', 'projects', 'only health ones', 'find kind:project focus:2 in:programme'],
    ['fi', 'hankkeet', 'vain kiertotalous', 'find kind:project in:programme kiertotalous'],
    ['sv', 'projekt', 'bara de som är i Vanda', 'find kind:project place:vantaa in:programme'],
    ['fi', 'hankkeet', 'mitkä niistä liittyy rakentamiseen?', 'find kind:project in:programme rakentamiseen'],
    ['sv', 'projekt', 'vilka av dem handlar om mat?', 'find kind:project in:programme mat'],
    ['en', 'projects', 'which of those are about health?', 'find kind:project focus:2 in:programme'],
    ['en', 'projects about AI', 'which ones are about AI?', 'find kind:project AI'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, line) => {
    const answer = await talk(locale, first, then)
    expect(answer.topic).toBe(`command:${line}`)
    expect(answer.items).not.toEqual([])
  })

  test.each([
    ['fi', 'voiko kierrätystä kokeilla kaupunginosassa', 'onko tällaisia hankkeita jo?', 1],
    ['sv', 'kan man testa i en skola', 'finns det redan sådana projekt?', 3],
    ['en', 'trials in health and social services', 'are there already projects like that', 2],
    ['fi', 'painopiste 3', 'millaisia hankkeita siinä on jo käynnissä?', 3],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, area) => {
    const answer = await talk(locale, first, then)
    expect(answer.topic ?? answer.read).toMatch(new RegExp(`focus:${area}|löytynyt|hittade|found`, 'u'))
  })

  test('and of others again', async () => {
    const answer = await talk(
      'fi',
      'painopiste 1',
      'ketkä siellä toimii',
      'entä yritykset',
      'entä päättyneet hankkeet?',
    )
    expect(answer.topic).toBe('command:find kind:project focus:1 status:ended')
  })
})

describe('after a list, a fact is told of each', () => {
  test.each([
    ['fi', 'näytä kaikki hankkeet', 'ja milloin ne päättyy', ['UAM – 1.10.2025–30.9.2027']],
    [
      'fi',
      'hankkeet',
      'kuka niitä vetää?',
      ['UAM – Vantaan kaupunki', 'Lab – Helsingin kaupunki (päätelty)'],
    ],
    ['sv', 'vilka projekt finns det', 'vem leder dem', ['UAM – Vanda stad']],
    ['en', 'projects', 'when do they end?', ['UAM – 1 October 2025–30 September 2027']],
    ['en', 'projects', 'how much money do they have?', ['Urban Wellbeing Lab – not known', '€369,124']],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, told) => {
    const answer = await talk(locale, first, then)
    for (const part of told) expect(answer.read).toContain(part)
    expect(answer.items).toHaveLength(9)
    expect(sourcesOf(answer).length).toBeGreaterThan(0)
  })

  test.each([
    ['fi', ['hankkeet', 'mikä niistä on kallein?'], 'project:food-waste-ecosystem'],
    ['sv', ['vilka projekt finns det', 'vilket var dyrast?'], 'project:food-waste-ecosystem'],
    ['en', ['projects', 'which one has the largest budget?'], 'project:food-waste-ecosystem'],
    ['en', ['which project got the most money?'], 'project:food-waste-ecosystem'],
    ['fi', ['haut', 'milloin viimeksi oli'], 'call:hevi-call-3-2024'],
    ['sv', ['utlysningar', 'vilken var den senaste?'], 'call:hevi-call-3-2024'],
    ['en', ['which was the latest call?'], 'call:hevi-call-3-2024'],
  ] as const)(
    '%s: %s – the greatest comes first, and what is not known is said',
    async (locale, lines, first) => {
      const answer = await talk(locale, ...lines)
      expect(answer.items[0]).toBe(first)
      expect(answer.read).toMatch(
        /ei tiedossa|uppgift saknas|not known|muusta tietoa ei ole|saknas uppgiften/,
      )
    },
  )

  test.each([
    ['fi', ['mikä hanke oli kallein?', 'kuka sitä johti?'], 'Vantaan kaupunki'],
    ['sv', ['projekt', 'vilket var dyrast?', 'när slutade det?'], '31.3.2026'],
    ['en', ['which project got the most money?', 'who led it?'], 'City of Vantaa'],
  ] as const)('%s: %j – “it” is the greatest of them', async (locale, lines, said) => {
    const answer = await talk(locale, ...lines)
    expect(answer.topic).toBe('project:food-waste-ecosystem')
    expect(answer.read).toContain(said)
  })

  test.each([
    ['fi', 'entäs haastemoottori, milloin se päättyi?', '28.2.2026'],
    ['sv', 'och utmaningsmotorn då, när slutade den?', '28.2.2026'],
    ['en', 'what about the challenge engine, when did it end?', '28 February 2026'],
  ] as const)(
    '%s: “%s” is told of the one that is named, not of the last shown',
    async (locale, then, said) => {
      const answer = await talk(locale, 'Metropolitan UAM', then)
      expect(answer.topic).toBe('project:haastemoottori')
      expect(answer.read).toContain(said)
    },
  )

  test.each([
    ['fi', 'mikä on suurin tuki jonka hanke voi saada?'],
    ['sv', 'vilket är det högsta stödet ett projekt kan få?'],
    ['en', 'what is the largest support a project can get?'],
  ] as const)('%s: “%s” asks for no list', async (locale, question) => {
    expect((await talk(locale, question)).items.join()).not.toContain('project:')
  })
})

describe('a list that is narrowed to nothing says so, and is still spoken of', () => {
  test('in English', async () => {
    const none = await talk('en', 'University of Helsinki projects?', 'only the ones still running')
    expect(none).toMatchObject({ outcome: 'unknown', items: [] })
    const next = await talk(
      'en',
      'University of Helsinki projects?',
      'only the ones still running',
      'and VTT?',
    )
    expect(next.topic).toBe('command:find kind:project with:vtt')
  })
  test('in Swedish', async () => {
    const lines = ['finns det projekt inom lärmiljöer?', 'är nåt av dem ännu igång?'] as const
    expect(await talk('sv', ...lines)).toMatchObject({ outcome: 'unknown', items: [] })
    expect((await talk('sv', ...lines, 'vem ledde det första?')).read).toContain('Helsingfors stad')
  })
})

describe('HEVi projects are the programme’s own', () => {
  test.each([
    ['fi', 'onko painopisteessä 3 yhtään hevi-hanketta?', 'Mikään näistä ei ole HEVi-hanke:'],
    ['sv', 'finns det HEVi-projekt i prioritering 3?', 'Inget av dessa är ett HEVi-projekt:'],
    ['en', 'Is there any HEVi project in focus area 3?', 'None of these is a HEVi project:'],
  ] as const)(
    '%s: “%s” – where there is none, that is said before the others',
    async (locale, question, said) => {
      const answer = await talk(locale, question)
      expect(answer.read).toContain(said)
      expect(answer.items).toContain('project:smart-learning-environments')
    },
  )
})

describe('who or what is named after a list or “it” is meant', () => {
  test.each([
    ['fi', ['vantaan hankkeet', 'näytä vaan vantaan vetämät'], 'command:find kind:project led:vantaa'],
    ['fi', ['mitä painopisteitä on', 'kerro kakkosesta lisää'], 'focus:2'],
    ['sv', ['prioriteringar', 'berätta om trean'], 'focus:3'],
    ['en', ['Maria 01', 'how long does it go on?'], 'organisation:maria-01'],
    ['en', ['FAIR', 'how long does it go on?'], 'project:fair-edih'],
    [
      'fi',
      ['hankkeet', 'entä kolmas', 'palataan siihen ekaan, onko siinä yrityksiä'],
      'project:metropolitan-uam',
    ],
    ['en', ['tell me about KYKY'], 'organisation:kyky-espoo'],
    ['fi', ['paljonko helsinki maksaa koordinaatiohankkeesta?'], 'project:hevi-coordination-2024'],
    [
      'sv',
      ['pågår samordningsprojektet ännu?', 'hur mycket lägger Helsingfors in i det?'],
      'project:hevi-coordination-2024',
    ],
    [
      'en',
      ['how much support has been granted in total?', 'and per project?'],
      'command:find kind:project in:programme',
    ],
    [
      'fi',
      ['mikä on HEVi', 'palataan vielä siihen drooniasiaan, oliko se hanke käynnissä?', 'kuka sitä johtaa?'],
      'project:metropolitan-uam',
    ],
    [
      'fi',
      ['kuka vetää HEVi-hankkeita', 'palataan ruokahävikkiin, paljonko siinä oli rahaa'],
      'project:food-waste-ecosystem',
    ],
    [
      'sv',
      ['vad är HEVi', 'för att återgå till det där med drönarna, vem drar det?'],
      'project:metropolitan-uam',
    ],
    ['en', ['what is HEVi', 'back to the drone thing, is that project running?'], 'project:metropolitan-uam'],
    [
      'fi',
      ['mikä on HEVi', 'palataan hankkeisiin, mitkä on käynnissä'],
      'command:find kind:project status:ongoing in:programme',
    ],
    ['sv', ['vad är Flyk?'], 'organisation:flyk'],
    ['sv', ['Maria 01, vad e de?'], 'organisation:maria-01'],
    ['fi', ['kerro health capital helsingistä'], 'organisation:health-capital-helsinki'],
    ['fi', ['kertokaa kiertotaloista'], 'project:circular-buildings'],
    ['en', ['FAIR'], 'organisation:fair-edih'],
  ] as const)('%s: %s', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })

  test('a fact that a body cannot have is not told of the agreement', async () => {
    const answer = await talk('en', 'Maria 01', 'how long does it go on?')
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).not.toContain('2027')
  })

  test('two conditions of a list are both kept', async () => {
    const answer = await talk(
      'fi',
      'Onko vantaalla jotain hankkeita menossa',
      'mikä niistä koskis rakentamista',
    )
    expect(answer).toMatchObject({ outcome: 'unknown', items: [] })
  })
})

describe('how many projects there are is counted', () => {
  test.each([
    ['fi', 'montako hevi-hanketta on', 'Käynnissä 3, päättyneitä 6.'],
    ['fi', 'montako hevi-hanketta on käynnissä', '(yhden yhteys HEViin on vahvistamatta)'],
    ['sv', 'hur många projekt har man finansierat?', 'Pågående: 3. Avslutade: 6.'],
    ['en', 'how many projects are there?', 'Running: 3. Ended: 6.'],
  ] as const)('%s: “%s”', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })
  test('of one call it is told from that call', async () => {
    expect((await talk('fi', 'montako hanketta ekasta hausta käynnistyi')).read).toContain('7')
  })
})

describe('projects are listed by who is in them, who leads them and whether they go on', () => {
  test.each([
    ['fi', 'mitä hankkeita on', 'command:project'],
    ['sv', 'vilka projekt finns det', 'command:project'],
    ['en', 'what projects are there', 'command:project'],
    ['fi', 'Missä hankkeissa Espoo on mukana?', 'command:find kind:project with:espoo'],
    ['fi', 'Espoon kaupungin hankkeet', 'command:find kind:project with:espoo'],
    ['fi', 'hankkeet joissa VTT mukana', 'command:find kind:project with:vtt'],
    ['sv', 'är Aalto med i nåt av projekten', 'command:find kind:project with:aalto-university'],
    ['sv', 'Vilka projekt leds av Esbo stad?', 'command:find kind:project led:espoo'],
    ['fi', 'Mitkä hankkeet ovat Vantaan vetämiä?', 'command:find kind:project led:vantaa'],
    ['en', 'which projects have ended already', 'command:find kind:project status:ended'],
    ['sv', 'vilka projekt har avslutats', 'command:find kind:project status:ended'],
    [
      'en',
      'which running projects is Espoo involved in',
      'command:find kind:project status:ongoing with:espoo',
    ],
    ['en', 'University of Helsinki projects?', 'command:find kind:project with:university-of-helsinki'],
    [
      'en',
      'i need a list of all running HEVi projects',
      'command:find kind:project status:ongoing in:programme',
    ],
    ['en', 'Which HEVi projects does Espoo lead?', 'command:find kind:project led:espoo in:programme'],
    ['fi', 'näytä vaan vantaan vetämät', 'command:find kind:project led:vantaa'],
    ['fi', 'onko Laurea ollut missään mukana', 'command:find kind:project with:laurea'],
    ['fi', 'missä hankkeissa laurea on nyt mukana?', 'command:find kind:project status:ongoing with:laurea'],
    ['fi', 'hankkeet painopisteessä 3', 'command:find kind:project focus:3'],
    [
      'fi',
      'onko VTT jossain käynnissä olevassa hankkeessa?',
      'command:find kind:project status:ongoing with:vtt',
    ],
    [
      'sv',
      'är Laurea med i något projekt som pågår?',
      'command:find kind:project status:ongoing with:laurea',
    ],
    ['en', 'is VTT in any running project?', 'command:find kind:project status:ongoing with:vtt'],
    ['fi', 'mikä hanke on vielä käynnissä?', 'command:find kind:project status:ongoing in:programme'],
    ['sv', 'vilket projekt pågår ännu?', 'command:find kind:project status:ongoing in:programme'],
    [
      'fi',
      'entä Helsingin yliopisto, mitkä hankkeet?',
      'command:find kind:project with:university-of-helsinki',
    ],
    ['sv', 'och Aalto, vilka projekt?', 'command:find kind:project with:aalto-university'],
    [
      'en',
      'what about the University of Helsinki, which projects?',
      'command:find kind:project with:university-of-helsinki',
    ],
  ] as const)('%s: “%s” → %s', async (locale, text, topic) => {
    const answer = await talk(locale, text)
    expect(answer.topic).toBe(topic)
    expect(answer.items).not.toEqual([])
  })

  test.each([
    ['fi', 'mikä Aallon hanke on vielä käynnissä?', 'mukana missään nyt käynnissä olevassa hankkeessa'],
    ['sv', 'vilket av Aaltos projekt pågår ännu?', 'inte med i något projekt som pågår nu'],
    ['en', 'which Aalto project is still running?', 'in no project that is running now'],
  ] as const)(
    '%s: “%s” – where none of theirs runs, that is said before the others',
    async (locale, text, said) => {
      const answer = await talk(locale, text)
      expect(answer.topic).toBe('command:find kind:project with:aalto-university')
      expect(answer.read).toContain(said)
      expect(answer.items).not.toEqual([])
    },
  )

  test.each([
    ['fi', ['hankkeet', 'kuka sitä vetää?'], 'Mitä näistä tarkoitat?'],
    ['sv', ['projekt', 'när slutar det?'], 'Vilken av dessa menar du?'],
    ['en', ['projects', 'how much money does it have'], 'Which of these do you mean?'],
  ] as const)('%s: %j – of which, it was not said', async (locale, lines, said) => {
    const answer = await talk(locale, ...lines)
    expect(answer.outcome).toBe('offered')
    expect(answer.read).toContain(said)
    expect(answer.items.length).toBeGreaterThan(1)
  })

  test.each([
    ['fi', 'kerro numero 2'],
    ['sv', 'berätta mer om nummer 2'],
    ['en', 'tell me more about number 2'],
  ] as const)('%s: “%s” is the second of the list', async (locale, then) => {
    const { items } = await talk(locale, 'projects')
    expect((await talk(locale, 'projects', then)).topic).toBe(items[1])
  })

  test.each([
    ['fi', ['hankkeet joissa VTT mukana', 'entä Aalto?'], 'with:aalto-university'],
    ['sv', ['Vilka projekt leds av Esbo stad?', 'och Vanda då?'], 'led:vantaa'],
  ] as const)('%s: %j – another’s', async (locale, lines, filter) => {
    expect((await talk(locale, ...lines)).topic).toContain(filter)
  })

  test.each([
    ['en', 'projects without VTT'],
    ['en', 'Espoo health projects'],
    ['en', 'projects of Helsinki and Espoo'],
    ['fi', 'missä hankkeissa Aalto ja VTT ovat mukana'],
  ] as const)('%s: “%s” is not the list of one that is named', async (locale, text) => {
    expect((await talk(locale, text)).topic ?? '').not.toMatch(/(with|led):[a-z-]+(?: |$)/u)
  })

  test.each([
    ['sv', ['projekt', 'vilka andra är med?']],
    ['fi', ['hankkeet', 'vain yksi kysymys']],
    ['en', ['projects', 'just checking']],
  ] as const)('%s: %j opens or narrows nothing', async (locale, lines) => {
    const { topic } = await talk(locale, ...lines)
    expect(topic ?? '').not.toMatch(/^project:|^command:find/u)
  })

  test.each([
    [
      'fi',
      ['hanke Metropolitan UAM', 'onko VTT mukana siinä?'],
      'Kyllä: Teknologian tutkimuskeskus VTT Oy on mukana',
    ],
    ['sv', ['projekt Metropolitan UAM', 'är VTT med?'], 'Ja: Teknologiska forskningscentralen VTT Ab är med'],
    [
      'en',
      ['project Metropolitan UAM', 'is Vantaa in it?'],
      'Yes: City of Vantaa leads it, according to my records',
    ],
    ['en', ['project Metropolitan UAM', 'is Aalto involved?'], 'do not name Aalto University as taking part'],
  ] as const)('%s: %j – whether one takes part is told from the record', async (locale, lines, said) => {
    const answer = await talk(locale, ...lines)
    expect(answer.read).toContain(said)
    expect(answer.topic).toBe('project:metropolitan-uam')
  })

  test('“the last one” is the last, however often it is asked for', async () => {
    const { items } = await talk('en', 'projects')
    for (let time = 0; time < 3; time++)
      expect((await talk('en', 'projects', 'and the last one?')).topic).toBe(items.at(-1))
  })

  test('whoever is named is in all of them', async () => {
    const { items } = await talk('sv', 'Vilka projekt leds av Esbo stad?')
    const projects = await bot.store.projects.all()
    const led = projects.filter(({ lead }) => lead === 'espoo').map(({ id }) => `project:${id}`)
    expect(items.toSorted()).toEqual(led.toSorted())
  })

  test.each([
    ['fi', ['mitä hankkeita on', 'vain ne jotka on vielä käynnissä', 'vain espoolaiset'], 'place:espoo'],
    ['sv', ['vilka projekt finns', 'bara de som pågår', 'bara i Esbo'], 'place:espoo'],
    ['en', ['projects', 'only the ones that are running'], 'status:ongoing'],
    ['fi', ['Missä hankkeissa Espoo on mukana?', 'mitkä niistä on päättyneet'], 'status:ended'],
    ['fi', ['mitkä organisaatiot on mukana', 'ja vain yritykset'], 'kind:company'],
  ] as const)('%s: %j narrows the list', async (locale, lines, filter) => {
    expect((await talk(locale, ...lines)).topic).toContain(filter)
  })

  test.each([
    ['en', ['projects', 'the second one, what is it about?'], 1],
    ['en', ['is Aalto in any of these projects', 'what is the second one about'], 1],
    ['en', ['projects', 'and the last one?'], -1],
    ['fi', ['hankkeet', 'kerro tokasta', 'mistä siinä on kyse'], 1],
    ['en', ['projects', 'tell me about the first one', 'who is in it'], 0],
  ] as const)('%s: %j', async (locale, lines, nth) => {
    const [list] = lines
    const { items } = await talk(locale, list)
    expect((await talk(locale, ...lines)).topic).toBe(items.at(nth))
  })
})

describe('after what tells the focus areas, one of them is asked for by its place', () => {
  test.each([
    ['fi', ['mitkä ovat painopisteet', 'kerro kolmannesta lisää'], 'focus:3'],
    ['fi', ['mitkä ovat painopisteet', 'kerro kolmannesta lisää', 'entä toinen?'], 'focus:2'],
    ['fi', ['mitkä ovat painopisteet', 'entä toinen', 'mitä aiheita siinä on'], 'focus:2'],
    ['sv', ['vilka prioriteringar finns', 'berätta om den tredje', 'vilka teman ingår i den?'], 'focus:3'],
    ['en', ['what are the focus areas', 'more about the fourth', 'what topics are in it?'], 'focus:4'],
    ['en', ['what are the focus areas', 'the last one'], 'focus:4'],
    ['fi', ['painopiste 1', 'entä toinen?'], 'focus:2'],
    ['en', ['focus 2', 'and the last?'], 'focus:4'],
    ['fi', ['montako painopistettä on', 'mikä se neljäs on?'], 'focus:4'],
    ['sv', ['vilka är de fyra prioriteringarna', 'vad är den fjärde?'], 'focus:4'],
    ['en', ['how many focus areas are there?', 'and what’s the third?'], 'focus:3'],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })
})

describe('after a list of records, what is asked of one of them by its place is told of that one', () => {
  test.each([
    ['fi', ['hankkeet', 'kuka vetää ensimmäistä'], 1],
    ['fi', ['hankkeet', 'ketkä siin tokassa on mukana'], 2],
    ['fi', ['hankkeet', 'kerro toisesta', 'keitä siinä on mukana'], 2],
    ['fi', ['hankkeet', 'kerro toisesta', 'milloin se päättyy', 'entä kolmas?'], 3],
    ['sv', ['projekt', 'vem leder det andra projektet'], 2],
    ['sv', ['projekt', 'berätta om den andra', 'e de slut'], 2],
    ['en', ['projects', 'who leads the first one'], 1],
    ['en', ['projects', 'who leads the first one', 'and budget of the second'], 2],
    ['en', ['projects', 'tell me about the second one', 'has it ended', 'and the third one?'], 3],
  ] as const)('%s: %j', async (locale, lines, nth) => {
    const [list] = lines
    const { items } = await talk(locale, list)
    expect((await talk(locale, ...lines)).topic).toBe(items[nth - 1])
  })
})

describe('after the card of a body, what is asked of it is told from its record', () => {
  test.each([
    ['fi', 'kuka johtoryhmä', 'entä kuka siellä istuu?', 'Elinkeinojohtaja (jäsen)'],
    [
      'fi',
      'kuka johtoryhmä',
      'kuka sen nimeää?',
      'Nimeää: Helsingin kaupunki; Espoon kaupunki; Vantaan kaupunki',
    ],
    ['sv', 'vem ledningsgrupp', 'vem sitter i den?', 'Näringsdirektör (medlem)'],
    ['sv', 'vem ledningsgrupp', 'vem utser den', 'Utses av: Helsingfors stad; Esbo stad; Vanda stad'],
    ['en', 'who steering group', 'and who sits on it?', 'Composition by role'],
    ['en', 'who steering group', 'who’s on it', 'Composition by role'],
    ['en', 'who steering group', 'who appoints them?', 'Appointed by: City of Helsinki'],
    ['en', 'who national steering group', 'how do I contact them?', 'I don’t store personal contact details'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, said) => {
    const answer = await talk(locale, first, then)
    expect(answer.outcome).toBe('answered')
    expect(answer.read).toContain(said)
  })

  test.each([
    [
      'fi',
      'kuka kansallinen ohjausryhmä',
      'ja kuinka usein se kokoontuu?',
      'Lähteeni eivät kerro, milloin se kokoontuu.',
    ],
    ['sv', 'vem ledningsgrupp', 'och hur ofta möts den', 'Mina källor säger inte när den möts.'],
    ['sv', 'vem nylands förbund', 'vem sitter där?', 'Mina källor säger inte vilka som ingår.'],
    ['en', 'who national steering group', 'who chairs it?', 'My sources do not say who chairs it.'],
  ] as const)('%s: “%s” – “%s”: what no record says is not made up', async (locale, first, then, said) => {
    const answer = await talk(locale, first, then)
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain(said)
    expect(answer.read).toMatch(/(Lisätietoja antaa|Mer information ger|Ask here): \S/u)
  })
})

describe('a name alone', () => {
  test.each([
    ['Leppävaara', 'fi'],
    ['Otaniemi', 'fi'],
    ['Kerava', 'fi'],
    ['Tikkurila', 'fi'],
    ['Alberga', 'sv'],
    ['Forum Virium', 'fi'],
  ] as const)('%s is answered in %s to somebody new', async (name, locale) => {
    expect((await talk(undefined, name)).locale).toBe(locale)
  })

  test('is answered in the person’s last language, then in their platform’s', async () => {
    expect((await talk(undefined, 'Vilka utlysningar är öppna just nu?', 'Leppävaara')).locale).toBe('sv')
    expect((await talk(undefined, 'Mitkä haut ovat nyt auki?', 'Alberga')).locale).toBe('fi')
    expect((await talk('en', 'Tikkurila')).locale).toBe('en')
  })

  test.each([
    ['Forum Virium', 'organisation:forum-virium-helsinki'],
    ['VTT', 'organisation:vtt'],
    ['Metropolian', 'organisation:metropolia'],
    ['Aalto', 'organisation:aalto-university'],
    ['Espoo', 'organisation:espoo'],
    ['Helsingfors', 'organisation:helsinki'],
    ['HEVi', 'card:what-is-this'],
    ['climate', 'card:emission-goals'],
  ])('%s shows %s', async (name, topic) => {
    expect((await talk('en', name)).topic).toBe(topic)
  })
})

describe('after a list, what is asked is of the whole list', () => {
  test.each([
    [
      'fi',
      ['luettele kaikki Vantaan hankkeet', 'paljonko ne maksaa yhteensä'],
      'Luvut tunnetaan 7 hankkeesta',
    ],
    ['sv', ['lista Vandas projekt', 'summan?', 'och Esbo?'], '5 av 11'],
    ['en', ['projects', "what's the average budget", 'and the EU part of it'], '€458,973'],
    ['en', ['projects', 'which of those is VTT in?'], 'is in two HEVi projects'],
    ['en', ['which organisations are in Vantaa', 'which of those lead a project'], '1 of 5'],
    ['en', ['projects', 'which of them is still going'], '3 running'],
    ['fi', ['hankkeet', 'kuka vetää kutakin'], 'Kiertotalot – Espoon kaupunki'],
    ['sv', ['vilka universitet är med', 'berätta om den andra'], 'På listan finns bara den här:'],
    [
      'fi',
      ['Espoon hankkeet', 'kuka päättää hankkeista?', 'mikä on Maria 01', 'takaisin listaan'],
      'mukana 11 hankkeessa',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('after one record or two, what is asked is of them', () => {
  test.each([
    ['sv', ['Food waste ecosystem', 'är det inte redan slut?'], 'Jo, det avslutades 31.3.2026.'],
    ['fi', ['Metropolitan UAM', 'onko se jo loppunut?'], 'Ei, se jatkuu 30.9.2027 asti.'],
    ['fi', ['Haastemoottori', 'eikö sitä johtanut Helsinki?'], 'Ei, päätoteuttaja on Espoon kaupunki.'],
    ['en', ['KauKo', 'i thought it was led by Forum Virium'], 'No, the lead is the City of Helsinki.'],
    ['fi', ['paljonko KauKo maksoi', 'entä Metropolitan UAM', 'entä Kiertotalot?'], '808 260'],
    ['fi', ['Food waste ecosystem', 'Haastemoottori', 'kuka johti kalliimpaa'], 'Vantaan kaupunki'],
    [
      'en',
      ['Circular Buildings', 'Challenge Engine', 'which of those had more EU money'],
      'More support: Circular',
    ],
    ['sv', ['vilket projekt har störst budget', 'hur mycket betalar EU av det?'], '712 482'],
    ['fi', ['paljonko Laurea sai rahaa food waste -hankkeesta'], 'Lähteistäni ei selviä, paljonko Laurea'],
    [
      'sv',
      ['KauKo', 'jämför det med Urban Wellbeing Lab'],
      'Tid: KauKo: hösten 2023 – 2025 · Urban Wellbeing Lab:',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    const { read } = await talk(locale, ...lines)
    expect(read.replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(told)
  })
})
