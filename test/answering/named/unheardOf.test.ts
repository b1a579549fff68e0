import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { locales } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { buttonsOf, sourcesOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** How the reply begins that says that a name is on no record. */
const notOnRecord =
  /^(Tiedoissani ei ole|Bland mina uppgifter finns (inget|ingen)|I have no (project|call|organisation)).*(tiedot luettu|lästa|as read on)/u

describe('a name that is on no record is told as such, with the day and who may know', () => {
  test.each([
    ['fi', 'kuka vetää Kvanttihanke-X:ää', 'hanketta nimeltä ”Kvanttihanke-X” (tiedot luettu 24.11.2026)'],
    ['fi', 'Tampereen 5G-hankkeen budjetti', 'hanketta nimeltä ”5G”'],
    ['fi', 'milloin RoboSilta-hanke päättyy', 'hanketta nimeltä ”RoboSilta”'],
    ['fi', 'foobar hankkeen budjetti', 'hanketta nimeltä ”foobar”'],
    ['fi', 'paljonko hanke ”Sininen silta” maksaa?', 'hanketta nimeltä ”Sininen silta”'],
    ['fi', 'milloin Quantum Leap -haku sulkeutuu', 'hakua nimeltä ”Quantum Leap”'],
    ['fi', 'kuka johtaa Zorbotti Oy:tä', 'organisaatiota nimeltä ”Zorbotti Oy”'],
    ['fi', 'onko HAMK mukana?', 'organisaatiota nimeltä ”HAMK”'],
    ['sv', 'är HAMK med?', 'ingen organisation som heter ”HAMK”'],
    ['en', 'and HAMK, is it involved?', 'no organisation called “HAMK”'],
    ['sv', 'vem leder 6G-projektet?', 'inget projekt som heter ”6G” (lästa 24.11.2026)'],
    ['sv', 'när slutar projektet Framtidsbron', 'inget projekt som heter ”Framtidsbron”'],
    ['sv', 'när stänger utlysningen QuantumCall?', 'ingen ansökningsomgång som heter ”QuantumCall”'],
    [
      'en',
      'who runs the AlphaBridge project',
      'no project called “AlphaBridge” on record (as read on 24 November 2026)',
    ],
    ['en', 'budget of project Foobar', 'no project called “Foobar”'],
    ['en', 'when does the zorbotron project end', 'no project called “zorbotron”'],
    ['en', 'who funds QuantumLeap?', 'no project, call or organisation called “QuantumLeap”'],
    ['fi', 'onko FinTech-hanke olemassa', 'hanketta nimeltä ”FinTech”'],
    ['sv', 'finns det ett projekt som heter Norrsken', 'inget projekt som heter ”Norrsken”'],
    ['en', 'is there a project called Moonshot', 'no project called “Moonshot”'],
    ['en', 'website of Zorbotics Ltd', 'no organisation called “Zorbotics Ltd”'],
  ] as const)('%s: “%s”', async (locale, question, said) => {
    const answer = await bot.receive({ text: question, locale })
    const read = plain(answer, answer.locale)
    expect(answer).toMatchObject({ outcome: 'unknown', locale })
    expect(read).toMatch(notOnRecord)
    expect(read).toContain(said)
    expect(read).toMatch(/(Lisätietoja antaa|Mer information ger|Ask here): \S/u)
    expect(sourcesOf(answer)[0]?.asOf).toBe('2026-11-24')
    expect(buttonsOf(answer).length).toBeGreaterThan(1)
  })
})

test('the nearest records are buttons', async () => {
  const answer = await bot.receive({ text: 'who leads the Urban Zorblab project', locale: 'en' })
  expect(plain(answer, 'en')).toMatch(notOnRecord)
  expect(buttonsOf(answer).map(({ command }) => command)).toContain('project urban-wellbeing-lab')
})

test.each([
  ['fi', 'kuka vetää Haastemoottoria'],
  ['fi', 'onko VTT mukana?'],
  ['fi', 'onko EAKR mukana?'],
  ['en', 'is Turku in it?'],
  ['fi', 'haastemottorin budjetti'],
  ['fi', 'mikä on EAKR-hankkeen omavastuu'],
  ['fi', 'kuka vetää ESR-hanketta'],
  ['fi', 'milloin JTF-haku aukeaa'],
  ['fi', 'kuka päättää hankkeen rahoituksesta'],
  ['fi', 'aukeaako haku tammikuussa'],
  ['fi', 'mikä on TKI-hanke'],
  ['fi', 'onko hanketta terveydestä'],
  ['sv', 'finns det projekt i Esbo'],
  ['en', 'is there a project on health in Helsinki'],
  ['sv', 'vem leder ett ERUF-projekt'],
  ['sv', 'vem leder Utmaningsmotorn?'],
  ['sv', 'vad om projektet spräcker budgeten'],
  ['en', 'who leads an ERDF project'],
  ['en', 'who funds Metropoliten UAM'],
  ['en', 'can a company from Estonia be lead partner'],
  ['en', 'when does the call close in March'],
  ['en', 'who owns the IP'],
] as const)('%s: “%s” asks about no unheard name', async (locale, question) => {
  const answer = await bot.receive({ text: question, locale })
  expect(plain(answer, answer.locale)).not.toMatch(notOnRecord)
})

test('what people are known to say of the agreement is never taken for an unheard name', async () => {
  const meant = (text: string) => /\p{L}{3}/u.test(text)
  const rows = await bot.store.phrasings.all()
  // One phrasing of each card and record in each language; every one would take a minute.
  const taken = []
  for (const row of rows)
    for (const locale of locales) {
      const text = row[locale].findLast(meant)
      const answer = text === undefined ? undefined : await bot.receive({ text, locale })
      if (answer && notOnRecord.test(plain(answer, answer.locale))) taken.push(text)
    }
  expect(taken).toEqual([])
})

test('nor is any judged question that has an answer', async () => {
  const files = ['questions', 'learning-2', 'reserve']
  const questions = files.flatMap((file) =>
    readFileSync(`test/evaluation/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { question: string; answerable: boolean }),
  )
  const taken = []
  for (const { question, answerable } of questions) {
    const answer = answerable ? await bot.receive({ text: question }) : undefined
    if (answer && notOnRecord.test(plain(answer, answer.locale))) taken.push(question)
  }
  expect(taken).toEqual([])
})
