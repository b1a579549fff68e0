import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('after who signed for one, the minister who signed is told, and of today’s minister nothing', () => {
  test.each([
    ['en', ['who signed for Espoo', 'and for the ministry? who was the minister'], true],
    ['fi', ['kuka allekirjoitti Espoon puolesta', 'entä ministeriön puolesta? kuka oli ministeri'], true],
    ['sv', ['vem skrev under för Esbo', 'och för staten? vem var ministern'], true],
    ['en', ['who signed for Espoo', 'and who is the minister now?'], false],
    ['fi', ['kuka allekirjoitti Espoon puolesta', 'kuka on nyt ministeri'], false],
  ] as const)('%s: %j – %s', async (locale, lines, isTold) => {
    expect((await talk(locale, ...lines)).read.includes('Lintilä')).toBe(isTold)
  })
})

describe('“and how often do they meet?” is not asked back', () => {
  test.each([
    ['en', ['who sits on the steering group for Espoo?', 'and how often do they meet?']],
    ['fi', ['kuka istuu johtoryhmässä Espoosta?', 'ja kuinka usein ne kokoontuu?']],
    ['sv', ['vem sitter i ledningsgruppen?', 'och hur ofta träffas de?']],
  ] as const)('%s: %j', async (locale, lines) => {
    expect((await talk(locale, ...lines)).topic).toBe('card:gap-meetings')
  })
})
