import { describe, expect, test } from 'vitest'

import { locales } from '../../src/locale.ts'
import { parsePack, readPackFiles } from '../../src/pack/read.ts'
import { packagePath } from '../../src/paths.ts'

const { facets, wishes } = parsePack(readPackFiles(packagePath('drizzle/seed/hevi'))).records
const said = new Map(wishes.map((one) => [one.ref, one]))

describe.each(facets.map(({ ref }) => ref))('%s', (ref) => {
  test.each(locales)('five people or more say in %s why they look for it', (locale) => {
    const texts = said.get(ref)?.[locale] ?? []
    expect(new Set(texts).size).toBeGreaterThanOrEqual(5)
    for (const text of texts) expect(text.split(' ').length).toBeGreaterThanOrEqual(3)
  })
})

test('nobody says the same of two records', () => {
  const all = wishes.flatMap((one) => locales.flatMap((locale) => one[locale]))
  expect(new Set(all).size).toBe(all.length)
})
