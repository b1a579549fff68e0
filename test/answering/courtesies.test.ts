import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

test.each([
  ['fi', 'heippa', 'Hei hei!'],
  ['sv', 'tack, hej då', 'Hej då!'],
  ['en', 'thanks, bye', 'Bye!'],
  ['fi', 'ei sittenkään', 'Selvä, jätetään se.'],
  ['sv', 'glöm det', 'Okej, vi lämnar det.'],
  ['en', 'never mind', 'All right, let us leave it.'],
] as const)('%s: “%s” is answered with “%s”', async (locale, said, answer) => {
  expect(await bot.say(said, locale, `local:courtesy-${said}`)).toBe(answer)
})

test.each([
  ['fi', 'ootko ihminen?', 'Olen botti, en ihminen.'],
  ['sv', 'är du en människa', 'Jag är en bot, ingen människa.'],
  ['en', 'are you human', 'I am a bot, not a human.'],
] as const)('%s: who asks “%s” hears first that it is a bot', async (locale, said, answer) => {
  expect(await bot.say(said, locale, `local:human-${locale}`)).toContain(`\n\n${answer}`)
})

test('thanks followed by a question are a question', async () => {
  expect(await bot.say('ok tack. vilka utlysningar är öppna?', 'sv', 'local:both')).toContain(
    'Ansökningsomgångar',
  )
})

test('after thanks the talk goes on where it was', async () => {
  await bot.say('haut', 'fi', 'local:on')
  await bot.say('kiitos paljon', 'fi', 'local:on')
  expect(await bot.say('1', 'fi', 'local:on')).toContain('HEVin ensimmäinen EAKR-hankehaku')
})

describe('“really?”', () => {
  test.each([
    ['fi', 'Kuka päättää rahoituksesta?', 'oikeesti?', 'Vastaus perustuu tähän:'],
    ['sv', 'Vem beslutar om finansieringen?', 'faktiskt?', 'Svaret bygger på det här:'],
    ['en', 'Who decides on the funding?', 'really?', 'The answer is based on this:'],
  ] as const)('%s: what was just said stands, with its sources', async (locale, asked, doubt, said) => {
    const from = { person: `local:doubt-${locale}`, conversation: `doubt-${locale}`, locale }
    const first = await bot.receive({ text: asked, ...from })
    const second = await bot.receive({ text: doubt, ...from })
    expect(second.parts[0]).toEqual({ kind: 'text', text: said })
    expect(sourcesOf(second)).toEqual(sourcesOf(first).slice(0, 3))
  })

  test('before any answer it is told where answers come from', async () => {
    expect(await bot.say('really?', 'en', 'local:doubt-first')).toBe('I only tell what my sources say.')
  })
})

describe('the last answer in another language', () => {
  test('is given once more, and the talk goes on in that language', async () => {
    await bot.say('Vem beslutar om finansieringen?', 'sv', 'local:again')
    await bot.say('tack', 'sv', 'local:again')
    expect(await bot.say('ja suomeksi?', 'sv', 'local:again')).toContain('Uudenmaan liitto')
    expect(await bot.say('samma på engelska', 'sv', 'local:again')).toContain('Regional Council')
    expect(await bot.say('JTF?', 'sv', 'local:again')).toContain('Just Transition Fund')
  })

  test('of a list that was asked for by its command, and of what was opened by its number', async () => {
    await bot.say('hankkeet', 'fi', 'local:opened')
    expect(await bot.say('and in English?', 'fi', 'local:opened')).toContain('HEVi projects')
    await bot.say('2', 'fi', 'local:opened')
    expect(await bot.say('på svenska', 'fi', 'local:opened')).toContain('Status: pågår')
  })

  test('of what was asked about the record just shown', async () => {
    await bot.say('visa KauKo', 'sv', 'local:fact')
    await bot.say('vem leder det?', 'sv', 'local:fact')
    expect(await bot.say('mitä se on suomeksi?', 'sv', 'local:fact')).toContain(
      'Päätoteuttaja: Helsingin kaupunki',
    )
  })

  test('before any answer it is only the language from now on', async () => {
    expect(await bot.say('ja suomeksi?', 'sv', 'local:none')).toBe('Vastaan tästä lähtien suomeksi.')
  })

  test('what does something is not done once more', async () => {
    await bot.say('språk auto', 'sv', 'local:done')
    expect(await bot.say('and in English?', 'sv', 'local:done')).toBe('I will answer in English from now on.')
  })
})
