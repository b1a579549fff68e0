import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('after a statement, a few words are answered of that statement', () => {
  test.each([
    ['en', 'when does it run out', 'what happens after that?', 'card:gap-after-2027'],
    ['sv', 'när slutar avtalet', 'vad händer sen?', 'card:gap-after-2027'],
    ['fi', 'milloin hankesalkkua aletaan rakentaa?', 'kenen kanssa?', 'card:portfolio-start'],
    ['sv', 'när börjar ni bygga projektportföljen?', 'tillsammans med vem?', 'card:portfolio-start'],
    ['en', 'When do you start building the project portfolio?', 'together with who?', 'card:portfolio-start'],
    ['en', 'Are research infrastructures supported?', 'whose?', 'card:topic-research-infrastructure'],
    ['sv', 'när upphör avtalet?', 'kan det sägas upp?', 'card:agreement-termination'],
    ['fi', 'milloin sopimus päättyy', 'voiko sen irtisanoa aiemmin?', 'card:agreement-termination'],
    ['en', 'how is the funding split?', 'who agreed on that?', 'card:signatories'],
    ['fi', 'mikä on rahoituksen jako?', 'kuka tämän päätti ja koska', 'card:signatories'],
    [
      'en',
      'who sits in the steering group?',
      'does Helsinki have more say there?',
      'card:steering-group-members',
    ],
    ['sv', 'får företag pengar?', 'alltså ingenting?', 'card:company-grants'],
    ['en', 'how much money does each area get?', 'so nobody knows?', 'card:gap-per-focus-area'],
    [
      'fi',
      'Mitä eroo on johtoryhmällä ja ohjausryhmällä',
      'kumpi valitsee hankkeet',
      'card:steering-group-tasks',
    ],
    ['sv', 'vad gör den nationella styrgruppen', 'är det samma sak?', 'card:two-groups-difference'],
    ['fi', 'mikä on eakr', 'haetaanko sitä teiltä', 'card:funding-authority-role'],
    ['sv', 'vad är ERUF', 'söker man det hos er?', 'card:funding-authority-role'],
    ['fi', 'kuka maksaa ja kuinka paljon', 'onko se sitova', 'card:split-60-40'],
    ['fi', 'milloin on seuraava haku', 'kuka siitä päättää?', 'card:funding-authority-role'],
    ['sv', 'när är nästa utlysning', 'vem bestämmer det?', 'card:funding-authority-role'],
    ['en', 'when is the next call', 'who decides that', 'card:funding-authority-role'],
    ['fi', 'saako yritys rahaa', 'mistä sitten kannattaa hakea?', 'card:gap-other-funding'],
    ['sv', 'kan ett företag få pengar', 'vart ska vi vända oss i stället?', 'card:gap-other-funding'],
    ['en', 'can a company get money', 'where should we turn instead?', 'card:gap-other-funding'],
    ['fi', 'saako yritys rahaa', 'no miten me sitten päästään mukaan?', 'card:companies-role'],
    ['sv', 'kan ett företag få pengar', 'okej men hur kan vi vara med då?', 'card:companies-role'],
    ['en', 'can a company get money', 'ok but how can we take part then?', 'card:companies-role'],
    ['fi', 'saako yritys rahaa', 'voisimmeko me johtaa sellaista?', 'card:gap-single-company-lead'],
    ['fi', 'vähäpäästöiset työmaat ja logistiikka', 'mihin painopisteeseen se kuuluu?', 'focus:1'],
    ['en', 'research and evidence in school trials', 'which focus area is that?', 'focus:3'],
    ['en', 'what are the focus areas', 'why?', 'card:why-these-areas'],
  ] as const)('%s: “%s”, “%s” → %s', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toBe(topic)
  })

  test.each([
    ['fi', 'saako startup tästä rahaa', 'miksi ei?', 'Siksi, ettei tukea myönnetä'],
    ['sv', 'kan ett företag få pengar', 'varför inte?', 'Därför att stöd inte beviljas'],
    ['en', 'can a company get money', 'why not', 'Because support is not granted'],
    ['sv', 'vilka sitter i ledningsgruppen', 'varför just dom?', 'Någon annan motivering än den ovan'],
    ['en', 'which calls are open', 'why is that', 'do not give the reason'],
    ['en', 'which focus areas were in the third call?', 'why?', 'do not give the reason'],
    ['fi', 'kerro Kiertotalot', 'miksi?', 'Syytä lähteeni eivät kerro'],
    ['fi', 'kerro Kiertotalot', 'miksei Softlanding näy', 'Syytä lähteeni eivät kerro'],
    ['sv', 'berätta om Kiertotalot', 'varför syns inte Metropolia?', 'Orsaken framgår inte'],
  ] as const)('%s: “%s”, “%s”: the reason, or that there is none: %s', async (locale, first, then, said) => {
    expect((await talk(locale, first, then)).read).toContain(said)
  })
})

