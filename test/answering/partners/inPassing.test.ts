import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
const talk = async (locale: Locale, ...lines: readonly string[]) => (await ask(locale, ...lines)).read

test.each([
  [
    '“ai” said by a Finn is no AI',
    ['fi', 'ai kiertotalous, okei. kuka vois olla meille kumppani'],
    /aihe: kiertotalous/,
    /tekoäly/,
  ],
  [
    'nobody is sent to themselves',
    ['sv', 'Vi på Arcada söker partner inom hälsoteknik'],
    /Metropolia/,
    /Arcada/,
  ],
  [
    'a hospital wished as customer is shown',
    ['en', 'we dont want a grant we want hospital as customer'],
    /HUS/,
    /From pilot to procurement/,
  ],
  [
    'whoever takes surplus food is named',
    ['fi', 'kenelle ylijäämäruokaa voi lahjoittaa'],
    /Stadin safka/,
    /Hanke päättyi/,
  ],
  [
    'a school among partners opens the list to those who speak for schools',
    ['en', 'I need a company and a school partner for an AI tutoring pilot in Espoo'],
    /KYKY/,
    /Sodexo/,
  ],
  [
    'no project on retail hides no retailer',
    ['fi', 'ei kun tarkotin et ollaan kaupan alalla, onko painopisteissä meille mitään'],
    /Kesko/,
    /Mikään tuntemani/,
  ],
  [
    'a place spoken of is “there”',
    ['en', 'what about Aviapolis', 'is anything going on there now'],
    /no project on record that names the place and is running/,
    /focus areas/,
  ],
  [
    'what “it” leans on does not hide a thing named',
    ['fi', 'akut ja akkukierrätys, kuuluuks ne siihen'],
    /ei esiinny sopimuksessa/,
    /En ole varma/,
  ],
] as const)('%s', async (_, [locale, ...lines], shown, hidden) => {
  const read = await talk(locale, ...lines)
  expect(read).toMatch(shown)
  expect(read).not.toMatch(hidden)
})

test.each([
  ['fi', 'kuulokojeita tekevä firma, löytyykö meille paikkaa?', 'Hyvinvointi ja terveysteknologia'],
  ['sv', 'vi är ett företag som gör hörapparater, finns det plats för oss?', 'Välfärds- och hälsoteknik'],
  ['en', 'we are a company making hearing aids, is there a place for us?', 'Wellbeing and health technology'],
] as const)(
  '%s: a firm that asks for its place hears where, not what firms may do',
  async (locale, asked, area) => {
    expect((await talk(locale, asked)).startsWith(area)).toBe(true)
  },
)
