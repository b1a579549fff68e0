import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from './bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('two questions in one message', () => {
  test.each([
    [
      'fi',
      'Voiko Metropolia vetää hanketta ja paljonko tukea siihen saa?',
      'Kuka voi toteuttaa',
      'enintään 60 %',
    ],
    ['fi', 'moi, mikä tää hevi on ja kuka tätä rahoittaa?', 'Mikä ekosysteemisopimus on', 'Mistä raha tulee'],
    [
      'fi',
      'paljonko voi saada ja mitä kuluja se kattaa?',
      'Tuen enimmäismäärä',
      'Hyväksyttävät kustannukset',
    ],
    [
      'fi',
      'voiko alv laskuttaa hankkeelta ja millon maksatus tulee',
      'Hyväksyttävät kustannukset',
      'Maksatus ja ennakko',
    ],
    ['fi', 'kuka päättää ja milloin?', 'Uudenmaan liitto', 'Käsittelyaika'],
    ['fi', 'Mitä on auki nyt ja kehen otan yhteyttä?', 'ei nyt ole avoimia hakuja', 'Keneen ottaa yhteyttä'],
    ['sv', 'vem får söka och hur mycket kan man få?', 'Vem kan genomföra', 'högst 60 %'],
    [
      'sv',
      'Vilka är prioriteringarna? Vem bestämmer om projekten?',
      'De fyra prioriteringarna',
      'Nylands förbund',
    ],
    ['en', 'what’s open now and who do I contact?', 'I know of no open call', 'coordination project'],
    ['en', 'Can Metropolia lead a project and how much can we get?', 'Who can carry out', 'at most 60%'],
    [
      'fi',
      'meil on pieni ruokahävikkifirma, saadaanko rahaa ja milloin seuraava haku on?',
      'Saako yritys',
      'Seuraavan haun',
    ],
    [
      'fi',
      'moi ollaan pieni pelifirma vantaalta onks tää meille ja mikä haku on auki',
      'Yritysten rooli',
      'ei nyt ole avoimia hakuja',
    ],
    ['sv', 'är det nån ansökan öppen nu å kan ett litet företag söka?', 'någon öppen', 'Får ett företag'],
    ['sv', 'vi är ett litet företag, är det här för oss o är nåt öppet?', 'Företagens roll', 'någon öppen'],
    [
      'en',
      'r there any calls open rn and can a 2 person company get money from it',
      'no open call',
      'Can a company get',
    ],
    [
      'en',
      'we r a small startup doing hydrogen, is this for us and whats open now??',
      'role of companies',
      'no open call',
    ],
    ['en', 'can a startup aply directly? and when is the deadline', 'Can a company get', 'Funding calls'],
    [
      'sv',
      'Jag jobbar i Vanda stad. Vad är vår roll enligt avtalet och vilka projekt leder vi?',
      'Vandas roll',
      'Vanda stad leder',
    ],
    ['sv', 'och Metropolitan UAM, vem leder den och vilka är med?', 'Huvudgenomförare: ', 'Partner: '],
    ['en', 'Is the agreement binding? Who signed it?', 'letter of intent', 'Who signed'],
  ] as const)('%s: “%s” is answered in both its parts', async (locale, text, one, other) => {
    const said = await bot.say(text, locale, `local:both-${text}`)
    expect(said).toContain(one)
    expect(said.indexOf(other)).toBeGreaterThan(said.indexOf(one))
  })

  test('each answer names its own sources', async () => {
    const said = await bot.say('Who can apply and how much can you get?', 'en', 'local:sources')
    expect(said.split('Maximum support per project').map((part) => part.includes('Source: '))).toEqual([
      true,
      true,
    ])
  })

  test('what is asked of a record in the second part goes on from what it is', async () => {
    const said = await bot.say('What is Urban Wellbeing Lab and who leads it?', 'en', 'local:record')
    expect(said).toContain('local wellbeing data')
    expect(said).toContain('Lead: City of Helsinki')
    expect(said.match(/Urban Wellbeing Lab/g)).toHaveLength(1)
  })

  test('of a record both what it cost and who was in it is told', async () => {
    await bot.say('Haastemoottori', 'fi', 'local:cost')
    const said = await bot.say('paljonko se maksoi ja ketkä oli mukana?', 'fi', 'local:cost')
    expect(said).toContain('Kokonaisbudjetti: 695 015 €')
    expect(said).toContain('Kumppanit: ')
  })

  test.each([
    ['fi', 'Mihin kriteereihin rahoituskehys perustuu ja milloin ne annettiin?', '24.6.2020', 'erikseen'],
    ['fi', 'Mainitaanko Maria 01 sopimuksessa ja missä yhteydessä?', 'Kyllä', 'erikseen'],
    ['sv', 'Vad finns det för bilaga och hur färdig är den?', 'Bilagan', 'separat'],
  ] as const)(
    '%s: “%s”: what one card tells is not said to be left out',
    async (locale, line, told, note) => {
      const said = await bot.say(line, locale, `local:all-${line}`)
      expect(said).toContain(told)
      expect(said).not.toContain(note)
    },
  )

  test.each([
    ['fi', 'kuka tekee rahoituspäätöksen ja milloin?', 'Uudenmaan liitto', 'Kysy se vielä erikseen'],
    ['sv', 'vem beslutar om finansieringen och när?', 'Nylands förbund', 'Ställ gärna den frågan separat'],
    ['en', 'who signed the agreement and in which room?', 'Mika Lintilä', 'Please ask it separately'],
  ] as const)(
    '%s: “%s”: what is sure is told, and that the other is not',
    async (locale, text, told, again) => {
      const said = await bot.say(text, locale, `local:one-of-two-${locale}`)
      expect(said).toContain(told)
      expect(said).toContain(again)
    },
  )

  test('a question of which one part is not surely answered is answered as a whole', async () => {
    const whole = await bot.say(
      'Does Tampere have a similar deal and how much money does it get?',
      'en',
      'local:tre',
    )
    expect(whole).not.toContain('60%')
  })
})
