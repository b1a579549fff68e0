import { describe, expect, test } from 'vitest'

import { aspects, aspectsIn } from '../../src/domain/aspects/aspects.ts'
import { locales } from '../../src/locale.ts'
import { parsePack, readPackFiles } from '../../src/pack/read.ts'
import { referencesIn } from '../../src/pack/template.ts'
import { packagePath } from '../../src/paths.ts'

const packFiles = readPackFiles(packagePath('drizzle/seed/hevi'))
const { files } = packFiles
const { records } = parsePack(packFiles)
const { cards, sections } = records
const facts = cards.filter(({ kind }) => kind === 'fact')
const gaps = cards.filter(({ kind }) => kind === 'gap')
interface Written {
  id: string
}
const phrasings = new Map(records.phrasings.map((entry) => [entry.ref, entry]))

test('the statements of the agreement, and what people will ask in vain, have their cards', () => {
  expect(facts.length).toBeGreaterThanOrEqual(140)
  expect(gaps.length).toBeGreaterThanOrEqual(60)
})

test.each(sections.map(({ id }) => id))('section %s has a card', (id) => {
  expect(facts.some((card) => card.sections.includes(id))).toBe(true)
})

test.each(aspects)('where nobody gives it, a card says so: %s', (aspect) => {
  expect(gaps.some(({ gives }) => gives.includes(aspect))).toBe(true)
})

/** Said of something else, in passing. */
const passing = [
  'voiko tällä ostaa koneen',
  'kan man köpa en maskin för det här',
  'can it buy us a machine',
  'millä rahalla koordinaattoreiden palkat maksettiin alussa',
  'Meillä koulussa kaikki pitää aina arvioida lomakkeella, kyselläänkö täälläkin tuloksia joltakin',
  "What is the regional council's person doing there, does he vote",
  'do universities have a vote in decisions',
]
test('what people say when they mean a statement asks for nothing that it does not give', () => {
  const beyond = facts.flatMap(({ id, gives }) =>
    locales.flatMap((locale) =>
      (phrasings.get(`card:${id}`)?.[locale] ?? []).filter((said) =>
        aspectsIn(said).some((aspect) => !gives.includes(aspect)),
      ),
    ),
  )
  expect(beyond.filter((said) => !passing.includes(said))).toEqual([])
})

describe.each(cards)('$id', (card) => {
  test('is found by ten phrasings or more in each language', () => {
    for (const locale of locales) {
      const said = phrasings.get(`card:${card.id}`)?.[locale] ?? []
      expect(new Set(said.map((text) => text.toLocaleLowerCase('fi'))).size, locale).toBeGreaterThanOrEqual(
        10,
      )
    }
  })

  test('writes its numbers, dates and names as values, the same in each language', () => {
    const [first, ...others] = locales.map((locale) => referencesIn(card.text[locale]).toSorted())
    for (const other of others) expect(other).toEqual(first)
    for (const locale of locales) {
      expect(card.text[locale].replaceAll(/\{[a-z0-9-]+\}/g, '')).not.toMatch(/\d/)
      expect(card.title[locale]).not.toMatch(/\d/)
    }
  })

  test('stands on a section or on a page with the day it was read; a gap says who knows', () => {
    expect(card.kind === 'gap' ? card.who : [...card.sections, ...card.sources].length).toBeTruthy()
    expect(card.sources.length === 0 || card.asOf).toBeTruthy()
  })
})

/** The texts of records as they are written in the pack, before values are put in. */
const written = ['instruments', 'governance', 'glossary', 'calls', 'milestones', 'rules', 'focus-areas'].map(
  (file) => [file, JSON.parse(files.get(`${file}.json`) ?? '[]') as Written[]] as const,
)
/** A name is what a thing is called, numbers included; dates, sums and addresses of a record are its own fields. */
const names = /^(Uudistuva ja osaava|Ett förnybart|Innovation and Skills|Ohjeellinen|Riktgivande|Indicative)/

describe.each(written)('%s', (_, records) => {
  test.each(records)('$id writes its numbers, dates and sums as values', (record) => {
    expect(proseIn(record).filter((text) => /\d/.test(text.replaceAll(/\{[a-z0-9-]+\}/g, '')))).toEqual([])
  })
})

function proseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part !== 'string'
      ? key === 'closesText'
        ? []
        : proseIn(part)
      : locales.some((locale) => locale === key) && !names.test(part)
        ? [part]
        : [],
  )
}

test('every value is quoted, and has a source', () => {
  const quoted = new Set([
    ...cards.flatMap(({ text }) => referencesIn(text.fi)),
    ...records.rules.flatMap(({ euAndState, local }) => [euAndState, local]),
    ...written.flatMap(([, all]) => all.flatMap((record) => proseIn(record).flatMap(referencesIn))),
  ])
  expect(records.values.filter(({ id }) => !quoted.has(id)).map(({ id }) => id)).toEqual([])
})

test('no phrasing leads to two places', () => {
  const owners = new Map<string, Set<string>>()
  for (const { ref, fi, sv, en } of records.phrasings) {
    for (const text of [...fi, ...sv, ...en].map((said) =>
      said.toLocaleLowerCase('fi').replaceAll(/[?!.,]/g, ''),
    )) {
      owners.set(text, (owners.get(text) ?? new Set()).add(ref))
    }
  }
  expect([...owners].filter(([, refs]) => refs.size > 1).map(([text]) => text)).toEqual([])
})
