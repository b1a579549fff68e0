import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
const talk = async (locale: Locale, ...lines: readonly string[]) => (await ask(locale, ...lines)).read

describe('whoever is from elsewhere is told so, and their place counts in what they ask next', () => {
  const fi = 'Meillä on 12 hengen konepaja Kuhmossa. Voimmeko hakea tätä rahoitusta?'
  const sv = 'Vi är ett litet verkstadsföretag i Närpes. Gäller det här avtalet oss?'
  const en = "We're a small metal workshop in Kajaani. Can we join a project?"
  test.each([
    ['fi', [fi], 'Kuhmo ei ole siinä mukana'],
    ['fi', [fi, 'no mistä sitten kannattais kysyä'], 'oman maakunnan liitosta'],
    ['fi', [fi, 'voidaanko olla silti mukana jossain projektissa'], 'Sopimus ei kerro'],
    ['fi', [fi, 'entä jos oltais Vantaalla?'], 'Vantaa on mukana sopimuksessa'],
    ['sv', [sv], 'inte Närpes'],
    ['sv', [sv, 'finns det nåt motsvarande i Österbotten'], 'Egna avtal har'],
    ['sv', [sv, 'och om vi bara vill testa nåt i Vanda?'], 'från annan ort'],
    ['en', [en], 'it has an ecosystem agreement of its own'],
    ['en', [en, 'is there anything like this near us'], 'By the ministry’s list'],
    ['fi', ['Olemme firma Espoossa. Voimmeko hakea rahoitusta?', 'entä jos oltais Turussa?'], 'Turku ei ole'],
  ] as const)('%s: %j', async (locale, lines, says) => {
    expect(await talk(locale, ...lines)).toContain(says)
  })

  test('whoever is from one of the cities is answered as before', async () => {
    expect(await talk('en', 'We are a firm in Espoo. Can we apply for this money?')).toContain('Normally not')
  })
})

describe('what the bot asks back is answered in words, too', () => {
  test.each([
    [
      'en',
      ['is this for us? ai startup', 'Helsinki, 4 of us', 'yes we just want to test it with the city'],
      'Pilot participant: fits you',
    ],
    [
      'sv',
      ['är det här för oss? vi är ett startup', 'i Vanda', 'vi vill testa vår app'],
      'Deltagare i en pilot',
    ],
    ['en', ['Is this for us? We are a startup'], 'A company normally gets no grant'],
    [
      'en',
      ['Is this for us? We are a startup', 'in Helsinki', 'we do AI for hospitals'],
      'These fit you best',
    ],
  ] as const)('%s: %j', async (locale, lines, says) => {
    expect(await talk(locale, ...lines)).toContain(says)
  })
})

describe('of projects to join, those on the theme are told, and whether any still runs', () => {
  test.each([
    [
      'en',
      ['Looking for projects our university could join, circular economy'],
      'no HEVi project on this theme that is running',
    ],
    [
      'fi',
      ['mitä hankkeita Vantaa johtaa', 'onks noissa vielä jotain auki mihin yritykset pääsis'],
      'Käynnissä on 3',
    ],
    ['sv', ['vilka projekt leder Vanda som pågår', 'vem leder det andra?'], 'På listan finns bara den här'],
    ['en', ['which calls are open right now', 'what about the last one, when did it close'], '14 March 2024'],
    ['sv', ['när öppnar nästa ansökan', 'när var den senaste'], '14.3.2024'],
  ] as const)('%s: %j', async (locale, lines, says) => {
    expect(await talk(locale, ...lines)).toContain(says)
  })
})
