import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../src/locale.ts'
import { testBot } from './bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** The topic of the last answer to what one person says. */
async function topicAfter(locale: Locale, ...lines: readonly string[]) {
  const person = `local:part-${people++}`
  let topic: string | undefined
  for (const text of lines) ({ topic } = await bot.receive({ text, person, conversation: person, locale }))
  return topic
}

describe('whether a school may take part is no question after day care, nor for a list of universities', () => {
  test.each([
    ['fi', 'Hei, opetan Variassa Vantaalla. Onko tämä vain korkeakouluille?'],
    ['sv', 'är det här bara för högskolor?'],
    ['en', 'is this only for universities?'],
    ['fi', 'Olen opettaja ammattikoulussa Vantaalla, voiko meidän koulu lähteä mukaan'],
  ] as const)('%s: %s', async (locale, asked) => {
    expect(await topicAfter(locale, asked)).toBe('card:schools-role')
  })
})

test.each([
  ['fi', 'voiko meidän koulu lähteä mukaan', 'entä ammattikorkeakoulut?', 'card:universities-role'],
  ['sv', 'kan vår skola vara med?', 'vad kostar det för oss?', 'card:project-maximum'],
  [
    'fi',
    'saako yritys osallistua hankkeeseen jos ei saa rahaa',
    'paljonko se maksais meille',
    'card:gap-testing-cost',
  ],
  ['fi', 'miten haetaan', 'mihin mennessä', 'card:gap-next-call'],
  ['sv', 'finns det utlysningar öppna?', 'okej vem kan jag fråga?', 'card:funding-authority-role'],
  ['en', 'can a company get money from this', 'what about Business Finland then?', 'card:gap-other-funding'],
] as const)('%s: after “%s”, “%s” is answered by %s', async (locale, before, asked, card) => {
  expect(await topicAfter(locale, before, asked)).toBe(card)
})

test('whether somebody’s own money will do as the 40 % is not answered by how much it must be', async () => {
  expect(await topicAfter('en', "can VTT's own funding count as the 40%?")).toBe('card:gap-private-match')
})
