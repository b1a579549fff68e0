import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

const drones = {
  fi: 'haemme kaupunkia mukaan droonikokeiluun',
  sv: 'vi letar efter en stad till vårt drönarprojekt',
  en: 'I need a city for my drone project',
}

describe('who looks for a city is shown the cities, and what they are in', () => {
  test.each(['fi', 'sv', 'en'] as const)('%s', async (locale) => {
    const { items, read } = await talk(locale, drones[locale])
    expect(items[0]).toBe('organisation:vantaa')
    expect(read).toContain(': Metropolitan UAM')
  })
})

describe('companies and the best city stay on the topic', () => {
  test.each([
    ['fi', 'entä joku yritys?', 'mikä kaupunki olisi paras'],
    ['sv', 'och företagen då?', 'vilken stad är bäst?'],
    ['en', 'any companies?', 'which city would be best?'],
  ] as const)('%s', async (locale, companies, best) => {
    expect((await talk(locale, drones[locale], companies)).items).toContain('organisation:flyk')
    expect((await talk(locale, drones[locale], best)).items[0]).toBe('organisation:vantaa')
  })
})

describe('who says what they are themselves does not look for that', () => {
  test.each([
    ['en', 'We are a research institute. We need a city and a company for a consortium on energy data.'],
    ['fi', 'Olemme tutkimuslaitos, etsimme kaupunkia ja yritystä konsortioon, aiheena energiadata'],
    ['sv', 'Vi är ett forskningsinstitut och söker en stad och ett bolag till ett konsortium om energi'],
  ] as const)('%s: “%s”', async (locale, line) => {
    const { items } = await talk(locale, line)
    expect(items.some((ref) => /:(?:espoo|helsinki|vantaa)$/u.test(ref))).toBe(true)
    expect(items).not.toContain('organisation:vtt')
  })
})

describe('what is like an organisation in another of the cities', () => {
  test.each([
    ['fi', 'mikä on KYKY', 'entä Helsingissä?'],
    ['sv', 'vad är KYKY', 'finns det något liknande i Helsingfors?'],
    ['en', 'what is KYKY?', 'is there something similar in Helsinki?'],
  ] as const)('%s: “%s” “%s”', async (locale, first, then) => {
    expect((await talk(locale, first, then)).topic).toBe('organisation:edtech-testbed-helsinki')
  })
})

describe('a firm that wants to try its product in schools is shown where', () => {
  test.each([
    ['en', 'Our startup wants to pilot a reading app in Espoo schools. Who do we contact?'],
    ['fi', 'Haluamme kokeilla sovellustamme espoolaisissa luokissa'],
    ['sv', 'Vi är ett bolag och vill prova vår läsapp med elever i Esbo'],
  ] as const)('%s: “%s”', async (locale, line) => {
    expect((await talk(locale, line)).items).toContain('organisation:kyky-espoo')
  })
})

describe('who works on a theme is listed by the theme', () => {
  test.each([
    ['sv', 'Vilka aktörer arbetar med hälsoteknik?', 'och yrkeshögskolorna?'],
    ['fi', 'Mitkä toimijat kehittävät terveysteknologiaa?', 'entä ammattikorkeakoulut?'],
    ['en', 'Which organisations work on health technology?', 'and universities of applied sciences?'],
  ] as const)('%s: “%s” “%s”', async (locale, line, then) => {
    const { items } = await talk(locale, line)
    expect(items).toContain('organisation:hus')
    expect(items).not.toContain('organisation:fair-edih')
    expect((await talk(locale, line, then)).items).toContain('organisation:metropolia')
  })
})

describe('whether there is money for what was told is answered for who told it', () => {
  test.each([
    [
      'sv',
      'Vi är ett edtechföretag och utvecklar en app',
      'finns det pengar för det?',
      'card:company-grants',
    ],
    ['en', 'We are a drone company and build sensors', 'is there money for that?', 'card:company-grants'],
    ['fi', 'olen opettaja ja haluan kokeilla tekoälyä koulussa', 'mistä siihen sais rahaa', 'card:esf-use'],
  ] as const)('%s: “%s” “%s”', async (locale, line, then, card) => {
    expect((await talk(locale, line, then)).topic).toBe(card)
  })
})
