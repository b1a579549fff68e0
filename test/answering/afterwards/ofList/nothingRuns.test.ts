import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever concludes that nothing runs hears whether that holds of what was shown, and what does run', () => {
  test.each([
    [
      'sv',
      [
        'hej, jag har ett litet företag i Esbo, vi gör en lärapp för skolor. finns det nåt här för oss?',
        'ok så inget pågår just nu alltså?',
      ],
      'pågår inget av det jag just visade',
    ],
    [
      'en',
      [
        'which projects in Otaniemi are going on?',
        'so basically nothing of ours is running except the drone one and coordination?',
      ],
      'running',
    ],
    [
      'fi',
      ['mitä hankkeita on meneillään oppimisympäristöistä', 'eli mikään ei oo nyt käynnissä?'],
      'mikään äsken luetelluista ei ole käynnissä',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const { read, items } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(items).toContain('project:metropolitan-uam')
  })

  test('of calls it is asked otherwise', async () => {
    const { read } = await talk('fi', 'onko haku auki', 'eli mitään ei oo nyt käynnissä?')
    expect(read).toContain('ei nyt ole avoimia hakuja')
  })
})

describe('“so no results at all?” is answered by what is known of the results', () => {
  test.each([
    ['en', ['how many jobs did this programme create?', 'so no results at all after 5 years?']],
    ['fi', ['mitä tuloksia ohjelmasta on', 'eli ei mitään tuloksia viiden vuoden jälkeen?']],
    ['sv', ['vilka resultat har programmet gett', 'så inga resultat alls?']],
  ] as const)('%s: %j', async (locale, lines) => {
    const before = await talk(locale, lines[0])
    expect((await talk(locale, ...lines)).topic).toBe(before.topic)
  })
})
