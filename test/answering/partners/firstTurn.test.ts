import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** One person says one thing after the other; the last reply, as they read it. */
async function talk(locale: Locale, ...lines: readonly string[]) {
  const person = `local:first-${people++}`
  let answer = await bot.receive({ text: lines[0] ?? '', person, conversation: person, locale })
  for (const text of lines.slice(1))
    answer = await bot.receive({ text, person, conversation: person, locale })
  return { ...answer, read: plain(answer, answer.locale) }
}

describe('whether the money is for those who ask is told by what they are, whatever they make', () => {
  test.each([
    [
      'fi',
      ['voidaanko me hakee tätä rahaa itellemme, tehdään rakennustyömaiden mittalaitteita'],
      'Yleensä ei',
    ],
    ['sv', ['är de här pengarna något för oss?'], 'Vanligtvis inte'],
    ['en', ['We make scaffolding sensors. Could we get this funding?'], 'Normally not'],
    ['en', ['we are a university lab. can we get this money?'], 'Who can carry out a project'],
    ['en', ['Is this HEVi money something for us?', 'so can we apply directly?'], 'Can a company lead'],
    ['sv', ['kan vi få de här pengarna? vi bygger sensorer', 'vem kan då?'], 'Vem kan genomföra'],
    ['fi', ['saako yritys rahaa', 'no kuka sit voi'], 'Kuka voi toteuttaa'],
    ['fi', ['no mut kuka sitä rahaa sit saa'], 'Kuka voi toteuttaa'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})
