import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { itemsOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
async function talk(locale: Locale, ...lines: readonly string[]) {
  const answer = await ask(locale, ...lines)
  return { ...answer, items: answer.items.map((ref) => ref.replace('organisation:', '')) }
}

describe('who looks for partners in their own words is shown organisations, with reasons', () => {
  test.each([
    ['fi', 'etsin kumppania droonihankkeeseen', 'vantaa'],
    ['fi', 'etsin kumppaneita kiertotaloushankkeeseen, kenen kans kannattais lähteä?', 'motiva'],
    ['fi', 'Kuka olisi hyvä kumppani hyvinvointidataan?', 'cleverhealth-network'],
    ['fi', 'etsin teknologiakumppania tekoälyyn julkiselle sektorille', 'forum-virium-helsinki'],
    ['sv', 'Vi söker samarbetspartner i Helsingfors inom drönare', 'forum-virium-helsinki'],
    ['sv', 'letar partner till ett projekt om urban odling på tak', 'luke'],
    ['sv', 'vi bygger en app för att återbruka byggmaterial, vem borde vi prata med', 'spolia-design'],
    ['sv', 'finns det nån som vill samarbeta kring droner', 'vantaa'],
    ['en', 'can you help me find a partner for a circular construction project', 'helsinki-circular-cluster'],
    ['en', 'I want to build a consortium about drones. Who is active in this?', 'vantaa'],
    ['en', 'find a partner for reducing food waste in school kitchens', 'vantaa'],
    ['sv', 'vi vill samarbeta med en högskola om robotik', 'metropolia'],
    ['en', 'could you suggest partners for drones?', 'vantaa'],
    ['fi', 'ketkä tekee koulutusteknologiaa pääkaupunkiseudulla', 'edtech-testbed-helsinki'],
  ] as const)('%s: “%s”', async (locale, text, partner) => {
    const answer = await talk(locale, text)
    expect(answer).toMatchObject({ outcome: 'answered', locale })
    expect(answer.topic).toMatch(/^command:partners /)
    expect(answer.items).toContain(partner)
    expect(itemsOf(answer).every(({ because = [] }) => because.length > 0)).toBe(true)
  })

  test('kinds that are named take turns', async () => {
    const { items } = await talk(
      'en',
      'I need partners for a consortium: circular construction in the metropolitan area, SMEs + a university',
    )
    expect(items.slice(0, 2)).toEqual(['motiva', 'aalto-university'])
  })

  test('what a group lacks is looked for: “meiltä puuttuu konsortiosta kaupunki ja amk”', async () => {
    const { items } = await talk(
      'fi',
      'Vedän terveysteknologian klusteria ja meiltä puuttuu konsortiosta kaupunki ja amk. Ketä ehdotat?',
    )
    expect(items.slice(0, 2)).toEqual(['metropolia', 'helsinki'])
  })

  test('what was told before counts, and nobody is sent to themselves', async () => {
    const { items } = await talk(
      'sv',
      'vi är på Arcada och vill utveckla hälsoteknik för äldre',
      'med vem kunde vi samarbeta?',
    )
    expect(items).toEqual(expect.arrayContaining(['metropolia', 'laurea', 'hus', 'health-capital-helsinki']))
    expect(items).not.toContain('arcada')
  })

  test('who says nothing of the topic is asked for it, and hears of the coordination project', async () => {
    const answer = await talk('fi', 'minulla on idea muttei kumppaneita, mitä teen ensin?')
    expect(answer.outcome).toBe('offered')
    expect(answer.read).toContain('Kerro omin sanoin, mitä teette')
    expect(answer.read).toContain('Koordinaatiohanke')
  })

  test('where nobody fits, that is said', async () => {
    const answer = await talk('fi', 'etsin kumppaneita purjehdukseen')
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain('Mikään tuntemani hanke, aihe tai toimija ei sovi tähän.')
  })
})

describe('a list of partners is narrowed in a few words', () => {
  test.each([
    ['en', 'looking for partners for drones', 'add a university please', ['aalto-university']],
    ['en', 'looking for partners for drones', "i'd rather have a university", ['aalto-university']],
    ['sv', 'söker partner för drönare', 'hellre ett universitet', ['aalto-university']],
    ['fi', 'etsin kumppania droonihankkeeseen', 'mieluummin yliopisto', ['aalto-university']],
    [
      'en',
      'looking for partners for drones',
      'what about research institutes',
      ['national-land-survey', 'vtt'],
    ],
    ['fi', 'etsin kumppania droonihankkeeseen', 'entä vantaalla?', ['vantaa']],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, expected) => {
    expect((await talk(locale, first, then)).items).toEqual(expected)
  })

  test('where there is nobody in a place, others are shown as others', async () => {
    const answer = await talk('sv', 'letar partner till ett projekt om urban odling på tak', 'nån i vanda?')
    expect(answer.read).toContain('I Vanda känner jag inte till någon som passar.')
    expect(answer.items).toContain('luke')
  })

  test('“which of them suits …” ranks them anew', async () => {
    const { items } = await talk(
      'fi',
      'kumppanit droonit',
      'mikä niistä sopis parhaiten pelastustoimen pilottiin',
    )
    expect(items.slice(0, 2).toSorted()).toEqual(['forum-virium-helsinki', 'vantaa'])
  })
})

describe('who looks for a place to try something out is shown those that take trials, in the words of their records', () => {
  test.each([
    ['en', ['Where can we test with real patients'], 'hus'],
    ['en', ['which testbeds could we use'], 'testbed-helsinki'],
    ['en', ['testbeds for health'], 'hus'],
    ['sv', ['vi utvecklar en app för hjärtpatienter', 'finns det en testmiljö för sånt i stan?'], 'hus'],
    ['fi', ['mitä hankkeita on terveydestä', 'ok ja testialustoja?'], 'hus'],
    ['en', ['Edtech: where can we pilot it'], 'edtech-testbed-helsinki'],
    ['en', ['Edtech: where can we pilot it', 'does espoo have something like that'], 'kyky-espoo'],
    ['sv', ['kan vi testa vår app i en skola i esbo?'], 'kyky-espoo'],
    ['fi', ['missä voisi testata droonia'], 'vantaa'],
    ['fi', ['mistä löytyis koulu joka kokeilis meidän lukuäppiä'], 'kyky-espoo'],
    ['sv', ['var hittar vi en skola i Vanda som provar vår läsapp'], 'heureka'],
  ] as const)('%s: %j', async (locale, lines, site) => {
    const answer = await talk(locale, ...lines)
    expect(answer).toMatchObject({ outcome: 'answered', locale })
    expect(answer.items).toContain(site)
    expect(answer.topic).toContain('offers:pilot-site')
  })

  test('asked of one organisation, its record answers', async () => {
    expect(await talk('fi', 'onko laurealla testiympäristöä')).toMatchObject({ topic: 'organisation:laurea' })
  })

  test.each([
    ['fi', 'onks meille hautomoa, ollaan kolmen hengen startup'],
    ['sv', 'finns det nån kuvös för oss, vi e ett startup på 3 pers'],
    ['en', 'is there an incubator for our start-up?'],
  ] as const)('%s: “%s” lists incubators', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items).toEqual(expect.arrayContaining(['turbiini', 'campus-incubators', 'aalto-startup-center']))
  })
})

