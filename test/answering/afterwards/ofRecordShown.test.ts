import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
const talk = async (locale: Locale, ...lines: readonly string[]) => (await ask(locale, ...lines)).read

type Said = readonly (readonly [Locale, readonly string[], string])[]
const list = 'which projects have VTT in them?'

describe('facts are asked of the record that was shown, and of one of a list by its place', () => {
  test.each([
    ['en', [list, 'who else was in the first one?'], 'City of Vantaa (co-implementer)'],
    ['en', [list, 'who else was in the first one?', 'and what did it cost?'], '€695,015'],
    ['en', [list, 'tell me about the first one', 'so can we apply?'], 'can no longer be joined'],
    ['en', [list, 'can u give me a contact person for the second'], 'Lead: City of Vantaa'],
    ['sv', ['vilka projekt är VTT med i?', 'vilka andra var med i det första?'], 'Vanda stad'],
    ['fi', ['missä hankkeissa VTT on?', 'ketkä muut oli siinä ekassa?'], 'Vantaan kaupunki (osatoteuttaja)'],
    ['sv', ['Metropolitan UAM', 'hur mycke pengar har de?'], '369 124'],
    ['sv', ['Metropolitan UAM', 'e Esbo me?'], 'Ja: Esbo stad'],
    ['sv', ['Metropolitan UAM', 'men de e väl Esbo som leder?'], 'Nej, huvudgenomförare är Vanda stad'],
    ['sv', ['Metropolitan UAM', 'hur kommer man med?'], 'inte avslutat'],
    ['sv', ['CIRCuIT', 'kan Arcada ännu gå med?'], 'går inte längre att komma med'],
    ['en', ['CIRCuIT', 'who coordinated it'], 'Coordinated by the City of Copenhagen'],
    ['en', ['any results yet from circular buildings'], 'Ramboll Finland Oy, Lundén Architecture Oy'],
    ['en', ['what’s VTT’s role in the challenge engine'], 'Role: cooperation'],
    ['en', ['Circular Buildings', 'who runs it and til when'], 'It ended on 31 October 2026'],
    ['en', ['Circular Buildings', 'what is the EU share', 'is that all EU money?'], 'No: the sum is'],
    [
      'sv',
      ['ansökningsomgångar', 'när va den senaste?', 'och hur mycke pengar fanns de i den?'],
      '2 600 000',
    ],
    ['fi', ['Metropolitan UAM:n tavoitteet lyhyesti'], 'kaupunkidroonitoiminnalle'],
    ['en', ['summarise circuit for me'], 'International project on the circular economy'],
  ] as const satisfies Said)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(told)
  })
})

describe('whether a project is about something is answered by yes, and where it says so; others of its theme are listed', () => {
  test.each([
    ['sv', ['Metropolitan UAM', 'handlar det om drönare alltså'], 'Ja.'],
    ['en', ['Metropolitan UAM', 'so it’s about drones?'], 'Yes.'],
    ['fi', ['Metropolitan UAM', 'eli se on droonihanke?'], 'Kyllä.'],
    ['sv', ['Metropolitan UAM', 'finns de andra drönarprojekt?'], 'CITYAM'],
    ['fi', ['Metropolitan UAM', 'onko muita droonihankkeita'], 'CITYAM'],
  ] as const satisfies Said)('%s: %j', async (locale, lines, told) => {
    expect(await talk(locale, ...lines)).toContain(told)
  })
})

describe('which projects a body shown leads or has running', () => {
  test.each([
    ['fi', ['VTT', 'onks niillä joku hanke menossa'], 'kahdessa käynnissä olevassa'],
    ['sv', ['Laurea', 'vilka projekt leder de'], 'leder inget projekt'],
    ['en', ['Laurea', 'do they have any project going on'], 'Urban Wellbeing Lab'],
    ['sv', ['Vem äger Forum Virium?'], 'stadsägt bolag'],
  ] as const satisfies Said)('%s: %j', async (locale, lines, told) => {
    expect(await talk(locale, ...lines)).toContain(told)
  })
})

describe('that the coordination project ended in 2023 is true of one phase only', () => {
  test.each([
    ['fi', ['eikö koordinaatiohanke loppunut jo 2023'], '31.12.2027'],
    ['sv', ['slutade inte samordningsprojektet 2023?'], '31.12.2027'],
    ['en', ['the coordination project ended in 2023, right?'], '31 December 2027'],
    ['en', ['what happens to the coordination project after 2027'], 'runs until 31 December 2027'],
  ] as const satisfies Said)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(told)
  })
})
