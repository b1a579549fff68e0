import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { buttonsOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

const person = 'local:reader'
let bot: Awaited<ReturnType<typeof testBot>>
beforeEach(async () => void (bot = await testBot()))
afterEach(() => bot[Symbol.asyncDispose]())

const own = { platform: 'web' as const, place: 'reader alone', detail: {} }
async function told(text: string, locale: Locale, where: object = { own }) {
  const answer = await bot.receive({ text, locale, person, conversation: 'c', ...where })
  return { text: plain(answer, locale), outcome: answer.outcome, buttons: buttonsOf(answer) }
}
const kept = () => bot.store.subscriptions.all()

describe.each([
  ['fi', 'haluun ilmoituksen uusista hauista', 'haluan lopettaa ilmoitukset', 'peru se'],
  ['sv', 'säg till när en utlysning öppnar', 'sluta skicka aviseringar', 'ångra det'],
  ['en', 'let me know about new calls', 'stop the notifications', 'cancel that'],
] as const)('in %s', (locale, wish, stop, undo) => {
  test(`“${wish}” subscribes to calls, “${stop}” ends it`, async () => {
    await told(wish, locale)
    expect((await kept()).map(({ kinds }) => kinds)).toEqual([['call']])
    expect((await told(stop, locale)).outcome).toBe('done')
    expect(await kept()).toEqual([])
  })

  test(`“${undo}” right after it takes it back`, async () => {
    await told(wish, locale)
    await told(undo, locale)
    expect(await kept()).toEqual([])
  })

  test(`“${stop}” without a subscription tells that there is none`, async () => {
    expect((await told(stop, locale)).text).toMatch(/Tilausta ei ole|ingen prenumeration|no subscription/)
  })

  test(`“${wish}” where nothing can be sent tells what to do instead`, async () => {
    const { outcome, text } = await told(wish, locale, {})
    expect(outcome).toBe('refused')
    expect(text).toContain('Slack')
  })
})

test.each([
  ['fi', 'mistä saan tiedon kun tulee uusi haku'],
  ['sv', 'hur får jag veta när det kommer en ny utlysning?'],
  ['en', 'where do I hear about new calls?'],
] as const)('%s: who asks “%s” is offered a subscription, and has none yet', async (locale, question) => {
  const { buttons } = await told(question, locale)
  expect(buttons[0]?.command).toBe('subscribe kinds:call')
  expect(await kept()).toEqual([])
  await told('1', locale)
  expect(await kept()).toHaveLength(1)
})

test('with many subscriptions it is asked which one ends', async () => {
  const here = { platform: 'web' as const, place: 'channel', detail: {} }
  await told('tilaa', 'fi')
  await told('tilaa', 'fi', { here })
  expect((await told('lopeta ilmoitukset', 'fi', { here })).buttons.map(({ command }) => command)).toEqual(
    expect.arrayContaining((await kept()).map(({ id }) => `unsubscribe ${id}`)),
  )
  expect(await kept()).toHaveLength(2)
})

test.each([
  ['fi', 'miten sopimus irtisanotaan'],
  ['sv', 'hur säger man upp avtalet'],
  ['en', 'how is the agreement terminated'],
] as const)('%s: “%s” is still about the agreement', async (locale, question) => {
  expect((await told(question, locale)).text).toMatch(/purka|hävning|häva|sägas upp|säga upp|terminat/i)
})

describe('where nothing can be sent, topics and rhythm are gathered into what to type there', () => {
  test.each([
    ['fi', 'ilmoita mulle kun uusi haku aukeaa', 'joo, kerran viikossa', 'milloin:"kerran viikossa"'],
    ['sv', 'kan du säga till när en ny utlysning öppnar', 'bara hälsa tack', 'villkor:hälsa'],
    ['en', 'Can I subscribe our slack channel', 'yes, weekly', 'rhythm:"once a week"'],
    ['en', 'Can I subscribe our slack channel', 'how do i stop it', 'unsubscribe'],
  ] as const)('%s: “%s” – “%s”', async (locale, wish, then, line) => {
    await told(wish, locale, {})
    expect((await told(then, locale, {})).text).toContain(line)
  })
})

test('where it can be sent, a few words change what was subscribed', async () => {
  await told('let me know about new calls', 'en')
  await told('weekly please', 'en')
  expect((await kept()).map(({ kinds, rhythm }) => [kinds, rhythm])).toEqual([[['call'], 'weekly']])
})

test.each([
  ['fi', 'voisitko kertoa jäsenillemme uusista hauista joka maanantai'],
  ['sv', 'kan du informera våra medlemmar om nya utlysningar varje måndag?'],
  ['en', 'can you tell my members about open calls every monday'],
] as const)('%s: “%s” is offered a weekly digest', async (locale, wish) => {
  const { buttons } = await told(wish, locale)
  expect(buttons[0]?.command).toBe('subscribe kinds:call rhythm:weekly weekday:1')
  expect(await kept()).toEqual([])
})

test.each([
  ['fi', 'milloin seuraava haku aukeaa?', 'ilmoita mulle'],
  ['sv', 'när öppnar nästa utlysning?', 'säg till då'],
  ['en', 'any open calls?', 'let me know'],
] as const)('%s: “%s” – “%s” subscribes to calls', async (locale, first, wish) => {
  await told(first, locale)
  await told(wish, locale)
  expect((await kept()).map(({ kinds }) => kinds)).toEqual([['call']])
})
