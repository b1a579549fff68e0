import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what is held of a record is held against its field', () => {
  test.each([
    ['fi', ['ekassa haussa oli jaossa 10 miljoonaa, eikö?'], 'Ei, 5 340 000 €.'],
    ['fi', ['onko toisessa haussa 2,8 miljoonaa?'], 'Kyllä, 2 800 000 €.'],
    ['fi', ['Metropolitan UAM maksaa siis yli miljoonan?'], 'Ei, 369 124 €.'],
    ['en', ['Is the budget of Metropolitan UAM over 300 000 euros?'], 'Yes, €369,124.'],
    ['fi', ['tuliko kolmannessa haussa oppimista ollenkaan?'], 'Ei, painopisteet ovat 1, 2 ja 4.'],
    [
      'fi',
      ['pitääkö paikkansa, että Vantaa johtaa koordinaatiohanketta?'],
      'Ei, päätoteuttaja on Helsingin kaupunki. Mukana on myös Vantaan kaupunki.',
    ],
    ['fi', ['eikö kolmas haku koskenut oppimisympäristöjä?'], 'Ei, painopisteet ovat 1, 2 ja 4.'],
    ['fi', ['vetikö Espoo Haastemoottoria?'], 'Kyllä, päätoteuttaja on Espoon kaupunki.'],
    ['fi', ['Haastemoottori', 'sehän päättyi 2025, eikö niin'], 'Ei, 28.2.2026.'],
    ['sv', ['stängde första omgången 2023?'], 'Nej, 25.9.2022.'],
    ['sv', ['gällde tredje omgången lärmiljöer?'], 'Nej, det gäller prioriteringarna 1, 2 och 4.'],
    ['sv', ['det är väl Vanda som leder Metropolitan UAM?'], 'Ja, huvudgenomförare är Vanda stad.'],
    ['en', ["didn't the third call cover health?"], 'Yes, the focus areas are 1, 2 and 4.'],
    [
      'en',
      ['the first call got 40 applications, right?'],
      'No. There were 29 applications, and 7 projects started.',
    ],
    ['en', ['third call', 'so the budget was 5 million?'], 'No, €2,600,000.'],
    [
      'en',
      ['metropolitan uam', 'wasn’t it led by Forum Virium?'],
      'No, the lead is the City of Vantaa. Forum Virium Helsinki takes part as a partner.',
    ],
    ['en', ['is Haastemoottori in focus area 2?'], 'No, it is focus area 1.'],
    ['fi', ['Haastemoottori', 'ja se sai 2 miljoonaa eiks'], 'Ei. Tuki on 416 981 €, budjetti 695 015 €.'],
    ['fi', ['kuulin että kiertotalot on turun hanke'], 'Ei, päätoteuttaja on Espoon kaupunki.'],
    ['sv', ['slutar Urban Wellbeing Lab 2025?'], 'Nej, 30.9.2027.'],
    [
      'sv',
      ['berätta om Food Waste Ecosystem', 'Och att det fick 1,2 miljoner i stöd?'],
      'Nej. Stödet är 712 482 €, budgeten 1 187 471 €.',
    ],
    [
      'fi',
      ['ja food waste on Helsingin vetämä eiks oo'],
      'Ei, päätoteuttaja on Vantaan kaupunki. Mukana on myös Helsingin kaupunki.',
    ],
    [
      'en',
      ['Is it true that Food Waste got 712 482 euros from the EU?'],
      '€712,482 is the support from the EU and the state together. The EU’s part of it is not given separately.',
    ],
    [
      'sv',
      ['Urban Wellbeing Lab', 'Stämmer det att koordinationsprojektet slutade 2023?'],
      'Inte helt: bara det här skedet är slut. Samordningen fortsätter i HEVi – portföljprojektet för huvudstadsregionens ekosystemavtal (samordning), som pågår till 31.12.2027.',
    ],
    ['en', ['KETO', 'the coordination project ends in 2025, right?'], 'No, 31 December 2027.'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).first).toBe(says)
  })

  test.each([
    ['fi', 'voidaanko saada kolmannesta hausta 500 000 euroa?'],
    ['en', 'can we get 500 000 euros from the third call?'],
    ['en', 'is Haastemoottori about health?'],
    ['en', 'Did the first call receive more than 20 applications?'],
    ['en', 'Metropolitan UAM ends in December 2027, right?'],
    ['en', 'Does Helsinki lead a work package in Food Waste Ecosystem?'],
    ['en', 'Is the support at most 80 percent?'],
    ['sv', 'Slutar Metropolitan UAM före 2028?'],
  ] as const)('%s: “%s” is no such claim', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No|Kyllä|Ja|Yes),/u)
  })
})

