import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what a body did in a project: its role, or that it is not told, not its whole card', () => {
  test.each([
    ['fi', ['Mitä Laurea teki Food wastessa?'], 'Lähteeni eivät kerro, mitä se siinä teki.'],
    ['sv', ['Vad gjorde Laurea i Food waste?'], 'Mina källor säger inte vad den gjorde där.'],
    ['en', ['What did Laurea do in Food Waste?'], 'My sources do not say what it did there.'],
    [
      'fi',
      [
        'Mitä Laurea teki Food wastessa?',
        'En tarkoittanut Laureaa yleensä vaan mikä sen rooli siinä hankkeessa oli.',
      ],
      'Lähteeni eivät kerro, mitä se siinä teki.',
    ],
    ['sv', ['vad gjorde VTT i utmaningsmotorn?'], 'Roll: samarbete.'],
    ['en', ['what is Luke’s role in Food Waste?'], 'monitoring model'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const { read, topic } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(topic).toMatch(/^project:/u)
  })
})

describe('how many entered a challenge is not told; who won is', () => {
  test.each([
    ['fi', ['Kiertotalot', 'montako yritystä osallistui haasteeseen?'], 'Lähteeni eivät kerro, montako'],
    [
      'sv',
      ['Circular Buildings', 'hur många företag sökte till utmaningen?'],
      'Mina källor säger inte hur många',
    ],
    ['en', ['Circular Buildings', 'you didnt say how many companies applied'], 'do not say how many entries'],
    [
      'en',
      ['KauKo', 'no the challenge, Circular Buildings, how many entries'],
      'do not say how many entries',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const { read, items } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(items).toHaveLength(2)
  })
})

describe('whom to turn to in a city: its role in the steering group', () => {
  test.each([
    ['fi', ['kuka tässä vantaalla vastaa, pitäs soittaa tänää'], 'elinkeinojohtaja'],
    ['fi', ['no ei numeroo sit, mut kenelle vantaalla laitan viestii, mikä yksikkö'], 'elinkeinojohtaja'],
    ['sv', ['Vem är min kontaktperson på Esbo stad för hevi?'], 'näringsdirektör'],
    ['en', ['who is responsible for this in Espoo?'], 'director of economic development'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})
