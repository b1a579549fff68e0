import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const say = (text: string) => bot.say(text, undefined, `local:${text}`)

describe('the calculator', () => {
  test('one project: at most 60 %, by the programme’s page, and what the agreement does not say', async () => {
    expect(await say('rahoitus 500 000')).toMatchInlineSnapshot(`
      "Kustannukset 500 000 €, EAKR

      EU:n ja valtion tuki enintään: 300 000 € (60 %)
      Toteuttajien osuus vähintään: 200 000 € (40 %)

      Yksi hanke saa EU- ja valtion tukea enintään tämän osuuden kustannuksistaan; tuki voi olla pienempi. Loput maksavat toteuttajat.

      (Sopimus ei kerro, miten tuki jakautuu EU:n ja valtion kesken eikä paljonko kukin kaupunki maksaa.)

      Lähde: hevinnovations.fi · https://hevinnovations.fi/hankerahoitus/ · luettu 24.11.2026
      Lähde: Ekosysteemisopimus, kohta 5, Sopimuksen rahoitus · allekirjoitettu 9.2.2021

      1. Saako yritys rahaa?
      2. Mitkä haut ovat auki?"
    `)
  })

  test('the whole agreement: an indicative 60/40, by section 5', async () => {
    const text = await say('funding 1.2M agreement')
    expect(text).toContain('EU and state (indicative): €720,000 (60%)')
    expect(text).toContain('Cities and other public funding (indicative): €480,000 (40%)')
    expect(text).toContain('section 5, Funding')
  })

  test('a supra-regional theme network: another split, which section 5 does not give', async () => {
    const text = await say('rahoitus 500000 teemaverkosto')
    expect(text).toContain('Sopimus ei kerro, mikä se on.')
    expect(text).not.toContain('300 000')
  })

  test('AKKE: the start phase’s rule, and that its time is over (Annex 1, point 5)', async () => {
    const text = await say('finansiering 100000 AKKE')
    expect(text).toContain('Regelns giltighetstid gick ut 31.12.2023.')
    expect(text).toContain('bilaga 1, punkt 5')
  })

  test('an instrument for which the agreement gives no shares', async () => {
    expect(await say('funding 100000 JTF')).toContain('The agreement gives no shares for JTF.')
  })

  test.each([
    ['fi', 'Meillä on omaa rahaa 20 000 euroa, minkä kokoisen hankkeen sillä saa?'],
    ['fi', 'rahoitus jos meillä ei oo ku 20 000'],
    ['sv', 'vi har 20 000 euro egna pengar, hur stort projekt kan vi göra'],
    ['en', 'we have 20,000 euros of our own, how big a project can we do?'],
  ] as const)('%s: “%s” – what one has is the implementers’ share', async (locale, text) => {
    const said = (await bot.say(text, locale, `local:own-${text}`)).replaceAll(/[\s.,]/gu, '')
    expect(said).toContain('50000')
    expect(said).toContain('30000')
    expect(said).toContain('20000')
  })

  test.each([
    ['sv', 'hur stort stöd får ett projekt på 200 000 euro', '120000'],
    ['en', 'how big is our own share if the project costs 300,000 euros?', '180000'],
    ['en', 'we have a 500,000 euro idea, how much do we get?', '300000'],
    ['fi', 'meillä on 300 000 euron pilotti, paljonko saadaan tukea', '180000'],
  ] as const)('%s: “%s” – the sum is the cost', async (locale, text, support) => {
    const said = (await bot.say(text, locale, `local:cost-${text}`)).replaceAll(/[\s.,]/gu, '')
    expect(said).toContain(support)
  })

  test.each([
    ['fi', 'tuki on 120 000 euroa, paljonko on hankkeen budjetti', '200000', '80000'],
    ['fi', 'haemme 90 000 euroa tukea, mikä on omarahoitus', '150000', '60000'],
    ['sv', 'om stödet är 300000, hur mycket blir egen andel?', '500000', '200000'],
    ['sv', 'vi får 90 000 euro i bidrag, hur stort blir projektet', '150000', '60000'],
    ['en', 'if we got 90k in support how big would the project be', '150000', '60000'],
    ['en', 'a grant of half a million, what is the total budget?', '833333', '333333'],
  ] as const)('%s: “%s” – the sum is the support', async (locale, text, cost, own) => {
    const said = (await bot.say(text, locale, `local:support-${text}`)).replaceAll(/[\s.,]/gu, '')
    expect(said).toContain(cost)
    expect(said).toContain(own)
  })

  test.each([
    ['fi', 'Meillä 200 000 euron osahanke, paljonko me maksetaan itse?', '80000'],
    ['fi', 'jos oma osuus on 80 000, paljonko on tuki', '120000'],
    ['sv', 'om ett projekt kostar en miljon, hur mycket blir det för oss?', '400000'],
    ['en', 'how much support does a 300k project get', '180000'],
  ] as const)('%s: “%s” is a calculation', async (locale, text, share) => {
    const said = (await bot.say(text, locale, `local:whole-${text}`)).replaceAll(/[\s.,]/gu, '')
    expect(said).toContain(share)
  })

  test('who got a sum is no calculation', async () => {
    expect(await say('kuka sai 500 000 euroa tukea')).not.toContain('833')
  })

  test('also in a sentence', async () => {
    expect(await say('jos hanke maksaa 800 000 euroa, paljonko saadaan tukea')).toContain('480 000 €')
  })
})

test.each(['funding minus five', 'funding -500', 'funding 0', 'funding 99999999999999'])(
  '“%s” is no sum, and the reply says how to write one',
  async (line) => {
    expect(await say(line)).toBe(
      'I could not read the sum. Write the total cost in euros, for example: funding 500000',
    )
  },
)

test('a company hears first that the grant is not for developing its own business', async () => {
  expect(await say('rahoitus')).toContain('ei yrityksen oman liiketoiminnan kehittämiseen')
})

test('each instrument can be opened by its name in any language', async () => {
  for (const name of ['EAKR', 'ERUF', 'ERDF']) expect(await say(`funding ${name}`)).toContain('ERDF')
})
