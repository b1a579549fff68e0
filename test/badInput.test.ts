import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from './bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('what can’t be a question is answered with what to do', () => {
  test.each([
    ['empty', ''],
    ['blank', '   \n\t '],
    ['emoji only', '🙂🎉'],
    ['punctuation only', '?!…'],
    ['control characters only', '\u0000\u0007\u001b'],
    ['direction marks only', '\u202e\u200f'],
  ])('%s', async (_, text) => {
    expect(await bot.say(text, 'fi')).toContain('Kirjoita kysymys sanoin')
    expect(await bot.say(text, 'sv', 'local:sven')).toContain('Skriv frågan med ord')
    expect(await bot.say(text, 'en', 'local:ann')).toContain('Write your question in words')
  })

  test('too long: how long, and how much is read', async () => {
    expect(await bot.say('miksi '.repeat(1_700), 'fi')).toBe(
      'Viestissä on 10199 merkkiä, luen enintään 2000. Kysy yksi asia kerrallaan.',
    )
  })
})

test.each([
  "'; drop table organisations; --",
  '$(rm -rf /) `id` && shutdown',
  '<script>alert(1)</script> <@U123> *bold* [link](https://evil.example)',
  '../../etc/passwd',
  '{"text": "json"}',
  'what är tämä rahoitus för thing',
  'hanke '.repeat(300),
  'no mut '.repeat(280),
  `${'ok '.repeat(650)}x`,
  'ai jaa joo niin '.repeat(120),
  '\u202efaehat\u202c',
  'ask card:does-not-exist',
  'ask pass:not-a-question',
  '/unknowncommand now',
  '999',
  'constructor',
  '__proto__',
  'find from:-1',
  'find kind:"',
  'toString:1',
])('“%s” breaks nothing', async (text) => {
  const answer = await bot.receive({ text, person: 'local:mallory', conversation: 'mallory' })
  expect(answer.outcome).not.toBe('failed')
  expect(answer.parts.length).toBeGreaterThan(0)
  expect(bot.problems).toEqual([])
  expect(await bot.store.organisations.all()).toHaveLength(82)
})

test('invisible characters do not change what is understood', async () => {
  expect(await bot.say('fo\u200bcus\u202e 1\u0000', 'en')).toContain('Smart and sustainable urban solutions')
})

test('500 random strings: never broken, never silent', async () => {
  let state = 42
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below
  const alphabet = Array.from('abcåäöÅÄÖ 0159:;"\'<>*_`~|\\/[](){}#@&%$€\n\t\u200d\u202e🙂漢字עربي-')
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: next(60) }, () => alphabet[next(alphabet.length)]).join('')
    const answer = await bot.receive({ text })
    expect(answer.outcome, text).not.toBe('failed')
    expect(answer.parts.length).toBeGreaterThan(0)
  }
})
