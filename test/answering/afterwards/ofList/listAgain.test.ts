import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever wants to go back to the list gets it again', () => {
  test.each([
    ['fi', ['hankkeet', 'kerro ekasta', 'takas listaan']],
    ['fi', ['hankkeet', 'kerro ekasta', 'kuka sitä vetää?', 'palataan listaan']],
    ['sv', ['projekt', 'berätta om den första', 'tillbaka till listan']],
    ['en', ['projects', 'tell me about the first one', 'back to the list, please']],
    ['en', ['calls', 'the first one', 'show the list again']],
    ['sv', ['prioriteringar', 'den tredje', 'tillbaka till listan']],
  ] as const)('%s: %j', async (locale, lines) => {
    const { items } = await talk(locale, lines[0])
    expect((await talk(locale, ...lines)).items).toEqual(items)
  })

  test.each([
    ['fi', 'takaisin listaan', 'Minkä listan näytän?'],
    ['sv', 'tillbaka till listan', 'Vilken lista ska jag visa?'],
    ['en', 'back to the list', 'Which one shall I show?'],
  ] as const)('%s: “%s” – where none was shown, it is asked which', async (locale, line, said) => {
    expect((await talk(locale, locale === 'fi' ? 'kuka allekirjoitti?' : 'hevi', line)).read).toContain(said)
  })
})

describe('what was counted or told of in a text can be listed', () => {
  test.each([
    ['fi', ['montako yritystä on mukana?', 'luettele ne'], 'command:find kind:company in:programme'],
    ['sv', ['hur många företag är med?', 'räkna upp dem'], 'command:find kind:company in:programme'],
    ['en', ['how many universities are there?', 'list them'], 'command:find kind:university'],
    ['en', ['how many projects are there?', 'list them please'], 'command:project'],
    ['fi', ['montako testialustaa alueella on?', 'luettele ne'], /^command:partners offers:pilot-site/u],
    ['sv', ['hur många inkubatorer finns det?', 'räkna upp dem'], /^command:partners offers:incubation/u],
    ['en', ['what incubators are there?', 'list them'], /^command:partners offers:incubation/u],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    const answer = await talk(locale, ...lines)
    expect(answer.topic).toMatch(topic)
    expect(answer.items).not.toEqual([])
  })
})