describe('who is held to lead a record, in the ways people say it', () => {
  test.each([
    [
      'fi',
      ['Haastemoottoria veti VTT, eikö vain?'],
      /^Ei, päätoteuttaja on Espoon kaupunki\. Mukana on myös/,
    ],
    ['fi', ['ja helsinki johtaa food wastea?'], /^Ei, päätoteuttaja on Vantaan kaupunki\./],
    ['fi', ['Haastemoottori', 'eikö Helsinki johda sitä?'], /^Ei, päätoteuttaja on Espoon kaupunki\./],
    ['fi', ['Kiertotalot', 'ja sen veti Helsinki?'], /^Ei, päätoteuttaja on Espoon kaupunki\./],
    [
      'sv',
      ['å Aalto leder Utmaningsmotorn'],
      /^Nej, huvudgenomförare är Esbo stad\. Aalto-universitetet är med/,
    ],
    ['sv', ['Stämmer det att Nokia leder Utmaningsmotorn?'], /^Nej, huvudgenomförare är Esbo stad\.$/],
    ['sv', ['Kiertotalot', 'Och det leds av Vanda?'], /^Nej, huvudgenomförare är Esbo stad\./],
    [
      'en',
      ['Is it true that Nokia leads the Challenge Engine project?'],
      /^No, the lead is the City of Espoo\.$/,
    ],
    ['en', ['Nokia leads the Challenge Engine?'], /^No, the lead is the City of Espoo\.$/],
    ['en', ['Circular Buildings', 'And it is run by Vantaa?'], /^No, the lead is the City of Espoo\./],
    ['en', ['Circular Buildings', 'So VTT leads it?'], /^No, the lead is the City of Espoo\.$/],
    [
      'fi',
      ['Johtaako Espoo Kiertotaloja yksin?'],
      /^Ei yksin: päätoteuttaja on Espoon kaupunki, kumppaneina Hels/,
    ],
    ['sv', ['Esbo leder Kiertotalot själv, eller hur?'], /^Nej, inte ensam: huvudgenomförare är Esbo stad/],
    [
      'en',
      ['Does Vantaa run Metropolitan UAM on its own?'],
      /^No, not alone: the lead is the City of Vantaa/,
    ],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).first).toMatch(says)
  })

  test.each([
    ['fi', ['Kaupunki johtaa Haastemoottoria?'], /^(?:Ei|Kyllä),/],
    ['en', ['Circular Buildings', 'Are all of them led by Espoo?'], /^(?:No|Yes),/],
    ['en', ['Circular Buildings', 'which projects does Vantaa lead?'], /^(?:No|Yes),/],
  ] as const)('%s: %s is no such claim', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).first).not.toMatch(says)
  })
})

describe('what somebody writes or has confirmed is held against the record, each claim of it', () => {
  test('fi', async () => {
    const text = 'kirjoitan että Food Waste Ecosystem maksoi 3 miljoonaa, pitääkö paikkansa?'
    expect((await talk('fi', text)).first).toBe('Ei, 1 187 471 €.')
  })
  test.each([
    [
      'sv',
      'Jag skriver att Food Waste Ecosystem leddes av Vanda och kostade 3 miljoner, stämmer det?',
      ['Ja, huvudgenomförare är Vanda stad.', 'Nej, 1 187 471 €.'],
    ],
    [
      'en',
      "I'm writing that Food Waste Ecosystem was led by Helsinki and cost 3 million. Correct?",
      ['No, the lead is the City of Vantaa.', 'No, €1,187,471.'],
    ],
  ] as const)('%s: “%s”', async (locale, text, says) => {
    const { read } = await talk(locale, text)
    for (const one of says) expect(read).toContain(one)
  })
})

describe('whether a record is held to be over or to go on', () => {
  test.each([
    ['fi', ['haastemoottori on vielä käynnissä?'], 'Ei, se päättyi 28.2.2026.'],
    ['sv', ['Metropolitan UAM är väl avslutat redan?'], 'Nej, det pågår till 30.9.2027.'],
    ['sv', ['Food Waste Ecosystem', 'det pågår väl fortfarande'], 'Nej, det avslutades 31.3.2026.'],
    ['en', ['Food Waste Ecosystem', 'it is still running though'], 'No, it ended on 31 March 2026.'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).first).toBe(says)
  })
})
