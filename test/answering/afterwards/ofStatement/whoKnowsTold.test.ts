import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

test.each([
  ['fi', 'milloin seuraava haku aukeaa', 'no kuka tän tietää', 'Uudenmaan liitto'],
  ['sv', 'när öppnar nästa omgång', 'vem vet det då?', 'Nylands förbund'],
  ['en', 'the date of the next call', 'who would know that?', 'Helsinki-Uusimaa Regional Council'],
  ['fi', 'kuka päättää rahoituksesta', 'mikä niitten puhelinnumero on', 'Uudenmaan liitto'],
  ['en', 'who decides on the funding', 'what’s their phone number', 'Helsinki-Uusimaa Regional Council'],
  ['fi', 'HUS', 'onks niil yhteyshenkilöö', 'https://www.hus.fi'],
  ['en', 'AutoMod', 'and a contact person there?', 'https://automod.fi'],
  ['en', 'CoHeWe', 'ok and how do I contact them', 'https://forumvirium.fi'],
] as const)('%s: “%s”, “%s” tells %s', async (locale, first, question, said) => {
  expect((await talk(locale, first, question)).read).toContain(said)
})

test.each([
  ['fi', 'milloin seuraava haku aukeaa', 'mistä mä saan tiedon ku se aukee'],
  ['sv', 'när öppnar nästa omgång', 'hur får vi veta när den öppnar?'],
  ['en', 'the date of the next call', 'how will we know when it opens'],
] as const)('where a call is told of is told again: %s', async (locale, first, question) => {
  const { read, topic } = await talk(locale, first, question)
  expect(topic).toBe('card:gap-next-call')
  expect(read).toContain('uudenmaanliitto.fi')
})
