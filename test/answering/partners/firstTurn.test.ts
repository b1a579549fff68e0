import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whether the money is for those who ask is told by what they are, whatever they make', () => {
  test.each([
    [
      'fi',
      ['voidaanko me hakee tätä rahaa itellemme, tehdään rakennustyömaiden mittalaitteita'],
      'Yleensä ei',
    ],
    ['sv', ['är de här pengarna något för oss?'], 'Vanligtvis inte'],
    ['en', ['We make scaffolding sensors. Could we get this funding?'], 'Normally not'],
    ['en', ['we are a university lab. can we get this money?'], 'Who can carry out a project'],
    ['en', ['Is this HEVi money something for us?', 'so can we apply directly?'], 'Can a company lead'],
    ['sv', ['kan vi få de här pengarna? vi bygger sensorer', 'vem kan då?'], 'Vem kan genomföra'],
    ['fi', ['saako yritys rahaa', 'no kuka sit voi'], 'Kuka voi toteuttaa'],
    ['fi', ['no mut kuka sitä rahaa sit saa'], 'Kuka voi toteuttaa'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('whoever tells what they make and nothing else wants what fits; then who else does it', () => {
  test.each([
    ['fi', ['meil on 12 hengen purkufirma, kierrätetään betonia'], 'Kiertotalot'],
    ['fi', ['meil on 12 hengen purkufirma, kierrätetään betonia', 'ketkä muut tekee tätä täällä'], 'Umacon'],
    ['sv', ['vi är ett litet bolag som återvinner betong', 'vilka andra jobbar med det här?'], 'Umacon'],
    ['en', ['We are a small demolition company', 'who else is doing this here?'], 'Circular Economy Cluster'],
    ['en', ['i work on AI'], 'FAIR'],
    ['fi', ['tutkin tekoälyä opetuksessa'], 'FAIR'],
    ['sv', ['hälsoteknik', 'vilka aktörer skulle kunna ta det'], 'CleverHealth Network'],
    ['fi', ['mulla on idea oppimisteknologiasta', 'kelle siitä kertois'], 'ensin koordinaatiohankkeelle'],
    ['fi', ['Metropolitan UAM', 'ketkä muut tekee tätä'], 'Kumppaneita: Metropolitan UAM'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test.each([
    ['fi', ['olemme pieni ohjelmistoyritys, miten pääsemme mukaan'], 'Yritys voi olla mukana kokeilijana'],
    ['en', ['We are a small company and want to join'], 'The role of companies'],
  ] as const)('who asks is answered, %s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('a trial of their own in a care home, a school or a building of the city', () => {
  const sensor = 'haluttas testata meidän kaatumisanturia oikeessa hoivakodissa'
  test.each([
    ['fi', [sensor], 'jokaisesta sovitaan erikseen'],
    ['fi', [sensor, 'entä vantaalla?'], 'Vantaan kaupunki'],
    ['fi', [sensor, 'maksaako se jotain'], 'Mitä testaaminen maksaa'],
    ['en', ['can we test our thing in a city building?'], 'You can ask'],
    ['en', ['can we test our thing in a city building?', 'who in vantaa decides on that'], 'do not say who'],
    ['sv', ['vi vill testa vår fallsensor på ett äldreboende i Esbo'], 'Esbo stad'],
    ['sv', ['vi vill testa vår sensor på ett äldreboende', 'vem bestämmer om det?'], 'säger inte vem'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

test('whoever asks something else beside their wish for a trial is answered that', async () => {
  const { read } = await talk('en', 'We want to test our sensor in a care home. Does the city take shares?')
  expect(read).not.toContain('Ask these about a site')
})

describe('the example topics of the annex', () => {
  test.each([
    [
      'sv',
      ['Vilka exempelteman i bilagan har inget projekt?'],
      'Inget HEVi-projekt i mina uppgifter: Prioritering 3',
    ],
    [
      'fi',
      ['mitkä esimerkkiaiheet on vielä ilman hanketta'],
      'Tiedoissani ei ole yhtään HEVi-hanketta: Painopiste 3',
    ],
    ['en', ['are there gaps in the example topics?'], 'not recorded by example topic'],
    [
      'fi',
      ['Mitkä liitteen esimerkkiaiheet liittyvät tutkimusinfrastruktuureihin?'],
      'laboratoriot ja laitteet',
    ],
    [
      'en',
      ['which example topics in the annex are about circular economy?', 'is there a project on it?'],
      '18 projects',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('whom to talk to on what one works on', () => {
  test.each([
    ['en', ['i work on AI. which organisations should i talk to?'], 'FCAI'],
    ['sv', ['jag jobbar med AI. vilka organisationer borde jag prata med?'], 'FCAI'],
    ['fi', ['teen tekoälyä. minkä organisaatioiden kanssa kannattais jutella?'], 'FCAI'],
    ['fi', ['haen kumppaneita kiertotalouteen', 'tarvittais joku Vantaalta'], 'Vantaan kaupunki'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('of those who were listed', () => {
  const health = 'I am looking for partners in health technology research'
  test('only a hospital is one', async () => {
    const { read } = await talk('en', health, 'which of these are hospitals?')
    expect(read).toContain('HUS')
    expect(read).not.toContain('Terkko')
  })

  test.each([
    [
      'fi',
      ['listaa kaikki verkostot jotka liittyy terveyteen', 'mikä niistä on isoin'],
      'kokoa ei ole tiedoissani',
    ],
    ['en', [health, 'and is there a project about AI?'], 'Kumpula Innovation Campus'],
    ['sv', ['finns det nåt projekt om AI?'], 'FAIR'],
    ['en', ['What does HEVi do to attract international talent?', 'which funding is that from'], 'ESF'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

test.each([
  ['en', ['how do we get into a project then?'], 'To get in, ask the coordination project'],
  ['fi', ['miten tutkimusryhmä pääsee mukaan'], 'Mukaan pääsee kysymällä'],
  ['sv', ['vi på Vanda stad har en idé om drönare, finns det redan nåt'], 'Metropolitan UAM'],
] as const)('how one gets in, and what there is already, %s: %j', async (locale, lines, told) => {
  const { read, outcome } = await talk(locale, ...lines)
  expect(outcome).toBe('answered')
  expect(read).toContain(told)
})
