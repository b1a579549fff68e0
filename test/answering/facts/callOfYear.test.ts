import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

test.each([
  ['fi', 'Milloin haku päättyi vuonna 2024?', '14.3.2024'],
  ['sv', 'När stängde utlysningen 2024?', '14.3.2024'],
  ['en', 'how many applications came in the 2022 call?', 'Applications: 29'],
] as const)('a call is known by its year: %s: “%s”', async (locale, question, told) => {
  expect(await bot.say(question, locale, `local:year-${locale}`)).toContain(told)
})