describe('a topic that is brought up opens the card that people call so', () => {
  test.each([
    ['en', 'can a company get money', 'what about de minimis?', 'card:gap-state-aid'],
    ['en', 'can a company get money', 'and overheads?', 'card:gap-eligible-costs'],
    ['fi', 'saako yritys rahaa', 'entä yleiskulut?', 'card:gap-eligible-costs'],
    ['sv', 'kan ett företag få pengar', 'och moms?', 'card:gap-eligible-costs'],
    ['fi', 'mikä on haastemoottori', 'mitä meidän pitäis tehdä seuraavaks', 'card:project-path'],
  ] as const)('%s: “%s”, “%s” → %s', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toBe(topic)
  })
})

describe('whether somebody has a seat in the steering group is a yes or no', () => {
  test.each([
    ['en', 'who sits in the steering group', 'does Aalto have a seat?', 'No.'],
    ['fi', 'kuka johtaa johtoryhmää', 'onko siellä yrityksiä', 'Ei.'],
    ['sv', 'vilka sitter i ledningsgruppen', 'är Åbo Akademi med?', 'Nej.'],
    ['fi', 'keitä johtoryhmässä istuu', 'kuka siin istuu', 'Keitä johtoryhmässä istuu'],
    ['sv', 'vem sitter i styrgruppen?', 'alltså ledningsgruppen', 'Vilka sitter i ledningsgruppen'],
  ] as const)('%s: “%s”, “%s”: %s', async (locale, first, then, said) => {
    expect((await talk(locale, first, then)).read.split('\n')).toContain(said)
  })
})

describe('of one party, its person alone is told, by role in the steering group and by name where it signed', () => {
  test.each([
    ['fi', 'ketkä ovat johtoryhmän jäsenet', 'onks vantaan edustaja siellä kuka', 'Kyllä. Vantaalla on'],
    ['fi', 'kuka johtaa johtoryhmää', 'montako jäsentä Helsingillä on?', 'Helsingillä on johtoryhmässä yksi'],
    ['en', 'who sits in the steering group', 'is Vantaa in it?', 'Yes. Vantaa has one seat'],
    ['sv', 'vilka sitter i ledningsgruppen', 'har Nylands förbund en plats?', 'Ja. Nylands förbund har'],
    ['en', 'who signed this agreement for the state?', 'what was his job?', 'For the state the agreement'],
    ['sv', 'vem undertecknade för helsingfors?', 'vad hade han för titel?', 'av borgmästare Jan Vapaavuori.'],
    ['sv', 'vem undertecknade för helsingfors?', 'och vem för vanda?', 'av stadsdirektör Ritva Viljanen.'],
    ['fi', 'kuka allekirjoitti sopimuksen', 'Entä Espoon?', 'kaupunginjohtaja Jukka Mäkelä.'],
  ] as const)('%s: “%s”, “%s”: %s', async (locale, first, then, said) => {
    expect((await talk(locale, first, then)).read).toContain(said)
  })
})

