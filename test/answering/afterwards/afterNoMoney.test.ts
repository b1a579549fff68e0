import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('a company that has heard it gets no money asks on', () => {
  test.each([
    ['en', 'so can we apply on our own or do we need a partner?', 'gap-single-company-lead'],
    ['sv', 'kan vi söka själva eller behöver vi en partner?', 'gap-single-company-lead'],
    ['fi', 'voidaanko hakea yksin vai tarvitaanko kumppani?', 'gap-single-company-lead'],
    ['en', 'ok so what do we actually get out of it then?', 'companies-role'],
    ['sv', 'vad får vi ut av det då?', 'companies-role'],
    ['fi', 'mitä hyötyä meille tästä sit on', 'companies-role'],
    ['en', 'really? nothing else?', 'companies-role'],
    ['en', 'where can we get R&D money instead', 'gap-other-funding'],
    ['fi', 'mistä tuotekehitysrahaa sit saa', 'gap-other-funding'],
    ['sv', 'var får man pengar i stället?', 'gap-other-funding'],
    ['fi', 'ai eli ei saada rahaa vaikka oltais mukana hankkeessa?', 'company-grants'],
    ['en', 'so we don’t get money even if we are in a project?', 'company-grants'],
    ['sv', 'alltså får vi inga pengar fast vi är med i ett projekt?', 'company-grants'],
  ] as const)('%s: “%s”', async (locale, question, card) => {
    const asked = { fi: 'saako yritys rahaa', sv: 'kan ett företag få pengar', en: 'can a company get money' }
    expect((await talk(locale, asked[locale], question)).topic).toBe(`card:${card}`)
  })

  test('“nothing else?” after their role tells of other money', async () => {
    const { topic } = await talk('en', 'can a company get money', 'what’s in it for us?', 'nothing else?')
    expect(topic).toBe('card:gap-other-funding')
  })
})

test.each([
  ['fi', 'mihin sit voi tarjota ratkaisua'],
  ['sv', 'finns det någon utmaning att delta i?'],
  ['en', 'any challenge we could join as a firm?'],
] as const)('no innovation challenge is known to be open: “%s”', async (locale, question) => {
  expect((await talk(locale, question)).topic).toBe('card:gap-next-challenges')
})

test.each([
  ['fi', 'onko se viel käynnissä'],
  ['fi', 'paljonko sillä oli rahaa'],
  ['sv', 'pågår det fortfarande'],
  ['sv', 'vem leder det?'],
  ['en', 'is it still running'],
  ['en', 'how much money did it get'],
] as const)('where no project was spoken of, “it” is asked back: “%s” %s', async (locale, question) => {
  const { outcome, topic } = await talk(locale, question)
  expect(outcome).toBe('offered')
  expect(topic ?? '').toBe('')
})

test.each([
  ['fi', 'listaa yritykset', 'miten me päästään listalle', 'profiili'],
  ['sv', 'lista företag', 'hur kommer vi med på listan?', 'profil'],
  ['en', 'list companies', 'how do we get on that list?', 'profile'],
] as const)('how to get on a list that was shown: %s “%s”', async (locale, first, question, said) => {
  const { read } = await talk(locale, first, question)
  expect(read).toContain(said)
  expect(read).not.toContain('28')
})