describe('an introduction is asked for in free words', () => {
  test.each([
    ['fi', ['voitteko välittää yhteydenoton']],
    ['fi', ['organisaatio vtt', 'pyydä niiltä yhteydenottoa']],
    ['sv', ['kan ni förmedla kontakt?']],
    ['en', ['organisation aalto-university', 'can you introduce us?']],
    ['en', ['put us in touch with VTT']],
  ] as const)('%s: %j begins one', async (locale, lines) => {
    const { read } = await talk(locale, ...lines)
    expect(read).toMatch(/Tee profiili|Gör en profil|Make a profile/)
  })
})

describe('questions about roles and rules are answered as before', () => {
  test.each([
    ['fi', 'mikä on yliopistojen rooli', 'card:universities-role'],
    ['en', 'can companies be partners', 'card:companies-role'],
    ['sv', 'vem ska jag prata med om jag vill söka pengar', 'card:whom-to-contact'],
    ['fi', 'mikä on testialusta', 'card:testbeds'],
    ['sv', 'vad är en testbädd', 'card:testbeds'],
    ['fi', 'kenen kanssa sopimus on tehty', 'card:parties'],
    ['en', 'who are the partners in CityAM', 'project:cityam'],
    ['en', 'how many partners must a consortium have', 'card:gap-consortium-size'],
  ] as const)('%s: “%s”', async (locale, text, topic) => {
    expect((await talk(locale, text)).topic).toBe(topic)
  })

  test('so are they after a list of partners', async () => {
    const { topic } = await talk('fi', 'etsin kumppania droonihankkeeseen', 'mikä on yliopistojen rooli?')
    expect(topic).toBe('card:universities-role')
  })
})

