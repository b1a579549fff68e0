import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whether one may apply alone or lead is told as far as the sources do', () => {
  test.each([
    ['fi', 'voidaaks me hakee yksin?', 'Sopimus ei kiellä sitä'],
    ['fi', 'voiko ammattikorkeakoulu hakea ilman kaupunkia?', 'Sopimus ei kiellä sitä'],
    ['en', 'can a university apply alone, without a city', 'does not forbid it'],
    [
      'en',
      'Can Aalto be the lead partner or must it be a city?',
      'A city leads all 9 HEVi projects I know (for 2 of them the lead is inferred).',
    ],
    [
      'sv',
      'kan en högskola leda projektet?',
      'En stad leder alla de 9 HEVi-projekt som jag känner till (för 2 av dem är ledaren min slutsats).',
    ],
    ['fi', 'voiko yritys hakea yksin?', 'Yleensä ei'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).read).toContain(says)
  })
})

describe('whether one can apply now is told by the calls', () => {
  test.each([
    ['fi', 'mihin mennessä pitäis hakee'],
    ['fi', 'voiko nyt hakea rahaa'],
    ['fi', 'onko koulutusteknologiaan haettavissa rahaa nyt'],
    ['sv', 'när måste ansökan vara inne?'],
    ['sv', 'har Esbo en egen utlysning?'],
    ['en', 'does vantaa have its own call'],
  ] as const)('%s: “%s”', async (locale, text) => {
    expect(await talk(locale, text)).toMatchObject({ topic: 'command:calls' })
  })

  test('of one call its own day', async () => {
    expect((await talk('fi', 'kolmas haku', 'mihin mennessä piti hakea?')).read).toContain('14.3.2024')
  })
})
