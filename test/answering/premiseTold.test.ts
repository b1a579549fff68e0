import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function talk(locale: Locale, ...lines: readonly string[]) {
  const person = `local:premise-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  const [, first = ''] = plain(answer, answer.locale).replaceAll('\u00A0', ' ').split('\n\n')
  return { ...answer, first }
}

describe('what a question takes for granted, and is not so, is corrected first', () => {
  test.each([
    ['fi', 'kun kerran valtio maksaa kaiken, mitä meidän pitää tehdä', 'Ei, kukaan ei maksa kaikkea'],
    ['fi', 'miksi valtio maksaa kaiken?', 'Ei, kukaan ei maksa kaikkea'],
    ['sv', 'eftersom staten betalar allt, vad gör städerna?', 'Nej, ingen betalar allt'],
    ['en', 'the EU pays everything, right?', 'No, nobody pays for everything'],
    ['fi', 'kun haku on nyt auki, milloin se sulkeutuu?', 'Ei, haku ei ole nyt auki.'],
    ['sv', 'när ansökan nu är öppen, var hittar jag blanketten?', 'Nej, ingen ansökningsomgång är öppen nu.'],
    ['en', 'since the call is open now, how do I apply?', 'No, no call is open now.'],
    ['en', 'the call closes tomorrow, right?', 'No, no call is open now.'],
    ['fi', 'sopimushan loppui jo 2025, eikö niin?', 'Ei, sopimuksen viimeinen päivä on 31.12.2027.'],
    ['fi', 'päättyykö sopimus vuonna 2026?', 'Ei, sopimuksen viimeinen päivä on 31.12.2027.'],
    ['sv', 'eftersom avtalet går ut 2025 hur gör vi nu?', 'Nej, avtalets sista dag är 31.12.2027.'],
    ['en', 'does the agreement run until 2030?', 'No, the agreement’s last day is 31 December 2027.'],
    ['en', 'as the steering group grants the money, where do I send the application?', 'No, the money is'],
    ['fi', 'miksi Vantaa johtaa yksin?', 'Ei, Helsinki, Espoo ja Vantaa'],
    ['en', 'as a company we get 60 %, right?', 'Normally not'],
    ['fi', 'yritys saa 60 % tuen, eikö niin?', 'Yleensä ei'],
    ['sv', 'vi är ett företag, får vi 60 %?', 'Vanligtvis inte'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test('what is asked besides is answered, too', async () => {
    const { topic } = await talk('fi', 'koska valtio maksaa kaiken, saako startup rahaa?')
    expect(topic).toBe('card:company-grants')
  })

  test.each([
    ['fi', 'miksi valtio ei maksa kaikkea?'],
    ['fi', 'miksi valtio ja kaupungit maksavat yhdessä?'],
    ['fi', 'koska haku on auki?'],
    ['fi', 'onko sopimus voimassa 2026?'],
    ['sv', 'varför är ingen utlysning öppen?'],
    ['sv', 'eftersom vi är ett litet företag, kan vi vara med?'],
    ['en', 'why does the steering group propose projects?'],
    ['en', 'when a call is open, how do I apply?'],
    ['en', 'is the agreement in force in 2025?'],
    ['en', 'are there calls ending in 2026 in the programme?'],
    ['en', 'why does the agreement end in 2027?'],
  ] as const)('%s: “%s” is corrected in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })

  test.each([
    ['fi', 'miksi terveys saa eniten rahaa?', 'card:gap-per-focus-area'],
    ['sv', 'varför får Esbo mest?', 'card:gap-comparison'],
    ['en', 'why does health get most of the money?', 'card:gap-per-focus-area'],
  ] as const)('%s: “%s” – nobody says who gets most', async (locale, text, topic) => {
    expect(await talk(locale, text)).toMatchObject({ outcome: 'unknown', topic })
  })
})

describe('how long the agreement still lasts is counted from today', () => {
  test.each([
    ['fi', ['montako päivää sopimusta on jäljellä'], 'jäljellä 402 päivää eli noin 13 kuukautta'],
    ['fi', ['milloin sopimus loppuu', 'montako päivää siihen on'], 'jäljellä 402 päivää'],
    ['sv', ['när löper avtalet ut?', 'hur länge är det tills dess?'], '402 dagar kvar'],
    ['en', ['how many days until the agreement ends'], '402 days left'],
    ['en', ['when does the agreement end', 'how many months is that from now?'], 'about 13 months'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).first).toContain(told)
  })

  test('when it ends is asked for a day alone', async () => {
    expect((await talk('en', 'when does the agreement end')).first).not.toContain('days left')
  })
})
