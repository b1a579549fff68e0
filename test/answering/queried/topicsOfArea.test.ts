import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('the example topics of one focus area are listed', () => {
  test.each([
    ['fi', 'Mitkä ovat kolmannen painopisteen esimerkkiaiheet?', 'Yritysvetoiset oppimisympäristöt'],
    ['sv', 'exempel på vad man kan jobba med inom temat lärmiljöer?', 'Företagsledda lärmiljöer'],
    ['en', 'examples of project topics in health?', 'Research-to-business models'],
  ] as const)('%s: “%s”', async (locale, question, topic) => {
    expect(await bot.say(question, locale, `local:topics-${locale}`)).toContain(topic)
  })

  test('whether they bind is no wish for a list', async () => {
    expect(await bot.say('onko esimerkkiaiheet sitovia?', 'fi', 'local:binding')).not.toContain(
      'Esimerkkejä aiheista:',
    )
  })
})

describe('incubators of a place are those that offer it', () => {
  test.each([
    ['fi', 'Mitä yrityshautomoita Helsingissä on?'],
    ['sv', 'Vilka företagsinkubatorer finns det i Helsingfors?'],
    ['en', 'which startup incubators are there in Helsinki?'],
  ] as const)('%s: “%s”', async (locale, question) => {
    const said = await bot.say(question, locale, `local:incubators-${locale}`)
    expect(said).toContain('Maria 01')
    expect(said).not.toContain('Motiva')
  })
})
