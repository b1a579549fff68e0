import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('who may take part, for how long and whether again: what is known of it is told', () => {
  test.each([
    ['fi', 'onko AKKEa vielä jaossa', /2024/],
    ['sv', 'hur lång tid får ett projekt pågå', /tre år.*fyra/s],
    ['en', 'can we apply again if we get rejected', /Metropolitan UAM/],
    ['fi', 'onko Lahdella oma ekosysteemisopimus', /Kyllä. Sillä on ministeriön luettelon mukaan/],
    [
      'en',
      'which cities are in, Helsinki, Espoo, Vantaa and Tampere?',
      /cities of Helsinki, Espoo and Vantaa/,
    ],
    ['fi', 'voiko kaupungin toimiala olla osatoteuttaja', /toteuttavat kaupungit/],
    ['sv', 'kan vi vara med som partner utan pengar', /utan bidrag/],
    ['en', 'how many partners must a consortium have', /no minimum number of partners/],
  ] as const)('%s: “%s”', async (locale, text, told) => {
    const reply = await bot.receive({ text, person: `local:${text}`, conversation: text, locale })
    expect(plain(reply, locale)).toMatch(told)
  })
})
