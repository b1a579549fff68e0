import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what is the same, and who else has such an agreement', () => {
  test.each([
    ['fi', ['onko tämä sama kuin 6Aika'], 'Ei, 6Aika oli aiempi'],
    ['sv', ['vem beslutar om finansieringen?', 'är det samma som NTM?'], 'Nej, Nylands förbund är en annan'],
    ['en', ['how many such agreements exist', 'which cities are in them'], 'Kajaani (+ Sotkamo)'],
    ['fi', ['mitkä kaupungit ovat tehneet ekosysteemisopimuksen?'], 'Rovaniemi'],
    ['sv', ['varför är Grankulla inte med?'], 'Varför det är så säger mina källor inte.'],
    ['sv', ['jag bor i Kyrkslätt, kan Kyrkslätt vara med?'], 'Nej: Kyrkslätt'],
    ['en', ["why isn't Turku in it?"], 'Why that is so, my sources do not say.'],
    ['sv', ['varför får fyran mindre pengar?'], 'och varför säger avtalet inte'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).read).toContain(says)
  })
})