describe('which section a statement stands on is told', () => {
  test.each([
    ['en', 'when does the agreement end', 'which section is that?', 'In the agreement it is here:'],
    ['fi', 'milloin sopimus päättyy', 'missä kohdassa se on?', 'Asia on sopimuksessa tässä:'],
    ['sv', 'när slutar avtalet', 'i vilken punkt står det?', 'I avtalet står saken här:'],
  ] as const)('%s: “%s”, “%s”: %s', async (locale, first, then, said) => {
    expect((await talk(locale, first, then)).read).toContain(said)
  })
})

describe('what is asked next of a statement is answered of it', () => {
  test.each([
    ['fi', 'saako yritys rahaa?', 'entä jos ollaan mukana yhteishankkeessa?', 'card:companies-role'],
    ['fi', 'saako yritys rahaa?', 'ei kun yhdessä aallon kaa?', 'card:companies-role'],
    ['sv', 'kan ett företag få pengar', 'men tillsammans med en högskola?', 'card:companies-role'],
    ['en', 'can a company get money', 'what if we are a partner in a joint project?', 'card:companies-role'],
    ['fi', 'kuka päättää rahoituksesta', 'voiko ne olla eri mieltä?', 'card:proposed-not-funded'],
    ['sv', 'hur stor del betalar städerna', 'hur delas det mellan städerna då?', 'card:gap-per-city'],
    ['fi', 'kuka allekirjoitti sopimuksen', 'entä ministeriöstä', 'card:signatories'],
    ['sv', 'Är samordningsprojektet ännu igång?', 'vem finansierar det', 'card:coordination-funding'],
    ['sv', 'Är samordningsprojektet ännu igång?', 'vad gör det egentligen', 'card:coordination'],
  ] as const)('%s: “%s”, “%s” → %s', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toBe(topic)
  })
})

describe('“who?” after a record or a body asks of that, not for the list of bodies', () => {
  test.each([
    ['fi', 'kerro Kiertotalot', 'kuka?', 'project:circular-buildings'],
    ['sv', 'berätta om Kiertotalot', 'vem då?', 'project:circular-buildings'],
    ['en', 'tell me about Kiertotalot', 'who?', 'project:circular-buildings'],
    ['fi', 'johtoryhmän tehtävät', 'ketkä?', 'card:steering-group-members'],
    ['en', 'tasks of the steering group', 'who?', 'card:steering-group-members'],
  ] as const)('%s: “%s”, “%s” → %s', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toBe(topic)
  })
})

describe('the percent and the time of an aim are those of the aim that was just told', () => {
  test.each([
    [
      'fi',
      ['mikä on innovatiivisten hankintojen tavoite', 'montako prosenttia se oli?'],
      'card:procurement-goal',
    ],
    ['sv', ['vad är målet för innovativ upphandling', 'till när?'], 'card:procurement-goal'],
    [
      'en',
      [
        'what is the share of innovative procurement supposed to be?',
        'what was the target percentage?',
        'by when?',
      ],
      'card:procurement-goal',
    ],
    ['en', ['what is the R&D goal', 'by when?'], 'card:rd-goal'],
  ] as const)('%s: %s', async (locale, lines, topic) => {
    expect(await talk(locale, ...lines)).toMatchObject({ outcome: 'answered', topic })
  })
})

test.each([
  ['sv', 'vad är AKKE', 'vad blev det istället?', 'ur ERUF'],
  ['fi', 'mikä on AKKE-raha', 'mikä tuli tilalle?', 'EAKR'],
] as const)('%s: “%s”, “%s”: what came instead', async (locale, first, then, says) => {
  expect((await talk(locale, first, then)).read).toContain(says)
})

test('a question with a subject of its own is no carrying on', async () => {
  const answer = await talk('en', 'can a company get money', 'why three cities together?')
  expect(answer.read).not.toContain('Because support is not granted')
})

test('told again to whoever concludes that it is nothing, a long statement is told in brief', async () => {
  const answer = await talk('fi', 'saako yritys rahaa', 'eli ei siis mitää?')
  expect(answer.read).toContain('Yritys voi olla mukana')
  expect(answer.read).not.toContain('Business Finland')
})

