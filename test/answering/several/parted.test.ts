import { afterAll, beforeAll, expect, test } from 'vitest'

import { parted } from '../../../src/answering/several/parted.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

test.each([
  ['fi', 'edtech vientiin? mihin lakiin toimeenpano nojaa', 'Edtech-yritysten', 'Mitä lakia noudatetaan'],
  [
    'sv',
    'Vilket ministerium är part, ska företagskuvöserna vara permanenta tjänster',
    'Avtalsparterna',
    'kuvös',
  ],
  [
    'en',
    'is this legally binding or just nice words, who picks the projects?',
    'A letter of intent',
    'The steering group decides',
  ],
] as const)('%s: “%s” asks two things, and both are told', async (locale, typed, ...said) => {
  const { parts, read } = await talk(locale, typed)
  expect(parts.filter(({ kind }) => kind === 'heading').length, read).toBe(2)
  for (const one of said) expect(read).toContain(one)
})

test.each([
  ['fi', 'Helsinki, Espoo ja Vantaa: miten ne jakavat työn?'],
  ['sv', 'vad är avtalet, kort sagt?'],
  ['en', 'We are a small company, and we make batteries.'],
  ['en', 'Where does the money come from, and how is it shared?'],
] as const)('%s: “%s” asks one thing', (_, typed) => {
  expect(parted(bot.search, typed)).toBeUndefined()
})
