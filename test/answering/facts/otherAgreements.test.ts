import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function talk(locale: Locale, ...lines: readonly string[]) {
  const person = `local:carried-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return { ...answer, shown: plain(answer, answer.locale).replaceAll('\u00A0', ' ') }
}

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
    expect((await talk(locale, ...lines)).shown).toContain(says)
  })
})
