import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what was running in a year is told of that year, not of today', () => {
  test.each([
    ['fi', 'Mitkä hankkeet olivat käynnissä 2021?'],
    ['sv', 'Vilka projekt pågick 2021?'],
    ['en', 'Which projects were running in 2021?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { read, items } = await talk(locale, text)
    expect(read).toMatch(/^13 /u)
    expect(items).toContain('project:jatkasaari-mobility-lab')
  })

  test.each([
    [
      'fi',
      'Mitkä käynnissä olevat hankkeet maksavat yli 2 miljoonaa?',
      'yksikään niistä ei ole nyt käynnissä',
    ],
    ['sv', 'Vilka pågående projekt kostar över två miljoner?', 'pågår inget av dem just nu'],
    ['en', 'Which running projects cost more than two million?', 'none of those is running right now'],
  ] as const)('%s: “%s”: none of those runs, though others do', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('of two years both are meant', () => {
  test.each([
    ['fi', 'Mitkä hankkeet päättyivät 2019 tai 2020?', 'Vuosina 2019 tai 2020 päättyi kolme hanketta'],
    ['sv', 'Vilka projekt slutade 2019 eller 2020?', 'Tre projekt slutade 2019 eller 2020'],
    ['en', 'Which projects ended in 2019 or 2020?', 'Three projects ended in 2019 or 2020'],
    ['fi', 'Montako hanketta alkoi 2019–2021?', 'Vuosina 2019–2021 alkoi 15 hanketta'],
    ['sv', 'Hur många projekt började mellan 2019 och 2021?', '15 projekt började 2019–2021'],
    ['en', 'How many projects started from 2019 to 2021?', '15 projects began in 2019–2021'],
    [
      'fi',
      'Mitkä hankkeet alkoivat 2018 jälkeen ja ennen vuotta 2021?',
      'Vuosina 2019 tai 2020 alkoi yhdeksän hanketta',
    ],
    ['sv', 'Vilka projekt började efter 2018 och före 2021?', 'Nio projekt började 2019 eller 2020'],
    ['en', 'Which projects started after 2018 and before 2021?', 'Nine projects began in 2019 or 2020'],
  ] as const)('%s: “%s” → “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })

  test.each([
    ['fi', 'Mitkä 2019 alkaneet hankkeet päättyivät 2021?'],
    ['sv', 'Vilka projekt började 2019 och slutade 2021?'],
    ['en', 'Which projects started in 2019 and ended in 2021?'],
  ] as const)('%s: “%s”: each year goes with its own verb', async (locale, text) => {
    const { items } = await talk(locale, text)
    expect(items).toEqual(
      ['jatkasaari-mobility-lab', 'hnry', 'mission-zero-foodprint'].map((id) => `project:${id}`),
    )
  })

  test('where it is not clear which years are meant, no other is told of', async () => {
    expect((await talk('en', 'Which projects ended before 2020 or after 2025?')).outcome).not.toBe('answered')
  })

  test.each([
    ['sv', 'Vilka projekt pågår till 2027?', 'Tre projekt slutar 2027'],
    ['en', 'Which projects run until 2027?', 'Three projects end in 2027'],
  ] as const)('%s: “%s”: until a year is the year they end', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})
