import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
/** The last reply, its numbers without spaces and commas. */
async function talk(locale: Locale, ...lines: readonly string[]) {
  const answer = await ask(locale, ...lines)
  return { ...answer, read: answer.read.replaceAll(/(?<=\d)[\s,](?=\d)/gu, '') }
}

describe('the money of the projects is added up from their records, with how many of them have the figure', () => {
  test.each([
    ['fi', ['paljonko hankkeet ovat saaneet rahaa yhteensä'], '9 hanketta. Luvut tunnetaan 4 hankkeesta'],
    ['fi', ['hankkeet', 'montako miljoonaa yhteensä'], '9 hanketta. Luvut tunnetaan 4 hankkeesta'],
    ['sv', ['hur mycket pengar har projekten fått totalt'], '4 av 9'],
    ['en', ['how much EU money altogether in the projects you know'], '4 of 9'],
    ['en', ['projects', 'how much money do they have altogether'], '4 of 9'],
  ] as const)('%s: %s', async (locale, lines, known) => {
    const { read } = await talk(locale, ...lines)
    expect(read).toContain(known)
    expect(read).toMatch(/1835892/u)
    expect(read).toMatch(/3059870/u)
  })

  test.each([
    ['fi', 'mikä on hankkeiden keskimääräinen koko'],
    ['sv', 'vad kostar ett projekt i snitt?'],
    ['sv', 'hur stora är projekten i snitt'],
    ['en', 'what’s the average project size'],
  ] as const)('%s: “%s” – the mean, the least and the most', async (locale, question) => {
    expect((await talk(locale, question)).read).toMatch(/764968.*369124.*1187471/u)
  })

  test.each([
    ['fi', 'kauanko hankkeet yleensä kestää', '31 kk'],
    ['sv', 'hur länge pågår projekten i regel', '31 mån.'],
    ['en', 'how long do projects usually last', '31 months'],
  ] as const)('%s: “%s” – from their dates', async (locale, question, told) => {
    expect((await talk(locale, question)).read).toContain(told)
  })

  test.each([
    ['fi', 'paljonko Espoo on saanut rahaa'],
    ['sv', 'hur mycket har Helsingfors fått hittills?'],
    ['en', 'how much has Vantaa got so far'],
  ] as const)(
    '%s: “%s” – what a city got is not known; the projects it leads are shown',
    async (locale, text) => {
      const { outcome, items } = await talk(locale, text)
      expect(outcome).toBe('unknown')
      expect(items.length).toBeGreaterThan(1)
    },
  )

  test.each([
    ['fi', 'paljonko rahaa sopimuksessa on yhteensä', 'card:gap-total-budget'],
    ['en', 'what’s the total budget of the agreement', 'card:gap-total-budget'],
    ['en', 'how many projects are there in total', 'command:project'],
    ['sv', 'hur länge kan ett projekt pågå', 'card:gap-project-duration'],
  ] as const)('%s: “%s” asks for something else', async (locale, question, topic) => {
    const answer = await talk(locale, question)
    expect(answer.read).not.toMatch(/1835892|764968/u)
    expect(answer.topic ?? topic).toBe(topic)
  })
})

describe('what support has been granted altogether, of no body and no project, is added up as far as it is known', () => {
  test.each([
    ['sv', 'hur mycket stöd har beviljats sammanlagt'],
    ['fi', 'paljonko tukea on myönnetty yhteensä'],
    ['en', 'how much support has been granted in total'],
  ] as const)('%s: %s', async (locale, text) => {
    expect((await talk(locale, text)).read).toMatch(/1835892/u)
  })
})
