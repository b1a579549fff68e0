import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
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

describe('a project is asked about as people talk', () => {
  test.each([
    ['fi', ['Metropolitan UAM', 'kuka tota vetää'], 'Vantaan kaupunki'],
    ['fi', ['Metropolitan UAM', 'ok ja millon se loppuu'], '30.9.2027'],
    ['fi', ['Kiertotalot', 'oliks vantaa mukana'], 'Kyllä: Vantaan kaupunki'],
    ['fi', ['Kiertotalot', 'saatiinko siinä tehdä pilotteja'], 'voittajat pilotoivat'],
    ['en', ['Metropolitan UAM', 'ok and when does it end'], '30 September 2027'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('who is shown, and where they are', () => {
  const wish = 'We are looking for partners for low carbon concrete in construction'

  test('in Vantaa is nobody who has only worked with Vantaa; whose city is not known is named below', async () => {
    const { items, read } = await talk('en', wish, 'only ones in Vantaa')
    expect(items).toContain('vantaa')
    expect(items).not.toContain('gbc-finland')
    expect(read).toContain('I do not know where all of them are.')
  })

  test.each([
    ['en', [wish, 'is any of them in Espoo?'], 'espoo'],
    ['fi', ['etsitään kumppania joka purkaa taloja', 'onko niistä kukaan Vantaalta'], 'vantaa'],
    ['fi', ['etsitään kumppania joka purkaa taloja', 'entä joku korkeekoulu?'], 'metropolia'],
    ['sv', ['Vi i Vanda vill ha en samarbetspartner för cirkulärt byggande'], 'vantaa'],
    ['sv', ['Vi vill ha en samarbetspartner för cirkulärt byggande', 'är nån högskola lämplig'], 'laurea'],
    ['sv', ['Vi vill ha en samarbetspartner för cirkulärt byggande', 'å nån i Esbo?'], 'espoo'],
    ['fi', ['etsin yritystä terveysdataan ja tekoälyyn', 'ei siis yrityksiä vaan tutkimuslaitoksia'], 'vtt'],
    ['sv', ['var i Vanda kan man testa en värmepump?', 'å i Esbo?'], 'smart-otaniemi'],
    ['fi', ['haluaisin testata sensoreita Kalasatamassa', 'eiku Otaniemessä'], 'smart-otaniemi'],
    ['en', ['testbeds for health technology', 'in Espoo?'], 'laurea'],
  ] as const)('%s: %j', async (locale, lines, partner) => {
    const { items, topic } = await talk(locale, ...lines)
    expect(topic).toMatch(/^command:partners /)
    expect(items).toContain(partner)
  })

  test.each([
    ['fi', ['etsin yritystä terveysdataan ja tekoälyyn', 'näytä lisää'], 'Enempää niitä ei ole'],
    ['fi', ['etsin yritystä terveysdataan ja tekoälyyn', 'onko näistä joku Vantaalla'], 'Vantaalta en tiedä'],
    ['en', ['We would like to test sensors in Kalasatama'], 'You could still ask these'],
    [
      'sv',
      ['vi söker en partner som kan energi, helst ett universitet', 'nån i Vanda?'],
      'I Vanda känner jag inte',
    ],
  ] as const)('%s: %j: what there is not is said first', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('hospitals and universities take turns where both are looked for', async () => {
    const { items } = await talk(
      'en',
      'We make an AI tool for nurses. Looking for hospitals or universities to partner with',
    )
    expect(items).toEqual(expect.arrayContaining(['hus', 'cleverhealth-network', 'university-of-helsinki']))
  })
})

describe('a place to try something out', () => {
  test('of two cities both have theirs shown', async () => {
    const { items, read } = await talk('en', 'Which testbeds in Espoo or Helsinki could we pilot in?')
    expect(read).toMatch(/pilot site: (?:Helsinki, Espoo|Espoo, Helsinki)/)
    expect(items.slice(0, 4)).toEqual(expect.arrayContaining(['espoo', 'testbed-helsinki']))
  })

  test.each([
    ['fi', ['missä vois testaa robottia'], 'heureka'],
    ['fi', ['missä vois testaa robottia', 'onks se vantaalla?'], 'heureka'],
    ['fi', ['me tehään droneja vantaal', 'en siis haluu rahaa, haluun testipaikan'], 'vantaa'],
    ['fi', ['voidaanko testata droneja lentokoneen lähel aviapoliksessa'], 'vantaa'],
    ['sv', ['vi vill ha en testplats för drönare'], 'vantaa'],
  ] as const)('%s: %j', async (locale, lines, site) => {
    expect((await talk(locale, ...lines)).items).toContain(site)
  })
})

describe('after those who fit', () => {
  const bricks = 'etsitään kumppania joka purkaa taloja ja ottaa tiilet talteen'
  const mobility = 'is there any project on drones or mobility I could join?'

  test.each([
    ['en', ['looking for partners in drones', 'how about energy instead'], 'command:partners energy'],
    ['en', [mobility, 'ok and for health data?'], 'command:match first:projects health data'],
    ['sv', ['vi gör drönare', 'hur är det med hälsodata'], 'command:match first:projects hälsodata'],
    ['fi', ['me tehään droneja', 'entä energia?'], 'command:match first:projects energia'],
    [
      'en',
      ['Which testbeds in Espoo could we pilot in?', 'which are for elderly care'],
      'command:partners place:espoo offers:pilot-site elderly care',
    ],
  ] as const)('%s: %j: the same of another theme', async (locale, lines, topic) => {
    expect(await talk(locale, ...lines)).toMatchObject({ topic })
  })

  test('what a wish was made for is no question: “entä rahoitus?” asks of the agreement’s money', async () => {
    expect((await talk('fi', bricks, 'entä rahoitus?')).read).toContain('Valtio ja kaupungit')
  })

  test.each([
    ['en', [mobility, 'and does VTT take part?'], 'Metropolitan UAM'],
    ['en', [mobility, 'which of these are still running?'], 'Metropolitan UAM'],
    ['en', [mobility, 'tell me more about the drone one'], '1 October 2025–30 September 2027'],
    ['sv', ['vi gör drönare', 'är VTT med?'], 'Metropolitan UAM'],
    ['sv', ['vi gör drönare', 'vilka av dem pågår?'], 'Metropolitan UAM'],
    ['fi', ['me tehään droneja vantaal', 'kuka tota vetää'], 'Vantaan kaupunki'],
    ['fi', [bricks, 'ota yhteyttä siihen ensimmäiseen'], 'Ensin tarvitaan profiili'],
    ['fi', [bricks, 'ota yhteyttä siihen ensimmäiseen', 'eiku peruuta'], 'ei tarvitse perua'],
    ['en', ['looking for partners in drones', 'contact the second one'], 'A profile comes first'],
    ['en', ['looking for partners in drones', 'no, cancel that'], 'Nothing is under way'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('the third of a list of two is none: the two are shown', async () => {
    const lines = ['Looking for university partners for AI tools for nurses', 'tell me about the third one']
    expect((await talk('en', ...lines)).read).toContain('There are only 2 on the list')
  })

  test('whoever looks for projects and partners is shown both', async () => {
    const { items } = await talk(
      'en',
      'Hi! I’m a postdoc working on drones in cities, looking for projects and partners',
    )
    expect(items).toEqual(expect.arrayContaining(['project:metropolitan-uam', 'forum-virium-helsinki']))
  })
})

describe('an organisation is asked about', () => {
  test.each([
    ['en', ['Health Capital Helsinki', 'is it in Espoo?'], 'No, according to my records it is in Helsinki.'],
    [
      'fi',
      ['Health Capital Helsinki', 'onks se helsingissä?'],
      'Kyllä: tiedoissani sen kaupunki on Helsinki.',
    ],
    [
      'sv',
      ['Health Capital Helsinki', 'finns den i Esbo?'],
      'Nej, enligt mina uppgifter finns den i Helsingfors.',
    ],
    ['en', ['Health Capital Helsinki', 'do they charge anything?'], 'My records don’t say.'],
    ['fi', ['Laurea', 'voiks niihin vielä mukaan'], 'Urban Wellbeing Lab'],
    ['fi', ['Metropolitan UAM', 'onks se vantaalla?'], 'Kyllä: Vantaan kaupunki'],
    ['sv', ['Kiertotalot', 'har de nån fortsättning'], 'säger inget om någon fortsättning'],
    ['fi', ['Kiertotalot', 'tuleeko sille jatkoa?'], 'Jatkosta lukemani lähteet eivät kerro'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test.each([
    ['sv', ['vilka projekt är VTT med i?', 'Helsingfors universitet då?']],
    ['sv', ['vilka projekt är Arcada med i', 'Hanken då?', 'Helsingfors universitet då?']],
    ['en', ['which projects is Arcada in', 'and University of Helsinki?']],
  ] as const)('%s: %j: its projects', async (locale, lines) => {
    expect((await talk(locale, ...lines)).items).toContain('project:kumpula-innovation-campus')
  })
})

describe('an introduction is opened only where one is plainly asked for', () => {
  const wish = 'I need a city partner for a pilot on green infrastructure'

  test.each([
    ['en', ['Kumpula Innovation Campus', 'how much money did it get'], '€1,177,830'],
    ['sv', ['Gumtäkts innovationscampus', 'hur mycket fick det'], '1 177 830'],
    ['fi', ['Kumpulan innovaatiokampus', 'paljonko se sai rahaa'], '1 177 830'],
    ['en', [wish, 'what about Espoo?', 'who has done something like that before'], 'PilotGreen'],
    [
      'sv',
      ['Vi söker en partner för cirkulärt byggande', 'i Esbo', 'har nån gjort nåt sånt förut'],
      'CIRCuIT',
    ],
    [
      'fi',
      ['etsitään kumppania kiertotalouteen', 'Espoosta', 'onko kukaan tehnyt tällaista ennen'],
      'ruokahävikin',
    ],
  ] as const)('%s: %j', async (locale, lines, told) => {
    const { read, topic } = await talk(locale, ...lines)
    expect(topic).not.toBe('command:introduce')
    expect(read.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(told)
  })
})
