import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe.each([
  [
    'fi',
    'haluaisin että minut esitellään Metropolialle',
    'milloin he vastaavat?',
    'peru se',
    'Sinulla ei ole',
  ],
  ['sv', 'jag skulle vilja bli presenterad för Arcada', 'vad händer nu?', 'ångra det', 'Du har ingen öppen'],
  [
    'en',
    "I'd like to be introduced to Health Capital Helsinki",
    'when will they answer?',
    'cancel it please',
    'You have no open',
  ],
] as const)('in %s', (locale, wish, state, cancel, none) => {
  const who = `local:request-${locale}`
  test(`“${wish}” asks for an introduction`, async () => {
    expect(await bot.say(wish, locale, who)).toMatch(/profiili|profil/)
  })

  test(`“${state}” and “${cancel}” after it tell that no request is open`, async () => {
    expect(await bot.say(state, locale, who)).toContain(none)
    expect(await bot.say(cancel, locale, who)).toContain(none)
  })
})

test('“what happens now?” of anything else is not about requests', async () => {
  expect(await bot.say('what happens now?', 'en', 'local:request-none')).not.toContain('introduction request')
})

test.each([
  ['fi', 'ei kiitos, en halua esittelyä', 'en esittele sinua kenellekään'],
  ['fi', 'älä esittele minua kenellekään', 'en esittele sinua kenellekään'],
  ['sv', 'nej tack, jag vill inte bli presenterad', 'presenterar dig inte för någon'],
  ['sv', 'presentera mig inte', 'presenterar dig inte för någon'],
  ['en', 'no thanks, don’t introduce me', 'will not introduce you'],
] as const)('%s: “%s” is taken as a no', async (locale, text, said) => {
  await using refusing = await testBot()
  const answer = await refusing.say(text, locale, 'local:no')
  expect(answer).toContain(said)
  expect(answer).not.toContain('1.')
})

test('a bare no to an introduction is one, too', async () => {
  await using refusing = await testBot()
  await refusing.say('can you introduce me to HUS?', 'en', 'local:no')
  expect(await refusing.say('no', 'en', 'local:no')).toContain('will not introduce you')
})
