import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'

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

describe('the percent and the time of an aim are those of the aim that was just told', () => {
  test.each([
    [
      'fi',
      ['mikä on innovatiivisten hankintojen tavoite', 'montako prosenttia se oli?'],
      'card:procurement-goal',
    ],
    ['sv', ['vad är målet för innovativ upphandling', 'till när?'], 'card:procurement-goal'],
    [
      'en',
      [
        'what is the share of innovative procurement supposed to be?',
        'what was the target percentage?',
        'by when?',
      ],
      'card:procurement-goal',
    ],
    ['en', ['what is the R&D goal', 'by when?'], 'card:rd-goal'],
  ] as const)('%s: %s', async (locale, lines, topic) => {
    expect(await talk(locale, ...lines)).toMatchObject({ outcome: 'answered', topic })
  })
})

describe('what came instead, what is the same, and who else has such an agreement', () => {
  test.each([
    ['sv', ['vad är AKKE', 'vad blev det istället?'], 'ur ERUF'],
    ['fi', ['mikä on AKKE-raha', 'mikä tuli tilalle?'], 'EAKR'],
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

describe('whether one may apply alone or lead is told as far as the sources do', () => {
  test.each([
    ['fi', 'voidaaks me hakee yksin?', 'Sopimus ei kiellä sitä'],
    ['fi', 'voiko ammattikorkeakoulu hakea ilman kaupunkia?', 'Sopimus ei kiellä sitä'],
    ['en', 'can a university apply alone, without a city', 'does not forbid it'],
    ['en', 'Can Aalto be the lead partner or must it be a city?', 'A city leads all 9 HEVi projects I know.'],
    ['sv', 'kan en högskola leda projektet?', 'En stad leder alla de 9 HEVi-projekt som jag känner till.'],
    ['fi', 'voiko yritys hakea yksin?', 'Yleensä ei'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).shown).toContain(says)
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
    expect((await talk('fi', 'kolmas haku', 'mihin mennessä piti hakea?')).shown).toContain('14.3.2024')
  })
})

describe('another share of support is counted for the same sum', () => {
  test.each([
    ['en', ['how much support for a project of 500 000 euros', 'we would get 50% not 60'], '€250,000 (50%)'],
    [
      'sv',
      ['hur mycket stöd för ett projekt på 400 000 euro', 'hur mycket blir det om det bara får 50 procent?'],
      '200 000 € (50 %)',
    ],
    [
      'fi',
      ['paljonko tukea 200 000 euron hankkeeseen', 'jos saadaan 75 prosenttia'],
      'Ei, vaan enintään 60 %.',
    ],
    [
      'fi',
      ['hankkeen budjetti on 300 000 e', 'no mut paljonko me ite joudutaan maksaa'],
      'vähintään 120 000 € (40 %)',
    ],
    ['en', ['how much do we have to pay ourselves?'], 'at least 40%'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).shown).toContain(says)
  })
})
