import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function read(locale: Locale, ...lines: readonly string[]) {
  const person = `local:milestones-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')
}

describe('what happened and what is ahead is told day by day', () => {
  test.each([
    ['fi', ['mitä tapahtui 2024?'], 'Kolmas HEVi-hankehaku päättyi'],
    ['sv', ['Vad hände i programmet 2024?'], 'Den tredje HEVi-ansökningsomgången stängdes'],
    ['en', ['what happened in 2024?'], 'Third HEVi project call closed'],
    ['en', ['what has happened so far?'], 'Milestones so far'],
    ['sv', ['Vilka milstolpar har vi haft i programmet hittills?'], 'Milstolpar hittills'],
    ['fi', ['Mitä virstanpylväitä ohjelmassa on ollut?'], 'Virstanpylväät tähän mennessä'],
    ['fi', ['ohjelman aikajana?'], 'Virstanpylväät'],
    ['en', ['can you show the milestones?'], '9 February 2021'],
    ['en', ['give me a timeline of the programme'], '9 February 2021'],
    ['sv', ['Visa en tidslinje'], 'Milstolpar'],
    ['en', ['what comes next in the programme?'], 'are planned to end'],
    [
      'fi',
      ['Mitä virstanpylväitä ohjelmassa on ollut?', 'entäs seuraavaksi?'],
      'päättyvät suunnitelman mukaan',
    ],
    ['sv', ['vilka milstolpar har ni haft?', 'och vad kommer härnäst?'], 'avslutas enligt planen'],
    ['en', ['what happened in 2024?', 'and this year?'], 'Milestones in 2026'],
    ['fi', ['mitä tapahtui vuonna 2019?'], 'Tältä ajalta minulla ei ole tietoja'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect(await read(locale, ...lines)).toContain(said)
  })

  test.each([
    ['en', 'what happened to Circular Buildings in 2025?', 'Status: ended'],
    ['en', 'what happens next?', 'From idea to project'],
    ['fi', 'milloin seuraava haku aukeaa?', 'Seuraavan haun päivä'],
    ['en', 'the next agreement?', 'says nothing about a continuation'],
    ['sv', 'vad händer med avtalet 2028?', 'säger inget om fortsättning'],
  ] as const)('%s: “%s” asks for something else', async (locale, text, said) => {
    expect(await read(locale, text)).toContain(said)
  })
})

describe('there is no day by which all projects must be finished', () => {
  test.each([
    ['fi', 'milloin kaikkien hankkeiden pitää olla valmiita?', 'Sopimus ei anna päivää'],
    ['sv', 'när måste alla projekt vara klara då?', 'Avtalet anger ingen dag'],
    ['en', 'when do all projects have to be finished?', 'The agreement gives no day'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect(await read(locale, text)).toContain(said)
  })
})