test('asked where the next call is told of, only that is told of what was just said', async () => {
  const answer = await talk('fi', 'milloin seuraava haku aukeaa?', 'mistä saan tiedon kun se aukee')
  expect(answer.read).toContain('uudenmaanliitto.fi')
  expect(answer.read).not.toContain('Aiemmissa hauissa')
})

describe('the exact words are not shown, but the section and where to read it', () => {
  test.each([
    ['fi', ['kuka nimeää johtoryhmän', 'miten se sanatarkasti lukee sopimuksessa?'], 'kohta 6'],
    ['sv', ['vem beslutar om projekten?', 'vad står det exakt i avtalet om det?'], 'punkt 6'],
    ['en', ['can you give me a citation for section 5'], 'section 5, Funding'],
    [
      'en',
      ['how is the funding split?', 'where does that figure come from? can you show me the exact passage?'],
      'section 5, Funding',
    ],
  ] as const)('%s: %s', async (locale, lines, section) => {
    const answer = await talk(locale, ...lines)
    expect(answer).toMatchObject({ topic: 'card:where-to-read', read: expect.stringContaining(section) })
  })

  test('“what exactly does the agreement say about schools” is answered as before', async () => {
    const answer = await talk('en', 'what exactly does the agreement say about schools')
    expect(answer.topic).not.toBe('card:where-to-read')
  })
})

describe('“is this for us?” with who we are is asked on, not about the size of firms', () => {
  test.each([
    ['fi', 'Onko tämä meille? Olemme kymmenen hengen ohjelmistoyritys.'],
    ['sv', 'är det här för oss? Vi är ett it-bolag med tio anställda'],
    ['en', 'Is this for us? We are a software company of ten.'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { outcome, read } = await talk(locale, text)
    expect(outcome).toBe('offered')
    expect(read).toMatch(/Mitä haluatte|Missä|Vad vill|Var skulle|What do you want|Where/)
  })
})

describe('what one tells of one’s own life does not drown the question', () => {
  test.each([
    ['fi', 'moi muutin espooseen viime vuonna ja perustin pienen firman, saanko tästä rahaa'],
    ['sv', 'hej jag flyttade hit i fjol och startade ett litet bolag, kan jag få pengar från det här'],
    ['en', 'hi i moved to helsinki last year and have a small startup, can i get money from this'],
  ] as const)('%s: “%s”', async (locale, text) => {
    expect((await talk(locale, text)).topic).toBe('card:company-grants')
  })
})

describe('first questions get the statement that is meant', () => {
  test.each([
    ['en', 'what can you do in general?', 'command:help'],
    ['en', 'do you store what i write', 'card:about-bot'],
    ['en', 'Where can I read the agreement in English', 'card:where-to-read'],
    ['sv', 'var hittar jag hela avtalet på svenska?', 'card:where-to-read'],
    ['en', 'What evaluation or impact data exists on jobs created?', 'card:gap-results'],
    ['sv', 'finns det kritik mot programmet?', 'card:gap-politics'],
    ['sv', 'vad är EURA?', 'term:eura'],
    ['fi', 'onko opettajille koulutusta tarjolla', 'card:gap-events'],
    ['fi', 'mitä hyötyä siitä on tavalliselle veronmaksajalle', 'card:expected-effects'],
    ['sv', 'spelar det nån roll att vi inte finns i huvudstadsregionen?', 'card:gap-foreign-partner'],
    ['sv', 'är Hanken med?', 'organisation:hanken'],
  ] as const)('%s: “%s” → %s', async (locale, text, topic) => {
    expect((await talk(locale, text)).topic).toBe(topic)
  })
})

test.each([
  ['fi', 'voiko sopimuksen purkaa kesken kauden?', 'missä muodossa se pitää tehdä?', 'kirjallisesti'],
  ['sv', 'kan man säga upp avtalet?', 'i vilken form ska det göras?', 'skriftligt'],
  ['en', 'can the agreement be terminated?', 'in which form must that be done?', 'in writing'],
] as const)('%s: “%s” – “%s” tells the form', async (locale, before, then, told) => {
  expect((await talk(locale, before, then)).read).toContain(told)
})
