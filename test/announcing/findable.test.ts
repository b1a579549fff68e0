import { expect, test, vi } from 'vitest'

import { assemble } from '../../src/assemble.ts'
import { locales } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf, itemsOf } from '../../src/reply.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { openRealPack } from '../pack.ts'

const now = () => new Date('2026-11-24T10:00:00Z')

/** The bot with an index of its own, which has to follow what is published. */
async function botWithSearch() {
  const folder = temporaryFolder()
  const store = await openRealPack(folder, { now: now() })
  const log = { error() {}, info() {}, warn() {} }
  const bot = await assemble({ store, standing: new Map([['local:anna', 'admin']]), now, log })
  const tell = (text: string, locale: 'fi' | 'sv' | 'en', person = 'local:anna') =>
    bot.receive({ text, person, locale, ...(person === 'local:anna' ? { pressed: true } : {}) })
  return {
    tell,
    ask: (text: string, locale: 'fi' | 'sv' | 'en') => tell(text, locale, `local:guest ${locale}`),
    only: async () => (await store.announcements.all())[0]!,
    async [Symbol.asyncDispose]() {
      await store.close()
      removed(folder)
    },
  }
}

const callLine = [
  'new-call titleFi:"Merikelpoisten robottien haku" textFi:"Haemme satamiin robotteja."',
  'titleSv:"Utlysning om sjödugliga robotar" textSv:"Vi söker robotar till hamnarna."',
  'titleEn:"Call for seaworthy robots" textEn:"We look for robots for the harbours."',
  'opens:1.11.2026 closes:26.3.2027 time:16.15 source:https://a.fi',
].join(' ')
const questions = {
  fi: ['merikelpoisten robottien haku', 'etsi satamiin robotteja', 'haut', 'Merikelpoisten robottien haku'],
  sv: [
    'utlysning om sjödugliga robotar',
    'sök robotar till hamnarna',
    'utlysningar',
    'Utlysning om sjödugliga robotar',
  ],
  en: ['call for seaworthy robots', 'find robots for the harbours', 'calls', 'Call for seaworthy robots'],
} as const
const record = 'call:merikelpoisten-robottien-haku-2026'

test('a published call is found by its name and by its words, and listed as open, at once and in three languages; a withdrawn one is not offered', async () => {
  await using bot = await botWithSearch()
  const draft = await bot.tell(callLine, 'en')
  for (const locale of locales)
    expect(plain(await bot.ask(questions[locale][2], locale), locale)).not.toContain(questions[locale][3])

  const publish = buttonsOf(draft).find(({ label }) => label === 'Publish now')!
  await bot.tell(publish.command, 'en')
  for (const locale of locales) {
    const [named, worded, list, title] = questions[locale]
    await vi.waitFor(async () => expect((await bot.ask(named, locale)).topic).toBe(record), 20_000)
    expect(plain(await bot.ask(named, locale), locale)).toContain(title)
    expect(itemsOf(await bot.ask(worded, locale)).map(({ ref }) => ref)).toContain(record)
    expect(itemsOf(await bot.ask(list, locale))[0]?.ref).toBe(record)
  }

  const { id, revision } = await bot.only()
  await bot.tell(`withdraw id:${id} revision:${revision} way:say`, 'en')
  expect(plain(await bot.ask('calls open', 'en'), 'en')).not.toContain('seaworthy')
  expect(plain(await bot.ask(questions.en[0], 'en'), 'en')).toContain('withdrawn on 24 November 2026')
})
