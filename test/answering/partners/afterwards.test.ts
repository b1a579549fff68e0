import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { itemsOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** One person says one thing after the other; the last reply, as they read it. */
async function talk(locale: Locale, ...lines: readonly string[]) {
  const person = `local:fit-${people++}`
  let answer = await bot.receive({ text: lines[0] ?? '', person, conversation: person, locale })
  for (const text of lines.slice(1))
    answer = await bot.receive({ text, person, conversation: person, locale })
  const items = itemsOf(answer).map(({ ref = '' }) => ref.replace('organisation:', ''))
  return { ...answer, read: plain(answer, answer.locale), items }
}

describe('a project is asked about as people talk', () => {
  test.each([
    ['fi', ['Metropolitan UAM', 'kuka tota vetää'], 'Vantaan kaupunki'],
    ['fi', ['Metropolitan UAM', 'ok ja millon se loppuu'], '30.9.2027'],
    ['fi', ['Kiertotalot', 'oliks vantaa mukana'], 'Kyllä: Vantaan kaupunki'],
    ['fi', ['Kiertotalot', 'saatiinko siinä tehdä pilotteja'], 'voittajat pilotoivat'],
    ['en', ['Metropolitan UAM', 'ok and when does it end'], '30 September 2027'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('who is shown, and where they are', () => {
  const wish = 'We are looking for partners for low carbon concrete in construction'

  test('in Vantaa is nobody who has only worked with Vantaa; whose city is not known is named below', async () => {
    const { items, read } = await talk('en', wish, 'only ones in Vantaa')
    expect(items).toContain('vantaa')
    expect(items).not.toContain('gbc-finland')
    expect(read).toContain('I do not know where all of them are.')
  })

  test.each([
    ['en', [wish, 'is any of them in Espoo?'], 'espoo'],
    ['fi', ['etsitään kumppania joka purkaa taloja', 'onko niistä kukaan Vantaalta'], 'vantaa'],
    ['fi', ['etsitään kumppania joka purkaa taloja', 'entä joku korkeekoulu?'], 'metropolia'],
    ['sv', ['Vi i Vanda vill ha en samarbetspartner för cirkulärt byggande'], 'vantaa'],
    ['sv', ['Vi vill ha en samarbetspartner för cirkulärt byggande', 'är nån högskola lämplig'], 'laurea'],
    ['sv', ['Vi vill ha en samarbetspartner för cirkulärt byggande', 'å nån i Esbo?'], 'espoo'],
  ] as const)('%s: %j', async (locale, lines, partner) => {
    const { items, topic } = await talk(locale, ...lines)
    expect(topic).toMatch(/^command:partners /)
    expect(items).toContain(partner)
  })

  test('hospitals and universities take turns where both are looked for', async () => {
    const { items } = await talk(
      'en',
      'We make an AI tool for nurses. Looking for hospitals or universities to partner with',
    )
    expect(items).toEqual(expect.arrayContaining(['hus', 'cleverhealth-network', 'university-of-helsinki']))
  })
})

describe('a place to try something out', () => {
  test('of two cities both have theirs shown', async () => {
    const { items, read } = await talk('en', 'Which testbeds in Espoo or Helsinki could we pilot in?')
    expect(read).toMatch(/pilot: (?:Helsinki, Espoo|Espoo, Helsinki)/)
    expect(items.slice(0, 4)).toEqual(expect.arrayContaining(['espoo', 'testbed-helsinki']))
  })

  test.each([
    ['fi', ['missä vois testaa robottia'], 'heureka'],
    ['fi', ['missä vois testaa robottia', 'onks se vantaalla?'], 'heureka'],
    ['fi', ['me tehään droneja vantaal', 'en siis haluu rahaa, haluun testipaikan'], 'vantaa'],
    ['fi', ['voidaanko testata droneja lentokoneen lähel aviapoliksessa'], 'vantaa'],
    ['sv', ['vi vill ha en testplats för drönare'], 'vantaa'],
  ] as const)('%s: %j', async (locale, lines, site) => {
    expect((await talk(locale, ...lines)).items).toContain(site)
  })
})
