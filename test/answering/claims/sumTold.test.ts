import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('a sum that somebody has heard of the agreement is not confirmed where no source has it', () => {
  test.each([
    ['en', ['Is it true that the three cities got 100 million from the state under this agreement?']],
    ['en', ['who pays', 'I asked about money. 100 million from the state, true or false?']],
    ['fi', ['onko totta että valtio antoi kaupungeille 100 miljoonaa']],
    ['sv', ['stämmer det att staten gav städerna 100 miljoner euro?']],
  ] as const)('%s: %j', async (locale, lines) => {
    const { topic, first } = await talk(locale, ...lines)
    expect(topic).toBe('card:gap-total-budget')
    expect(first).toMatch(/En voi vahvistaa|kan jag inte bekräfta|can’t confirm/u)
  })

  test.each([
    ['en', 'is it true that a project of 500 000 euros gets 300 000 from the state?'],
    ['en', 'did the challenge engine get 5 million?'],
  ] as const)('%s: %s – a project has sums of its own', async (locale, text) => {
    expect((await talk(locale, text)).topic).not.toBe('card:gap-total-budget')
  })
})

describe('asked which of the four it is, the focus area comes first', () => {
  test.each([
    ['en', 'which of the four is health?', 'Focus area 2'],
    ['fi', 'mikä niistä neljästä on terveys?', 'Painopiste 2'],
    ['sv', 'vilken av de fyra är hälsa?', 'Prioritering 2'],
  ] as const)('%s: %s', async (locale, text, said) => {
    const { first, read } = await talk(locale, text)
    expect(first.startsWith(said)).toBe(true)
    expect(read.split(said)).toHaveLength(2)
  })
})
