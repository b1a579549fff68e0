import { describe, expect, test } from 'vitest'

import { locales } from '../../src/locale.ts'
import { parsePack, readPackFiles } from '../../src/pack/read.ts'
import { referencesIn } from '../../src/pack/template.ts'
import { packagePath } from '../../src/paths.ts'

const { records } = parsePack(readPackFiles(packagePath('drizzle/seed/hevi')))
const { cards, sections } = records
const facts = cards.filter(({ kind }) => kind === 'fact')
const gaps = cards.filter(({ kind }) => kind === 'gap')
const phrasings = new Map(records.phrasings.map((entry) => [entry.ref, entry]))

test('the statements of the agreement, and what people will ask in vain, have their cards', () => {
  expect(facts.length).toBeGreaterThanOrEqual(140)
  expect(gaps.length).toBeGreaterThanOrEqual(60)
})

test.each(sections.map(({ id }) => id))('section %s has a card', (id) => {
  expect(facts.some((card) => card.sections.includes(id))).toBe(true)
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

test('every value is quoted by a card or a rule, and has a source', () => {
  const quoted = new Set([
    ...cards.flatMap(({ text }) => referencesIn(text.fi)),
    ...records.rules.flatMap(({ euAndState, local }) => [euAndState, local]),
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
