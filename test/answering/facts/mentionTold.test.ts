import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { plain } from '../../../src/plain.ts'
import { buttonsOf, sourcesOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

async function ask(text: string, locale: Locale) {
  const answer = await bot.receive({ text, locale })
  return { ...answer, read: plain(answer, answer.locale) }
}

describe('what the agreement does not name is told with a plain no, dated, with what comes nearest', () => {
  test.each([
    ['fi', 'mainitaanko sopimuksessa tekoäly', '”Tekoäly” ei esiinny sopimuksessa.'],
    ['fi', 'tekoäly?', '”Tekoäly” ei esiinny sopimuksessa.'],
    ['fi', 'puhutaanko siinä matkailusta mitään', '”Matkailu” ei esiinny sopimuksessa.'],
    ['fi', 'onko lohkoketjuista mainintaa', '”Lohkoketju” ei esiinny sopimuksessa.'],
    ['sv', 'nämns artificiell intelligens?', '”Artificiell intelligens” nämns inte i avtalet.'],
    ['sv', 'står det något om turism', '”Turism” nämns inte i avtalet.'],
    ['sv', 'kvantdatorer?', '”Kvantdator” nämns inte i avtalet.'],
    ['en', 'does it mention AI?', 'The agreement does not mention “AI”.'],
    ['en', 'does the agreement say anything about space', 'The agreement does not mention “space”.'],
    ['en', 'quantum computing?', 'The agreement does not mention “quantum computing”.'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    const answer = await ask(text, locale)
    expect(answer.read).toContain(said)
    expect(answer.locale).toBe(locale)
    expect(answer.outcome).not.toBe('answered')
    expect(sourcesOf(answer)).not.toEqual([])
    if (answer.outcome === 'unknown')
      expect(answer.read).toMatch(/(Lisätietoja antaa|Mer information ger|Ask here): \S/u)
  })

  test('near a new technology comes what is said of new technologies', async () => {
    expect((await ask('quantum computing?', 'en')).read).toContain('Emerging technologies')
  })
})

describe('of an organisation or a district, what is on record is a step away', () => {
  test.each([
    ['fi', 'mikä on VTT:n rooli', 'VTT', 'organisation vtt'],
    ['fi', 'Mikä rooli Otaniemellä on tässä sopimuksessa?', 'Otaniemi', 'find place:otaniemi'],
    ['sv', 'Aalto-universitetets roll?', 'Aalto-universitetet', 'organisation aalto-university'],
    ['en', 'is Aalto University mentioned?', 'Aalto University', 'organisation aalto-university'],
  ] as const)('%s: “%s”', async (locale, text, name, line) => {
    const answer = await ask(text, locale)
    expect(answer.outcome).toBe('offered')
    expect(answer.read).toContain(name)
    expect(buttonsOf(answer).map(({ command }) => command)).toEqual([line])
  })
})

describe('what it names is told with a yes, where, and the statement', () => {
  test.each([
    ['fi', 'mainitaanko kiertotalous', 'Kyllä, ”kiertotalous” mainitaan sopimuksessa: kohta 4.1', 'A1.1'],
    [
      'sv',
      'nämns Health Capital Helsinki?',
      'Ja, ”Health Capital Helsinki” nämns i avtalet: bilaga 1',
      'A1.2',
    ],
    ['en', 'Is Maria 01 mentioned?', 'Yes, the agreement mentions “Maria 01”: Annex 1, point 4', 'A1.4'],
  ] as const)('%s: “%s”', async (locale, text, said, section) => {
    const answer = await ask(text, locale)
    expect(answer.outcome).toBe('answered')
    expect(answer.read).toContain(said)
    expect(sourcesOf(answer).map(({ ref }) => ref)).toContain(`agreement#${section}`)
  })
})

describe('whoever asks anything else is not told whether a word is there', () => {
  test.each([
    ['fi', 'saako tekoälyhankkeeseen rahaa'],
    ['fi', 'kiertotalous'],
    ['sv', 'kan ett spelföretag få pengar'],
    ['en', 'can we get money for quantum computing?'],
    ['en', 'which projects are about robots'],
    ['en', 'what is the role of Espoo'],
  ] as const)('%s: “%s”', async (locale, text) => {
    expect((await ask(text, locale)).read).not.toMatch(/esiinny|mainitaan sopimuksessa|nämns|mention/u)
  })
})

describe('“and X?” asks the same of another thing, where that was asked before', () => {
  test.each([
    ['fi', 'mainitaanko tekoäly', 'entä urheilu?', '”Urheilu” ei esiinny'],
    ['sv', 'nämns artificiell intelligens?', 'och turism?', '”Turism” nämns inte'],
    ['en', 'does it mention AI?', 'and drones?', 'does not mention “drone”'],
    ['en', 'Does a company get money?', 'and an association?', 'Associations, foundations'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, said) => {
    const person = `local:${then}`
    await bot.receive({ text: first, locale, person, conversation: person })
    expect(plain(await bot.receive({ text: then, locale, person, conversation: person }), locale)).toContain(
      said,
    )
  })
})

describe('words that only begin alike are other words', () => {
  test.each([
    ['en', 'what is the portfolio?'],
    ['en', 'does the agreement cover training?'],
    ['en', 'Portugal?'],
    ['en', 'what is a living lab?'],
    ['sv', 'vad är portföljen?'],
    ['sv', 'vad är en genomförare?'],
    ['sv', 'nämns län?'],
    ['sv', 'vetenskap?'],
    ['fi', 'onko luonnoksia'],
    ['fi', 'mikä on Metropolian rooli'],
    ['fi', 'mainitaanko Kirkkonummi'],
    ['fi', 'mainitaanko Espoonlahti'],
    ['fi', 'mainitaanko datakeskus'],
    ['fi', 'ai mitä?'],
    ['fi', 'ai?'],
    ['fi', 'onko sopimus ruotsiksi'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const answer = await ask(text, locale)
    expect(answer.topic ?? '').not.toMatch(/^mention:/u)
  })
})

describe('the word that was asked about is the one that is told', () => {
  test.each([
    ['fi', 'mainitaanko rokotteet', '”Rokote” ei esiinny'],
    ['fi', 'eikö siinä mainita tekoälyä', '”Tekoäly” ei esiinny'],
    ['fi', 'mainitaanko yhdistyksiä', '”Yhdistys” ei esiinny'],
    ['fi', 'puhutaanko päästöistä', 'Kyllä, ”päästöt” mainitaan'],
    ['fi', 'mainitaanko asukkaita', 'Kyllä, ”asukkaat” mainitaan'],
    ['fi', 'mainitaanko päiväkodit', 'Kyllä, ”varhaiskasvatus” mainitaan'],
    ['fi', 'mainitaanko kiertotaloutta', 'Kyllä, ”kiertotalous” mainitaan'],
    ['fi', 'mainitaanko mielenterveyttä', '”Mielenterveys” ei esiinny'],
    ['sv', 'nämns Ukraina?', '”Ukraina” nämns inte'],
    ['en', "doesn't it mention 6G?", 'does not mention “6G”'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await ask(text, locale)).read).toContain(said)
  })
})

describe('where a card says what to do, it stands below the no', () => {
  test.each([
    ['fi', 'onko siinä puhetta lainasta', '”Laina” ei esiinny', 'takauks'],
    ['sv', 'nämns IPR?', '”IPR” nämns inte', 'Mer information ger'],
    [
      'en',
      'what does it say about intellectual property?',
      'does not mention “intellectual property”',
      'Ask here',
    ],
  ] as const)('%s: “%s”', async (locale, text, no, card) => {
    const { read } = await ask(text, locale)
    expect(read).toContain(no)
    expect(read).toContain(card)
  })
})

describe('after a record, “it” is that record', () => {
  test.each([
    ['fi', 'onko VTT mukana siinä?'],
    ['en', 'does it mention AI?'],
  ] as const)('%s: “%s”', async (locale, then) => {
    const talk = { locale, person: `local:${then}`, conversation: then }
    await bot.receive({ text: 'project metropolitan-uam', ...talk })
    expect(plain(await bot.receive({ text: then, ...talk }), locale)).not.toMatch(/esiinny|mention “/u)
  })
})

describe('a word that only one language uses tells the language', () => {
  test.each([
    ['fi', 'what are the focus areas', 'tekoäly'],
    ['en', 'mitkä ovat painopisteet', 'artificial intelligence'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then) => {
    const talk = { person: `local:w-${then}`, conversation: then }
    await bot.receive({ text: first, ...talk })
    expect((await bot.receive({ text: then, ...talk })).locale).toBe(locale)
  })
})

test('in each language every word is written once', async () => {
  const all = await bot.store.mentions.all()
  for (const locale of ['fi', 'sv', 'en'] as const) {
    const written = all.flatMap((one) => one[locale].map((word) => word.toLowerCase()))
    expect(written.filter((word, at) => written.indexOf(word) !== at)).toEqual([])
  }
})
