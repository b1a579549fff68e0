import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('after a card on a theme, those on it are listed', () => {
  test.each([
    ['fi', ['kuuluuko tekoäly sopimukseen?', 'onko joku joka tekee sitä?']],
    ['sv', ['ingår AI i avtalet?', 'är det nån som jobbar med det?']],
    ['en', ['does it mention AI?', 'is anyone working on it?']],
  ] as const)('%s: %j – whoever works on it', async (locale, lines) => {
    expect((await talk(locale, ...lines)).topic).toMatch(/^command:find kind:organisation /u)
  })

  test.each([
    [
      'en',
      ['what does the agreement say about circular economy?', 'which projects are on that?'],
      'project:circular-buildings',
    ],
    ['fi', ['mitä sopimus sanoo kiertotaloudesta?', 'onko siihen joku hanke?'], 'project:circular-buildings'],
    [
      'sv',
      ['vad säger avtalet om cirkulär ekonomi?', 'vilka projekt finns det om det?'],
      'project:circular-buildings',
    ],
    ['fi', ['droonit', 'onko niistä hankkeita?'], 'project:metropolitan-uam'],
    ['sv', ['nämner avtalet drönare?', 'finns det nåt projekt om det?'], 'project:metropolitan-uam'],
    ['en', ['does it mention AI?', 'are there any projects on it?'], 'project:fair-edih'],
    [
      'en',
      ['what does the agreement say about circular economy?', 'who works on it?'],
      'organisation:motiva',
    ],
    [
      'sv',
      [
        'vad säger avtalet om cirkulär ekonomi?',
        'vilka projekt finns det om det?',
        'vilka bolag är med i dem?',
      ],
      'organisation:ramboll-finland',
    ],
    ['fi', ['painopiste 2', 'onko siihen joku hanke?'], 'project:urban-wellbeing-lab'],
  ] as const)('%s: %j', async (locale, lines, ref) => {
    expect((await talk(locale, ...lines)).items).toContain(ref)
  })

  test.each([
    ['fi', ['mitä sopimus sanoo kiertotaloudesta?', 'mitä hankkeita on?']],
    ['sv', ['vad säger avtalet om cirkulär ekonomi?', 'vilka projekt finns det?']],
    ['en', ['what does the agreement say about circular economy?', 'what projects are there?']],
  ] as const)('%s: %j asks for all of them', async (locale, lines) => {
    expect((await talk(locale, ...lines)).topic).toBe('command:project')
  })
})
