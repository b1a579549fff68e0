import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever meant something else says what, and the last question is answered for that', () => {
  test.each([
    ['fi', ['missä hankkeissa Espoo on mukana?', 'ei vaan Vantaa'], 'command:find kind:project with:vantaa'],
    ['fi', ['mitä yrityksiä Vantaalla on?', 'eiku Espoo'], 'command:find kind:company place:espoo'],
    ['sv', ['Vilka projekt leds av Esbo stad?', 'nej, Vanda'], 'command:find kind:project led:vantaa'],
    [
      'sv',
      ['vilka projekt finns i Helsingfors?', 'nej jag menade Esbo'],
      'command:find kind:project with:espoo',
    ],
    [
      'en',
      ['which companies are in Vantaa?', 'sorry, I meant Espoo'],
      'command:find kind:company place:espoo',
    ],
    ['fi', ['Aalto', 'eiku VTT'], 'organisation:vtt'],
    ['sv', ['Metropolia', 'nej jag menade Laurea'], 'organisation:laurea'],
    ['en', ['Espoo', 'no, I meant Vantaa, not Espoo'], 'organisation:vantaa'],
    ['fi', ['painopiste 2', 'ei kun 3'], 'focus:3'],
    ['en', ['focus 2', 'no, the fourth'], 'focus:4'],
    ['en', ['can a company apply?', 'no, I meant universities'], 'card:who-can-apply'],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })

  test.each([
    ['fi', ['hankkeet', 'kerro ekasta', 'eiku tokasta'], 1],
    ['sv', ['projekt', 'berätta om den första', 'nej, jag menade den tredje'], 2],
    ['en', ['projects', 'who leads the first one?', 'no, the second one'], 1],
  ] as const)('%s: %j – another of the list', async (locale, lines, at) => {
    const { items } = await talk(locale, lines[0])
    expect((await talk(locale, ...lines)).topic).toBe(items[at])
  })

  test.each([
    ['fi', ['kuka vetää KauKoa?', 'ei kun haastemoottoria'], 'Espoon kaupunki'],
    ['sv', ['vem leder Metropolitan UAM?', 'förlåt, jag menade KauKo'], 'Helsingfors stad'],
    ['en', ['when did KauKo end?', 'no, I meant the challenge engine'], '28 February 2026'],
  ] as const)('%s: %j – the same of another record', async (locale, lines, said) => {
    const { read, items } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(items).toEqual([])
  })

  test.each([
    ['en', ['projects', 'no thanks']],
    ['sv', ['projekt', 'nej tack']],
    ['fi', ['hankkeet', 'ei kiitos']],
  ] as const)('%s: %j puts nothing right', async (locale, lines) => {
    expect((await talk(locale, ...lines)).outcome).toBe('done')
  })
})

describe('whoever says that it was not that is offered others, not the same again', () => {
  test.each([
    ['fi', ['hyvinvointihankkeet', '1', 'ei se']],
    ['fi', ['hankkeet', '2', 'ei tuokaan']],
    ['sv', ['projekt', '2', 'nej, inte den']],
    ['en', ['projects', '3', 'No, not that one']],
  ] as const)('%s: %j – the rest of the list', async (locale, lines) => {
    const opened = await talk(locale, ...lines.slice(0, 2))
    const { outcome, items } = await talk(locale, ...lines)
    expect(outcome).toBe('offered')
    expect(items.length).toBeGreaterThan(1)
    expect(items).not.toContain(opened.topic)
  })

  test.each([
    ['fi', ['vad är CiTI?', 'en tarkoittanut tätä']],
    ['sv', ['vem beslutar om pengar', 'det var inte det jag frågade']],
    ['en', ['can a company apply?', 'that is not what I meant']],
  ] as const)('%s: %j – what comes next to what was asked', async (locale, lines) => {
    const before = await talk(locale, lines[0])
    const { outcome, items } = await talk(locale, ...lines)
    expect(outcome).toBe('offered')
    expect(items).not.toContain(before.topic)
  })
})
