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
