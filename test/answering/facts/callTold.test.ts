import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('a call named by its number is that call, whatever list was shown', () => {
  test.each([
    ['fi', 'milloin ensimmäinen haku päättyi?', 'call:hevi-call-1-2022'],
    ['fi', 'paljonko tokassa haussa oli jaossa', 'call:hevi-call-2'],
    ['sv', 'hur många ansökningar kom in i första omgången?', 'call:hevi-call-1-2022'],
    ['sv', 'vad var summan i andra omgången', 'call:hevi-call-2'],
    ['en', 'how much money was in the third call?', 'call:hevi-call-3-2024'],
    ['en', 'when did round 3 close?', 'call:hevi-call-3-2024'],
  ] as const)('%s: a list of calls, “%s” → %s', async (locale, text, topic) => {
    expect(await talk(locale, 'calls', text)).toMatchObject({ outcome: 'answered', topic })
  })

  test.each([
    ['fi', ['ensimmäinen haku', 'entä toinen haku'], 'call:hevi-call-2', '2 800 000 €'],
    [
      'sv',
      ['hur mycket pengar var det i första omgången?', 'och den tredje omgången då?'],
      'call:hevi-call-3-2024',
      '2 600 000 €',
    ],
    [
      'en',
      ['how much was in the first call?', 'and what about the second call'],
      'call:hevi-call-2',
      '€2,800,000',
    ],
  ] as const)('%s: %s → %s', async (locale, lines, topic, shows) => {
    const told = await talk(locale, ...lines)
    expect(told.topic).toBe(topic)
    expect(told.read).toContain(shows)
  })
})

describe('of how many were approved, what is known is said: how many projects started', () => {
  test.each([
    ['fi', ['montako hakemusta tuli ekaan hakuun', 'ja montako hyväksyttiin?']],
    ['fi', ['ensimmäinen haku', 'no mikä oli läpimenoprosentti?']],
    ['sv', ['första omgången', 'och hur många fick pengar?']],
    ['sv', ['hur många ansökningar kom in i första omgången?', 'hur många projekt blev det av dem?']],
    ['en', ['first call', 'and how many were approved?']],
    ['en', ['how many applications came in the first call?', 'so the success rate?']],
  ] as const)('%s: %s', async (locale, lines) => {
    const told = await talk(locale, ...lines)
    expect(told).toMatchObject({ outcome: 'answered', topic: 'call:hevi-call-1-2022' })
    expect(told.read).toMatch(/29.*\b7\b/u)
    expect(told.read).not.toContain('%')
  })

  test('of another call it is not known, and that call is named', async () => {
    const told = await talk('fi', 'ensimmäinen haku', 'montako hyväksyttiin?', 'entä kolmannessa haussa')
    expect(told).toMatchObject({ outcome: 'unknown', topic: 'call:hevi-call-3-2024' })
  })
})

