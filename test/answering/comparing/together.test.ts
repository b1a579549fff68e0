import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function read(locale: Locale, ...lines: readonly string[]) {
  const person = `local:together-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return plain(answer, answer.locale)
}

describe('whether two are in a project together is answered by yes or no, then by which', () => {
  test.each([
    ['en', ['does HUS work with Aalto in any project?'], ['Yes, in one project', 'Brain & Mind']],
    ['en', ['does Skanska also work with Vantaa?'], ['No: according to my records']],
    ['en', ['does Skanska also work with Vantaa?', 'and Ramboll?'], ['Yes', 'Circular Buildings']],
    [
      'en',
      ['does HSY also work with Vantaa in something else?'],
      ['Yes, in 3 projects', 'CIRCuIT', 'Climate Street'],
    ],
    ['fi', ['tekeekö HUS yhteistyötä Aallon kanssa?'], ['Kyllä, yhdessä hankkeessa']],
    ['sv', ['samarbetar Laurea med Metropolia i något projekt?'], ['Ja, i 2 projekt', '3UAS4EER']],
    [
      'en',
      ['Skanska', 'does it have something to do with KIRAHub?'],
      ['No: according to my records Skanska'],
    ],
    ['fi', ['Aalto?', 'entä VTT?', 'missä molemmat?'], ['KETO', 'haastemoottori']],
    ['en', ['Compare Aalto University and VTT', 'do they have common projects?'], ['Yes', 'KETO']],
    ['en', ['Compare Aalto University and VTT', 'projects where both are'], ['KETO']],
  ] as const)('%s: %j', async (locale, lines, told) => {
    const answer = await read(locale, ...lines)
    for (const part of told) expect(answer).toContain(part)
  })
})

describe('a question of its own is still answered as before', () => {
  test.each([
    ['en', 'does Helsinki work with companies?'],
    ['en', 'how can we work with VTT and Aalto?'],
    ['sv', 'kan vi samarbeta med Aalto?'],
    ['fi', 'voiko Helsinki tehdä yhteistyötä Tallinnan kanssa?'],
    ['en', 'projects where both Aalto and VTT take part'],
  ] as const)('%s: “%s”', async (locale, question) =>
    expect(await read(locale, question)).not.toMatch(/^[^\n]+\n\n(?:Yes|No|Kyllä|Ei|Ja|Nej)[:,]/u),
  )
})

describe('whether somebody is in both is answered of each', () => {
  const two = ['Food Waste Ecosystem', 'Challenge Engine'] as const
  const compared = 'compare KauKo and Urban Wellbeing Lab'
  test.each([
    ['en', [...two, 'does VTT take part in both?'], 'No: VTT is only in Metropolitan Challenge Engine.'],
    ['en', [compared, 'does Laurea take part in both?'], 'Yes: Laurea is in both.'],
    ['en', [compared, 'does Laurea take part in both?', 'and Metropolia?'], 'Metropolia is in neither'],
    ['en', [compared, 'both led by Helsinki, right?'], 'Yes: City of Helsinki leads both.'],
    ['fi', ['vertaa KauKo ja Urban Wellbeing Lab', 'onko Laurea mukana molemmissa?'], 'Kyllä: Laurea on'],
    [
      'fi',
      ['Food waste', 'Kiertotalot', 'kumpaa Vantaa johtaa?'],
      'Vantaan kaupunki johtaa vain näitä: Food waste',
    ],
    ['en', ['Compare KauKo and UAM', 'which of them is Laurea in?'], 'Laurea is only in KauKo.'],
    [
      'fi',
      [
        'Kerro Metropolitan UAM:sta, Urban Wellbeing Labista ja Kiertotaloista',
        'onko Laurea mukana kaikissa?',
      ],
      'Ei: Laurea on mukana vain näissä: Urban Wellbeing Lab.',
    ],
    ['sv', ['jämför KauKo och Urban Wellbeing Lab', 'är Metropolia med i båda?'], 'Nej: enligt'],
    [
      'fi',
      ['missä hankkeissa Metropolia on mukana', 'vedetäänkö jotain niistä Metropoliasta'],
      'Kyllä: Metropolia johtaa kahta',
    ],
    ['sv', ['vilka projekt är Laurea med i', 'leder Vanda något av dem?'], 'Ja: Vanda stad leder ett'],
    [
      'en',
      ['which projects is Laurea in', 'does Vantaa lead any of those?'],
      'Yes: City of Vantaa leads one',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => expect(await read(locale, ...lines)).toContain(said))

  test.each([
    ['fi', ['vertaa Kiertotalot ja Haastemoottori', 'onko niissä samoja toimijoita?']],
    ['fi', ['Ketkä ovat mukana sekä Kiertotaloissa että Haastemoottorissa?']],
  ] as const)('%s: %j: who is in both', async (locale, lines) =>
    expect(await read(locale, ...lines)).toContain(
      'Molemmissa ovat: Helsingin kaupunki, Espoon kaupunki ja Vantaan kaupunki.',
    ),
  )
})
