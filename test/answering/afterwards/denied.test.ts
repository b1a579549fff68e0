import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what is denied is taken out, and what is said instead is asked', () => {
  test.each([
    [
      'fi',
      ['Milloin seuraava haku aukeaa ja mihin hakemus jätetään?', 'En kysynyt missä vaan milloin.'],
      'card:gap-next-call',
    ],
    ['sv', ['var kan man söka pengar?', 'jag frågade inte var utan när'], 'card:gap-next-call'],
    [
      'en',
      ['Food Waste Ecosystem', 'not food waste. which projects are running'],
      'command:find kind:project status:ongoing in:programme',
    ],
    [
      'en',
      ['which projects are on circular economy?', 'I asked for projects not organisations, and not edtech'],
      'command:find kind:project circular economy',
    ],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })

  test.each([
    ['fi', 'SRV on rakennusliike, ei sovi. Tarvitsen pk-yrityksiä hyvinvointialalta.'],
    ['sv', 'SRV är ett byggbolag, passar inte. Jag behöver små företag inom välfärd.'],
    ['en', 'SRV is a builder, does not suit us. We need small companies in wellbeing.'],
  ] as const)('%s: whoever does not fit is not listed again: %s', async (locale, text) => {
    const { items } = await talk(locale, 'SRV', text)
    expect(items.length).toBeGreaterThan(0)
    expect(items).not.toContain('organisation:srv')
  })

  test('“no thanks” and “not yet” deny no answer', async () => {
    expect((await talk('en', 'projects', 'no idea. what is HEVi?')).outcome).toBe('answered')
    expect((await talk('en', 'projects', 'not yet')).topic).not.toBe('command:find')
  })
})

describe('which run, not the old ones: those that run', () => {
  test.each([
    ['fi', 'mitä hankkeita Vantaalla on', 'no mitkä näistä on nyt menossa, ei vanhoja', 'vantaa'],
    ['sv', 'vilka projekt är Esbo med i?', 'vilka pågår nu, inte gamla', 'espoo'],
    ['en', 'which projects is Espoo in?', 'which of these are still running, not the old ones', 'espoo'],
  ] as const)('%s: %s – %s', async (locale, first, then, body) => {
    expect((await talk(locale, first, then)).topic).toBe(
      `command:find kind:project status:ongoing with:${body}`,
    )
  })
})
