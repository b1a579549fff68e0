import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function read(locale: Locale, ...lines: readonly string[]) {
  const person = `local:portfolio-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')
}

describe('the portfolio is told by its projects', () => {
  test.each([
    ['fi', ['Miten portfolio jakautuu painopisteittäin?'], 'Hankkeet painopisteittäin'],
    ['sv', ['hur är portföljen fördelad mellan prioriteringarna?'], 'Projekten per prioritering'],
    ['en', ['how is the portfolio split across the focus areas?'], 'Projects by focus area'],
    [
      'fi',
      ['Miten portfolio jakautuu painopisteittäin?', 'missä on aukkoja?'],
      'Tiedoissani ei ole yhtään HEVi-hanketta: Painopiste 3',
    ],
    ['sv', ['Läget i portföljen i korthet'], 'Pågående: 3. Avslutade: 6.'],
    ['fi', ['Missä vaiheessa portfolio on nyt?'], 'Käynnissä 3, päättyneitä 6.'],
    ['en', ['what stage is the portfolio at?'], 'Running: 3. Ended: 6.'],
    ['sv', ['var finns det luckor i portföljen?', 'hur ser det ut per stad'], 'Projekt som städerna leder'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect(await read(locale, ...lines)).toContain(said)
  })
})

describe('after the gaps one area is told of, and why there are none', () => {
  const gaps = {
    fi: 'missä on aukkoja salkussa?',
    sv: 'var finns det luckor i portföljen?',
    en: 'where are the gaps in the portfolio?',
  }
  test.each([
    ['sv', ['och inom lärande?'], 'Inom den här prioriteringen känner jag inte till något HEVi-projekt'],
    ['sv', ['och inom lärande?', 'varför saknas de?'], 'Mina källor anger ingen orsak'],
    ['fi', ['entä kakkospainopisteessä?'], 'Urban Wellbeing Lab'],
    ['fi', ['entä painopisteessä 3?'], 'ei ole tiedossani yhtään HEVi-hanketta'],
    ['en', ['and health?'], 'HEVi projects in focus area 2'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect(await read(locale, gaps[locale], ...lines)).toContain(said)
  })

  test.each([
    ['sv', 'och Esbo?'],
    ['en', 'and the budget?'],
    ['fi', 'entä kumppanit?'],
  ] as const)('%s: “%s” names no area', async (locale, text) => {
    expect(await read(locale, gaps[locale], text)).not.toMatch(
      /painopisteessä|inom prioritering|in focus area/u,
    )
  })
})

describe('how much money went where is told as far as it is known', () => {
  test.each([
    ['fi', 'paljonko EU-rahaa on sidottu yhteensä?', 'Luvut tunnetaan 4 hankkeesta'],
    ['sv', 'hur mycket EU-pengar har gått till dem?', 'Siffror finns för 4 av 9'],
    ['en', 'how much EU money has been committed so far?', 'Support: €1,835,892'],
    ['fi', 'entä budjetit painopisteittäin', 'Euromäärät painopisteittäin'],
    ['fi', 'mikä painopiste on saanut vähiten?', 'Lähteeni eivät kerro, paljonko mikin painopiste on saanut'],
    ['sv', 'vilken prioritering har fått mest pengar?', 'Mina källor säger inte hur mycket varje'],
    ['en', 'which focus area has received least?', 'do not say how much each focus area has received'],
    ['en', 'Which focus area has the most projects?', 'Most HEVi projects (4)'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect(await read(locale, text)).toContain(said)
  })
})

test.each([
  [
    'fi',
    'missä painopisteissä ei ole yhtään hanketta?',
    'Tiedoissani ei ole yhtään HEVi-hanketta: Painopiste 3',
  ],
  [
    'sv',
    'vilka av prioriteringarna saknar helt projekt?',
    'Inget HEVi-projekt i mina uppgifter: Prioritering 3',
  ],
  ['en', 'which of these four have no projects under them?', 'No HEVi project in my records: Focus area 3'],
] as const)('%s: “%s” is told by the counts', async (locale, text, said) => {
  expect(await read(locale, text)).toContain(said)
})
