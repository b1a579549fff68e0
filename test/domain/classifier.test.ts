import { expect, test } from 'vitest'

import { createFeatures } from '../../src/domain/search/features.ts'
import { createSearch, type Entry, type Hit } from '../../src/domain/search/search.ts'

const card = (id: string, said: readonly string[]): Entry => ({
  ref: `card:${id}`,
  line: `ask card:${id}`,
  title: { fi: id, sv: id, en: id },
  texts: { fi: { body: '', said }, sv: { body: '', said }, en: { body: '', said } },
})

const researchers = card('researchers', [
  'may a researcher apply for money',
  'money for a researcher at the university',
  'is a researcher given money',
  'how does a researcher apply',
  'researcher wants money, how',
])
const companies = card('companies', [
  'may a company apply for money',
  'money for a company in the city',
  'is a company given money',
  'how does a company apply',
  'company wants money, how',
])
const seldomAsked = card('seldom', ['may a choir apply for money'])
const features = createFeatures([])
const entries = [researchers, companies, seldomAsked]
const find = (question: string) => createSearch(entries, features).find(question)

const paid = ({ score, standing }: Hit) => score - standing
const of = (hits: readonly Hit[], id: string) => hits.find(({ entry }) => entry.ref === `card:${id}`)!

test('a word that tells one card from its neighbour costs the neighbour its standing', () => {
  const hits = find('our company looks for money and would apply for it')
  expect(hits[0]?.entry.ref).toBe('card:companies')
  expect(paid(of(hits, 'companies'))).toBeCloseTo(0)
  expect(paid(of(hits, 'researchers'))).toBeGreaterThan(0.05)
})

test('a card with too few phrasings is not judged by them', () => {
  const hits = find('may our choir or a company apply for money')
  expect(of(hits, 'seldom').score).toBeGreaterThan(0)
  expect(paid(of(hits, 'seldom'))).toBeCloseTo(0)
})

test('where no card has enough phrasings, likeness alone decides', () => {
  const few = [seldomAsked, card('museum', ['when does the museum open'])]
  const hits = createSearch(few, features).find('when is the museum open')
  expect(hits[0]?.entry.ref).toBe('card:museum')
  expect(hits.every(({ standing }) => Number.isFinite(standing))).toBe(true)
  const among = createSearch(entries, features).find(
    'may a choir apply',
    5,
    ({ ref }) => ref === 'card:seldom',
  )
  expect(among[0]?.standing).toBeGreaterThan(0)
})

test('whoever says what somebody has said before means what they meant', () => {
  for (const { ref, texts } of entries)
    for (const said of texts.en.said) {
      const [best] = find(said)
      expect(best?.entry.ref).toBe(ref)
      expect(paid(best!)).toBeCloseTo(0)
    }
})

test('what was learnt from the same texts is the same', () => {
  expect(find('would a researcher be paid')).toEqual(find('would a researcher be paid'))
})
