import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
const talk = (locale: Locale, ...lines: readonly string[]) => ask(locale, 'help', ...lines)

describe('the website of an organisation or a project is the one on its record', () => {
  test.each([
    ['fi', 'yhteystiedot Forum Virium', 'organisation:forum-virium-helsinki', 'https://forumvirium.fi'],
    [
      'fi',
      'Uudenmaan liiton verkkosivu',
      'organisation:helsinki-uusimaa-regional-council',
      'https://uudenmaanliitto.fi',
    ],
    ['fi', 'Helsingin kaupungin yhteystiedot', 'organisation:helsinki', 'https://www.hel.fi'],
    ['sv', 'vad är Aaltos webbplats', 'organisation:aalto-university', 'https://www.aalto.fi'],
    ['sv', 'kontakt till KauKo', 'project:kauko', 'https://forumvirium.fi/projektit/kauko/'],
    [
      'sv',
      'Nylands förbunds hemsida',
      'organisation:helsinki-uusimaa-regional-council',
      'https://uudenmaanliitto.fi',
    ],
    ['en', 'What is Aalto’s website?', 'organisation:aalto-university', 'https://www.aalto.fi'],
    ['en', 'VTT contact details', 'organisation:vtt', 'https://www.vttresearch.com'],
    ['en', 'how do I contact the City of Espoo', 'organisation:espoo', 'https://www.espoo.fi'],
  ] as const)('%s: “%s”', async (locale, question, topic, page) => {
    const answer = await talk(locale, question)
    expect(answer).toMatchObject({ outcome: 'answered', topic })
    expect(answer.read).toContain(page)
  })
})

describe('a number, an address or a person is on no record, and that is said', () => {
  test.each([
    [
      'fi',
      ['mikä on VTT:n puhelinnumero'],
      'Puhelinnumeroita, sähköposteja ja yhteyshenkilöitä en tallenna.',
      'vttresearch',
    ],
    [
      'sv',
      ['e-post till Esbo stad'],
      'Telefonnummer, e-postadresser och kontaktpersoner sparar jag inte.',
      'espoo.fi',
    ],
    [
      'en',
      ['contact person for Metropolitan UAM'],
      'I don’t store phone numbers',
      'Ask here: City of Vantaa',
    ],
    [
      'en',
      ['which projects does Laurea have?', 'do you have their phone numbers?'],
      'I don’t store phone numbers',
      'Food Waste Ecosystem – City of Vantaa',
    ],
    ['sv', ['vilka projekt har Laurea?', 'har du deras telefonnummer'], 'sparar jag inte', 'Vanda stad'],
    ['en', ['organisation VTT', 'phone number?'], 'I don’t store phone numbers', 'Ask here: VTT'],
    ['sv', ['projekt KauKo', 'telefonnummer?'], 'sparar jag inte', 'Mer information ger: Helsingfors stad'],
  ] as const)('%s: %s', async (locale, lines, said, who) => {
    const answer = await talk(locale, ...lines)
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain(said)
    expect(answer.read).toContain(who)
  })

  test.each([
    [
      'fi',
      'Kiilto Familyn nettisivut',
      'Verkkosivua ei ole tiedoissani.',
      'Lisätietoja antaa: Koordinaatiohanke',
    ],
    [
      'sv',
      'webbplats för Kiilto Family',
      'Någon webbplats finns inte bland mina uppgifter.',
      'Mer information ger: Samordningsprojekt',
    ],
    ['en', 'Kiilto Family website', 'I have no website on record.', 'Ask here: Coordination project'],
  ] as const)('%s: “%s”: nor is every website', async (locale, question, said, who) => {
    const answer = await talk(locale, question)
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain(said)
    expect(answer.read).toContain(who)
  })
})

test.each([
  ['fi', 'keneen otan yhteyttä hankeideasta?'],
  ['sv', 'vem kontaktar jag om en projektidé?'],
  ['en', 'whom do I contact with a project idea?'],
] as const)('%s: “%s” names nobody and is answered by the agreement', async (locale, question) => {
  expect((await talk(locale, question)).topic).toMatch(/^card:/)
})

describe('how to reach whoever was just named or shown', () => {
  test.each([
    [
      'fi',
      ['no entä uudenmaan liitto, onko niillä joku infopuhelin tai sähköposti'],
      'https://uudenmaanliitto.fi',
    ],
    [
      'fi',
      ['kerro Uudenmaan liitosta', 'missä niiden yhteystiedot sit on, anna linkki'],
      'https://uudenmaanliitto.fi',
    ],
    ['fi', ['kerro smart otaniemestä', 'onko siellä joku yhteyshlö'], 'https://smartotaniemi.fi'],
    ['sv', ['finns det en kundtjänst på nylands förbund?'], 'https://uudenmaanliitto.fi'],
    ['sv', ['vad är metropolitan uam', 'tack. vem ska ja ringa på vanda stad'], 'https://www.vantaa.fi'],
    ['en', ['tell me about KIRAHub', 'do they have a phone number or an email?'], 'https://kirahub.org'],
  ] as const)('%s: %j', async (locale, lines, page) => {
    expect((await ask(locale, ...lines)).read).toContain(page)
  })

  test.each([
    'I meant who can I write to',
    'Hello. Is there a contact person for international research partners? We are a Fraunhofer type institute in Germany',
  ])('“%s” asks whom to contact, not who wrote the agreement', async (line) => {
    expect((await ask('en', line)).topic).toBe('card:whom-to-contact')
  })
})
