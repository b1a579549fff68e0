import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../bot.ts'
import { talker } from '../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what was asked is passed to the coordinators when the person says so in words', () => {
  test.each([
    ['fi', 'blorf zkwv qqx', 'okei välitä se koordinaattorille', 'listalla: ”blorf zkwv qqx”'],
    ['fi', 'blorf zkwv qqx', 'joo välitä', 'listalla: ”blorf zkwv qqx”'],
    ['sv', 'blorf zkwv qqx', 'skicka frågan till samordnaren', 'lista: ”blorf zkwv qqx”'],
    ['sv', 'blorf zkwv qqx', 'skicka då frågan till samordnaren åt mig', 'lista: ”blorf zkwv qqx”'],
    ['sv', 'blorf zkwv qqx', 'skicka den till en samordnare', 'lista: ”blorf zkwv qqx”'],
    [
      'fi',
      'blorf zkwv qqx',
      'välitä se jollekin koordinaattorille mun puolesta',
      'listalla: ”blorf zkwv qqx”',
    ],
    ['en', 'blorf zkwv qqx', 'please send it to a coordinator for me', 'list: “blorf zkwv qqx”'],
    ['en', 'blorf zkwv qqx', 'yes pass it on', 'list: “blorf zkwv qqx”'],
  ] as const)('%s: “%s” – “%s”: the button is pressed, and the question is shown', async (...said) => {
    const [locale, before, line, told] = said
    expect((await talk(locale, before, line)).read).toContain(told)
  })

  test.each([
    ['fi', 'okei laita koordinaattorille viesti et meihin vois ottaa yhteyttä', 'ei voi soittaa sinulle'],
    ['fi', 'eiku haluisin että koordinaattori soittaa mulle', 'ei voi soittaa sinulle'],
    ['sv', 'kan du be samordnaren ringa mig', 'kan inte ringa'],
    ['en', 'can a coordinator call me?', 'cannot call you'],
  ] as const)('%s: “%s”: what would be passed is shown, and that nobody can call', async (...said) => {
    const [locale, line, told] = said
    const { read, outcome } = await talk(locale, line)
    expect(outcome).toBe('offered')
    expect(read).toContain(line)
    expect(read).toContain(told)
    expect(read).toContain('https://hevinnovations.fi')
  })

  test.each([
    ['fi', 'kuka on koordinaattori'],
    ['fi', 'voiko koordinaattori auttaa meitä'],
    ['en', 'what does the coordination project do'],
  ] as const)('%s: “%s” passes nothing', async (locale, line) => {
    expect((await talk(locale, line)).outcome).toBe('answered')
  })
})
