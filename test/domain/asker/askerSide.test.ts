import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('who asks decides which answer is theirs', () => {
  test.each([
    ['can we (university) lead a project', 'card:who-can-apply'],
    ['we are a university, can we lead a project?', 'card:who-can-apply'],
    ['kan en högskola leda ett projekt', 'card:who-can-apply'],
    ['voiko yliopisto johtaa hanketta?', 'card:who-can-apply'],
    ['Kan ett företag få pengar för att utveckla sin egen produkt?', 'card:company-grants'],
    ['can a company get money to develop its own product', 'card:company-grants'],
    ['voiko firma saada rahaa oman tuotteen kehittämiseen', 'card:company-grants'],
    ["we're a small edtech company, can we get funding?", 'card:company-grants'],
    ['saako terveysteknologia-alan startup avustusta', 'card:company-grants'],
    ['vi är ett hälsoteknikföretag, kan vi få pengar?', 'card:company-grants'],
    ['voiko säätiö johtaa hanketta', 'card:gap-associations'],
    ['olen tutkija aallossa, voidaanko me hakea tästä rahaa', 'card:who-can-apply'],
    ['jag är forskare, kan vi få pengar för ett projekt', 'card:who-can-apply'],
    ['I am a researcher, can I apply for this money', 'card:who-can-apply'],
    ['can an association get funding', 'card:gap-associations'],
    ['voiko yritys johtaa hanketta', 'card:gap-single-company-lead'],
  ])('“%s” → %s', async (text, ref) => {
    expect((await bot.receive({ text })).topic).toBe(ref)
  })

  test.each([
    ['fi', 'meille olemme 10 hengen softafirma Oulussa', 'Mitä haluatte tehdä?'],
    ['sv', 'föross vi är ett mjukvaruföretag i Uleåborg', 'Vad vill ni göra?'],
    ['en', 'eligible we are a 10 person software firm in Oulu', 'What do you want to do?'],
  ] as const)('%s: “%s” is not asked again who they are', async (locale, text, said) => {
    expect(await bot.say(text, locale, `local:side-${locale}`)).toContain(said)
  })
})

test.each([
  ['fi', 'hanke kauko', /Yhteys on todennäköinen/, /Yhteyttä HEVi-ohjelmaan ei ole vahvistettu/],
  ['sv', 'projekt kauko', /sannolik/, /Kopplingen till HEVi-programmet är inte bekräftad/],
  ['en', 'project kauko', /not confirmed/, /The link to the HEVi programme is not confirmed/],
] as const)('%s: “%s” says its uncertainty once', async (locale, text, once, general) => {
  const read = await bot.say(text, locale, `local:kauko-${locale}`)
  expect(read).toMatch(once)
  expect(read).not.toMatch(general)
})

test.each([
  [
    'en',
    'can an association get funding',
    'Ask here: Helsinki-Uusimaa Regional Council, https://uudenmaanliitto.fi',
  ],
  ['fi', 'voiko yhdistys hakea rahaa', 'Lisätietoja antaa: Uudenmaan liitto, https://uudenmaanliitto.fi'],
  [
    'sv',
    'vad händer efter 2027',
    'Mer information ger: Arbets- och näringsministeriet (ANM), https://tem.fi',
  ],
] as const)('%s: “%s”: who is to be asked is on a page of their own', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:who-${locale}`)).toContain(said)
})

test.each([
  ['fi', 'haku hevi-call-2', 'Kenelle: Tärkeimpiä kohderyhmiä'],
  ['sv', 'utlysning hevi-call-2', 'För vem: De viktigaste målgrupperna'],
  ['en', 'call hevi-call-2', 'Who it is for: Main target groups'],
] as const)('%s: “%s” does not call target groups applicants', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:target-${locale}`)).toContain(said)
})
