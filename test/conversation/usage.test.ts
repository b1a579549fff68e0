import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const say = async (locale: Locale, text: string, person = 'local:admin') => {
  const answer = await bot.receive({ text, person, conversation: person, locale })
  return { ...answer, read: plain(answer, answer.locale) }
}

describe('a command that is not quite right says how it is used', () => {
  test.each([
    ['en', 'announce 1', 'announce list'],
    ['en', 'announce call', 'announce list'],
    ['fi', 'tiedota 1', 'tiedota'],
    ['sv', 'meddela 1', 'meddela'],
    ['en', 'steering add', 'Type for example: steering'],
    ['fi', 'ohjaus lisää', 'Kirjoita esimerkiksi: ohjaus'],
    ['sv', 'styrning ny', 'Skriv till exempel: styrning'],
    ['en', 'subscribe focus area 9', 'Type for example: subscribe'],
    ['fi', 'tilaa painopiste 9', 'Kirjoita esimerkiksi: tilaa'],
    ['sv', 'prenumerera prioritering 9', 'Skriv till exempel: prenumerera'],
    ['en', 'role local:x coordinator', 'role grant local:anna coordinator'],
    ['fi', 'hanke 4', 'hanke Haastemoottori'],
    ['en', 'project 44', 'Type for example: project'],
    ['sv', 'utlysning 9', 'Skriv till exempel: utlysning'],
    ['en', 'extend', 'extend hevi-call-3-2024 2027-04-30 16:15'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    const answer = await say(locale, text, `local:admin`)
    expect(answer.outcome).toBe('refused')
    expect(answer.read).toContain(said)
  })

  test.each([
    ['sv', 'utlysning', 'Ansökningsomgångar'],
    ['fi', 'haku', 'Rahoitushaut'],
    ['en', 'call', 'Funding calls'],
    ['sv', 'utlysning 3', 'tredje ERUF-ansökningsomgång'],
    ['en', 'project', 'HEVi projects'],
  ] as const)('%s: “%s” is understood', async (locale, text, said) => {
    expect((await say(locale, text, `local:list-${text}`)).read).toContain(said)
  })

  test('a number after a command means the line of the list that was just shown', async () => {
    await say('fi', 'hankkeet', 'local:nth')
    const first = await say('fi', 'hanke 1', 'local:nth')
    expect(first).toMatchObject({ outcome: 'answered', topic: 'project:metropolitan-uam' })
  })
})

describe('a question that only begins with a command’s name is a question', () => {
  test.each([
    ['en', 'questions about funding'],
    ['en', 'documents needed for applying'],
    ['en', 'announce results'],
    ['en', 'funding for schools'],
    ['en', 'role of companies'],
    ['en', 'steering group'],
    ['sv', 'roll i projektet'],
    ['fi', 'rooli hankkeessa'],
    ['fi', 'haku päättyy milloin?'],
    ['en', 'call deadline'],
    ['en', 'project budget'],
    ['en', 'consent from patients'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { read, outcome } = await say(locale, text, 'local:asker')
    expect(outcome).not.toBe('refused')
    expect(read).not.toMatch(/Type for example|Kirjoita esimerkiksi|Skriv till exempel|in my records/)
  })
})

test.each([
  ['haste moottori', 'project:haastemoottori'],
  ['haaste moottori', 'project:haastemoottori'],
  ['kierto talot', 'project:circular-buildings'],
  ['utmanings motorn', 'project:haastemoottori'],
  ['hankehaun deadline', 'command:calls'],
  ['utlysningens deadline', 'command:calls'],
])('“%s” is read as %s', async (text, topic) => {
  expect((await bot.receive({ text })).topic).toBe(topic)
})

test.each([
  ['fi', 'sopivat Teemme lukusovellusta ja etsimme koulua Espoosta kokeiluun', 'miksi', 'Sija 1'],
  ['sv', 'matcha Vi gör en läsapp och söker en skola i Esbo där vi kan prova den', 'varför', 'Plats 1'],
  ['en', 'match We make a reading app and look for a school in Espoo to try it in', 'why', 'Place 1'],
] as const)(
  '%s: “why” without a name after suggestions is about the first',
  async (locale, line, why, said) => {
    await say(locale, line, `local:why-${locale}`)
    expect((await say(locale, why, `local:why-${locale}`)).read).toContain(said)
  },
)