describe('of what a list of partners lacks it is said what was sought', () => {
  const first = ['fi', 'etsimme kumppania terveysteknologian hankkeeseen'] as const
  test('no university in Vantaa, but a university of applied sciences there', async () => {
    const { read, items } = await talk(...first, 'entä yliopistot?', 'ei kun Vantaa')
    expect(read).toContain('Vantaalta en tiedä sopivaa yliopistoa.')
    expect(items).toContain('laurea')
  })

  test.each([
    ['fi', first[1], 'entä sairaalat?'],
    ['sv', 'vi söker partner för hälsoteknik', 'finns det sjukhus?'],
    ['en', 'who could be our partner for health technology testing', 'any hospitals?'],
  ] as const)('%s: “%s” – “%s” tells the way to hospitals', async (locale, wish, then) => {
    expect((await talk(locale, wish, then)).items).toContain('hus')
  })

  test('“no, I meant research organisations in general” keeps the topic and drops the place', async () => {
    const { items } = await talk(
      'en',
      'who could be our partner for health technology testing',
      'and from Espoo?',
      'no, I meant research organisations in general',
    )
    expect(items).toContain('university-of-helsinki')
  })

  test('“joo” after a list asks which one is meant', async () => {
    expect((await talk(...first, 'joo')).read).toContain('Minkä niistä?')
  })

  test.each([
    ['fi', first[1], 'miten tästä edetään?'],
    ['sv', 'vi söker partner för hälsoteknik', 'hur går vi vidare?'],
    ['en', 'looking for partners for drones', 'what are the next steps?'],
  ] as const)('%s: “%s” – “%s” tells the way from idea to project', async (locale, wish, then) => {
    expect((await talk(locale, wish, then)).topic).toBe('card:project-path')
  })
})

test.each([
  ['fi', 'etsimme terveysteknologian kumppania Espoosta', 'aalto-university'],
  ['sv', 'vi söker en partner för hälsoteknik i Esbo', 'aalto-university'],
  ['en', 'we look for a health technology partner in Espoo', 'aalto-university'],
] as const)('%s: “%s”: who works with a city is not said to be there', async (locale, text, first) => {
  const answer = await talk(locale, text)
  expect(answer.items[0]).toBe(first)
})

test('nobody is said to be in the same city as whoever looks for somebody there', async () => {
  const looking = 'We’re a Swedish university looking for a partner in digital learning in Helsinki'
  const { read } = await talk('en', looking)
  expect(read).toContain('place: Helsinki')
  expect(read).not.toContain('as you')
})

describe('a partner for a theme, in one word', () => {
  test.each([
    ['fi', 'etsitään dronekumppania', 'national-land-survey'],
    ['fi', 'haussa AI-kumppani', 'fcai'],
    ['fi', 'tarvitaan terveysteknologiakumppaneita Espoosta', 'aalto-university'],
    ['sv', 'vi söker en drönarpartner', 'forum-virium-helsinki'],
    ['en', 'looking for a drone-partner', 'forum-virium-helsinki'],
  ] as const)('%s: “%s”', async (locale, text, partner) => {
    const { items, topic } = await talk(locale, text)
    expect(topic).toMatch(/^command:partners /)
    expect(items).toContain(partner)
  })

  test.each([
    ['fi', 'etsitään hankekumppania'],
    ['sv', 'vi söker en samarbetspartner'],
  ] as const)('%s: “%s” says no theme, so it is asked for', async (locale, text) => {
    expect((await talk(locale, text)).outcome).toBe('offered')
  })
})

describe('few words on a theme bring only those of the theme', () => {
  test.each([
    ['fi', 'haetaan kumppaneita soteen', 'sosiaali- ja terveyspalvelut'],
    ['sv', 'söker partner inom artificiell intelligens', 'artificiell intelligens'],
    ['en', 'we need partners for AI', 'artificial intelligence'],
  ] as const)('%s: “%s”', async (locale, text, theme) => {
    const { read } = await talk(locale, text)
    const [first = ''] = read.match(/^1\..*$/mu) ?? []
    expect(first.toLowerCase()).toContain(theme)
    expect(read).not.toMatch(/opiskelijayrittäjyys|studentföretagande|student entrepreneurship/iu)
  })
})

describe('“is any organisation already working on this?” after a theme or a project', () => {
  test.each([
    ['fi', 'missä voi testata terveysteknologiaa?', 'onko joku taho joka tekee tätä jo?', 'hus'],
    ['sv', 'var får man testa hälsoteknik?', 'finns det nån organisation som redan jobbar med detta?', 'hus'],
    ['en', 'where can we test health tech?', 'is there any organisation already working on this?', 'hus'],
    [
      'en',
      'Metropolitan UAM',
      'is there any organisation already working on this?',
      'jatkasaari-mobility-lab',
    ],
  ] as const)('%s: “%s” – “%s”', async (locale, before, then, partner) => {
    const { items, topic } = await talk(locale, before, then)
    expect(topic).toMatch(/^command:partners /)
    expect(items).toContain(partner)
  })

  test('whoever asks after those in HEVi’s projects is given these', async () => {
    const { topic } = await talk('fi', 'mitkä organisaatiot on mukana hevi-hankkeissa?')
    expect(topic).toBe('command:find kind:organisation in:programme')
  })
})
