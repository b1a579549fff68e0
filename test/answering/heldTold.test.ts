import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function talk(locale: Locale, ...lines: readonly string[]) {
  const person = `local:held-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  const [, first = ''] = plain(answer, answer.locale).replaceAll('\u00A0', ' ').split('\n\n')
  return { ...answer, first }
}

describe('who decides, pays or signed: a plain yes or no', () => {
  test.each([
    ['fi', 'eikö Business Finland päätä?', 'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto'],
    ['fi', 'Kuulin että Helsinki päättää kaikesta', 'Ei, hankkeiden rahoituksesta päättää'],
    ['fi', 'johtoryhmä siis myöntää rahat?', 'Ei, '],
    ['fi', 'päättääkö Uudenmaan liitto rahoituksesta?', 'Kyllä, '],
    ['fi', 'allekirjoittiko pormestari sopimuksen?', 'Kyllä'],
    ['fi', 'onko valtio mukana sopimuksessa?', 'Kyllä, työ- ja elinkeinoministeriön kautta.'],
    ['sv', 'är det Business Finland som beslutar?', 'Nej, Nylands förbund beslutar'],
    ['sv', 'Ledningsgruppen fattar alltså finansieringsbesluten?', 'Nej, Nylands förbund'],
    ['sv', 'skrev statsministern under avtalet?', 'Nej, fyra personer'],
    ['sv', 'jaha men är staten med?', 'Ja, genom arbets- och näringsministeriet.'],
    ['en', 'Business Finland is the one who funds this right?', 'No, the money comes from the EU'],
    ['en', 'is it true that the mayor decides', 'No, the Helsinki-Uusimaa Regional Council'],
    ['en', 'is the minister deciding which startups get grants?', 'No, the Helsinki-Uusimaa'],
    ['en', 'was it signed by the prime minister?', 'No, four people signed it'],
    ['en', 'so the regional council makes the funding decision?', 'Yes, '],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'päättääkö johtoryhmä hankkeista?'],
    ['fi', 'päättääkö ministeriö rahoituskehyksestä?'],
    ['fi', 'voiko kaupunki päättää irtautua?'],
    ['sv', 'beslutar Helsingfors om sin egen andel?'],
    ['en', 'does Business Finland fund companies?'],
    ['en', 'can the minister cancel the agreement?'],
    ['en', 'does Espoo decide on its own projects?'],
    ['en', 'does the regional council or the ministry decide?'],
  ] as const)('%s: “%s” is denied in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })
})

describe('what is not so of the agreement is denied', () => {
  test.each([
    ['fi', 'onko se laillisesti sitova?', 'Ei, se on aiesopimus.'],
    ['sv', 'Det är väl så att avtalet är juridiskt bindande?', 'Nej, det är en avsiktsförklaring.'],
    ['en', 'is the agreement legally binding?', 'No, it is a letter of intent.'],
    ['fi', 'saako jokainen painopiste yhtä paljon rahaa?', 'Ei, millään'],
    ['sv', 'får alla prioriteringar lika mycket?', 'Nej, ingen prioritering'],
    ['en', 'is it true that each area gets 25%?', 'No, no focus area has a fixed share.'],
    ['fi', 'maksaako Vantaa 40 prosenttia?', 'Ei, 40 %'],
    ['sv', 'så Esbo betalar 40 procent?', 'Nej, 40 %'],
    ['en', 'Helsinki pays 40 percent, right?', 'No, 40%'],
    [
      'fi',
      'Kuka päättää rahoituksesta, Business Finlandko?',
      'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto.',
    ],
    ['sv', 'vem beslutar om pengarna, Business Finland?', 'Nej, Nylands förbund'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'onko totta että valtio maksaa 40 % ja kaupungit 60', 'Ei, ohjeellinen jako'],
    ['sv', 'städerna betalar 60 procent', 'Nej, den riktgivande'],
    ['sv', 'företag betalar 40 procent', 'Nej, den riktgivande'],
    ['en', 'the state pays the whole programme', 'No, nobody pays for everything alone.'],
    ['sv', 'avtalet undertecknades 2020', 'Nej, avtalet undertecknades 9.2.2021.'],
    ['fi', 'mut sopimus on voimassa vuoteen 2030 asti?', 'Ei, sopimuksen viimeinen päivä on 31.12.2027.'],
    ['en', 'Vantaa joined only later', 'No, all three cities signed'],
    ['sv', 'Vanda drog sig ur', 'Enligt dem är alla tre städer med.'],
    ['sv', 'Business Finland är en av avtalsparterna', 'Nej, parter är bara'],
    ['sv', 'Nylands förbund sitter i ledningsgruppen', 'Ja, som sakkunnigmedlem.'],
  ] as const)('%s: told as it is, “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'EU ja valtio maksaa 60 %'],
    ['sv', 'städerna betalar 40 procent'],
    ['en', 'the agreement was signed in 2021'],
  ] as const)('%s: “%s” is denied in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })

  test('of a funding decision it is not', async () => {
    expect((await talk('fi', 'onko rahoituspäätös sitova?')).first).not.toMatch(/^Ei,/u)
  })
})

describe('what is held of a record is held against its field', () => {
  test.each([
    ['fi', ['ekassa haussa oli jaossa 10 miljoonaa, eikö?'], 'Ei, 5 340 000 €.'],
    ['fi', ['onko toisessa haussa 2,8 miljoonaa?'], 'Kyllä, 2 800 000 €.'],
    ['fi', ['eikö kolmas haku koskenut oppimisympäristöjä?'], 'Ei, painopisteet ovat 1, 2 ja 4.'],
    ['fi', ['vetikö Espoo Haastemoottoria?'], 'Kyllä, päätoteuttaja on Espoon kaupunki.'],
    ['fi', ['Haastemoottori', 'sehän päättyi 2025, eikö niin'], 'Ei, 28.2.2026.'],
    ['sv', ['stängde första omgången 2023?'], 'Nej, 25.9.2022.'],
    ['sv', ['gällde tredje omgången lärmiljöer?'], 'Nej, det gäller prioriteringarna 1, 2 och 4.'],
    ['sv', ['det är väl Vanda som leder Metropolitan UAM?'], 'Ja, huvudgenomförare är Vanda stad.'],
    ['en', ["didn't the third call cover health?"], 'Yes, the focus areas are 1, 2 and 4.'],
    ['en', ['the first call got 40 applications, right?'], 'No, 29.'],
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
      'Ja, 31.12.2023.',
    ],
    ['en', ['KETO', 'the coordination project ends in 2025, right?'], 'No, 31 December 2027.'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).first).toBe(says)
  })

  test.each([
    ['fi', 'voidaanko saada kolmannesta hausta 500 000 euroa?'],
    ['en', 'can we get 500 000 euros from the third call?'],
    ['en', 'is Haastemoottori about health?'],
    ['en', 'Is the budget of Metropolitan UAM over 300 000 euros?'],
    ['en', 'Did the first call receive more than 20 applications?'],
    ['en', 'Metropolitan UAM ends in December 2027, right?'],
    ['en', 'Does Helsinki lead a work package in Food Waste Ecosystem?'],
    ['en', 'Is the support at most 80 percent?'],
    ['fi', 'Oliko Haastemoottorin budjetti alle miljoonan?'],
    ['sv', 'Slutar Metropolitan UAM före 2028?'],
  ] as const)('%s: “%s” is no such claim', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No|Kyllä|Ja|Yes),/u)
  })
})