describe('what the calls offered altogether is summed up, the coordination project’s own beside it', () => {
  test.each([
    ['fi', 'paljonko hauissa oli yhteensä rahaa?'],
    ['sv', 'hur mycket har de tre ansökningsomgångarna omfattat sammanlagt?'],
    ['en', 'How much money has been offered in the calls altogether?'],
    ['en', 'total of all the funding rounds?'],
    ['fi', 'paljonko rahaa oli kolmessa haussa yhteensä?'],
    ['sv', 'hur mycket fanns det i utlysningarna totalt'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { read } = await talk(locale, text)
    expect(read).toMatch(/10.740.000/u)
    expect(read).toMatch(/1.200.000/u)
  })
})

test.each([
  ['fi', 'neljäs haku'],
  ['sv', 'när är den fjärde omgången?'],
  ['en', 'when is the fourth call?'],
] as const)('%s: “%s”: no such call is known', async (locale, text) => {
  expect(await talk(locale, text)).toMatchObject({ outcome: 'unknown', topic: 'command:calls' })
})

describe('a call is known by its purpose, its area, or as the last one', () => {
  test.each([
    ['fi', ['paljonko viimeksi oli jaossa?'], 'call:hevi-call-3-2024', '2 600 000 €'],
    ['sv', ['när stängde den senaste omgången?'], 'call:hevi-call-3-2024', '14.3.2024'],
    [
      'en',
      ['what’s the deadline for the health call?'],
      'call:hevi-call-3-2024',
      'There was no call for this field',
    ],
    ['fi', ['paljonko terveyshaussa oli rahaa?'], 'call:hevi-call-3-2024', '2 600 000 €'],
    [
      'sv',
      ['vem fick söka i samordningsutlysningen?'],
      'call:hevi-coordination-call-2023',
      'städerna Helsingfors',
    ],
    [
      'en',
      ['third call', 'and the coordination call, who could apply?'],
      'call:hevi-coordination-call-2023',
      'the cities of',
    ],
    [
      'en',
      ['the health call', 'and who was allowed to apply in that one'],
      'call:hevi-call-3-2024',
      'universities',
    ],
  ] as const)('%s: %s → %s, %s', async (locale, lines, topic, shows) => {
    const told = await talk(locale, ...lines)
    expect(told.topic).toBe(topic)
    expect(told.read).toContain(shows)
  })
})

describe('whether companies could apply is a yes or no', () => {
  test.each([
    ['en', ['Third HEVi call: was it open to companies?'], 'No, not for a company’s own business'],
    ['fi', ['kolmas haku', 'saiko yritykset hakea?'], 'Ei yrityksen omaan liiketoimintaan'],
    ['sv', ['tredje omgången', 'fick företag söka?'], 'Nej, inte för ett företags egen'],
    ['en', ['coordination call', 'could companies apply?'], 'No: only the cities'],
  ] as const)('%s: %s → %s', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('what a call left out, and whether it held a theme, is told by its focus areas', () => {
  test.each([
    ['en', ['which focus area has been left out of the third call?'], 'Left out of the call: 3.'],
    ['fi', ['mikä painopiste jäi pois kolmannesta hausta?'], 'Haun ulkopuolelle jäi: 3.'],
    ['sv', ['vilken prioritering lämnades utanför den tredje omgången?'], 'Utanför omgången lämnades: 3.'],
    ['en', ['which focus area was left out of the first call?'], 'No focus area was left out'],
    ['fi', ['kolmas haku', 'oliko siinä kiertotalous mukana?'], 'Kyllä: aihe kuuluu painopisteeseen 1.'],
    ['sv', ['tredje omgången', 'ingick utbildningsteknik?'], 'Nej: ämnet hör till prioriteringen 3.'],
    ['en', ['third call', 'did it include circular economy?'], 'Yes: the theme belongs to focus area 1.'],
    ['en', ['was circular economy in the second call?'], 'My sources do not say'],
  ] as const)('%s: %s → %s', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('what a call funded, what all had and which had most applications is told as far as it is known', () => {
  test.each([
    ['en', ['any open calls?', 'what did the last call fund?'], '€2,600,000'],
    ['en', ['any open calls?', 'what did the last call fund?', 'how much money was in it'], '€2,600,000'],
    ['fi', ['mitä edellisessä haussa rahoitettiin'], 'mitkä hankkeet saivat rahaa'],
    ['sv', ['tredje omgången', 'vilka fick pengar'], 'vilka projekt som fick pengar'],
    ['en', ['give me all calls with their budgets'], '€10,740,000'],
    ['sv', ['lista alla utlysningar med budget'], '10 740 000 €'],
    ['fi', ['näytä kaikki haut ja budjetit', 'yhteensä?'], '10 740 000 €'],
    [
      'en',
      ['give me all calls with their budgets', 'which one had the most applications'],
      'I cannot compare',
    ],
    ['fi', ['mihin hakuun tuli eniten hakemuksia'], 'En voi verrata'],
    ['sv', ['vilken omgång fick flest ansökningar'], 'Jag kan inte jämföra'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('what happened to a call is what its record says of it, and who knows the rest', () => {
  test.each([
    [
      'en',
      ['what happened to the second call?'],
      ['25 April (the year is not shown', 'do not say how many applications'],
    ],
    [
      'en',
      ['what about the second call?', 'how did it go?'],
      ['€2,800,000', 'Helsinki-Uusimaa Regional Council'],
    ],
    [
      'fi',
      ['miten ekassa haussa kävi?'],
      ['15.8.2022–25.9.2022', 'Hakemuksia: 29', 'Käynnistyneitä hankkeita: 7'],
    ],
    ['sv', ['vad hände med tredje omgången?'], ['14.3.2024', 'framgår inte hur många ansökningar']],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const { read } = await talk(locale, ...lines)
    for (const one of said) expect(read).toContain(one)
  })
})
