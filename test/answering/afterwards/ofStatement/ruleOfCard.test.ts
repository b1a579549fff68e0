import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whether something just told is required is answered by its own sentence, or it is said that nobody tells', () => {
  test.each([
    [
      'sv',
      ['kan esbo köpa vår app efter testet?', 'måste dom konkurrensutsätta'],
      'enligt upphandlingsreglerna',
    ],
    [
      'fi',
      ['voiko Espoo ostaa meidän sovelluksen kokeilun jälkeen?', 'pitääkö niiden kilpailuttaa se?'],
      'hankintasääntöjen mukaan',
    ],
    [
      'sv',
      ['behöver vi visa nån evidens för att appen funkar', 'men e det ett krav?'],
      'Mina källor säger inte om det är ett krav',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const whole = await talk(locale, lines[0])
    const { read, first } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(first).not.toBe(whole.first)
  })
})

describe('what a trial costs is told of trials, and not by the card just shown', () => {
  test.each([
    ['sv', ['hur får jag testa appen i en skola då', 'kostar det nåt?']],
    ['fi', ['miten voin testata sovellusta koulussa', 'maksaako se jotain?']],
    ['en', ['how do I test my app in a school', 'does it cost anything?']],
  ] as const)('%s: %j', async (locale, lines) => {
    expect((await talk(locale, ...lines)).topic).toBe('card:gap-testing-cost')
  })
})
