import { expect, test } from 'vitest'

import type { Candidate } from '../../../src/domain/match/candidate.ts'
import { type Example, learningLikeness, likenessBy } from '../../../src/domain/match/likeness.ts'
import { match } from '../../../src/domain/match/match.ts'
import { emptySeeker, ranked } from '../../../src/domain/match/seeker.ts'
import { createVocabulary } from '../../../src/domain/match/vocabulary.ts'
import { createFeatures } from '../../../src/domain/search/features.ts'
import { inStints } from '../../../src/learning/stints.ts'

const theme = (id: string) => ({
  id,
  label: { fi: id, sv: id, en: id },
  kind: 'theme' as const,
  focusAreas: ['1'],
  near: {},
  fi: [id],
  sv: [id],
  en: [id],
})
const vocabulary = createVocabulary(['bees', 'boats', 'trams', 'towns'].map(theme))
const example = (themes: Record<string, number>, en: string[], kind: Candidate['kind'] = 'project') => {
  const none = { body: '', said: [] }
  return { record: { kind, themes, offers: {} }, texts: { fi: none, sv: none, en: { body: '', said: en } } }
}
const examples: Example[] = [
  example({ bees: 1, towns: 0.3 }, ['I keep hives on a roof and sell honey', 'swarms scare my neighbours']),
  example({ boats: 1 }, ['my sails are torn', 'we rent canoes on the bay'], 'organisation'),
  example({ trams: 1, towns: 0.3 }, ['rails are noisy outside my shop', 'our drivers brake too hard']),
]
const features = createFeatures([])
const likeness = likenessBy(
  await inStints(learningLikeness(examples, features), 10),
  examples.map(({ record }) => record),
  features,
)
const all = ['project', 'organisation'] as const
const candidate = (ref: string, themes: Record<string, number>): Candidate => ({
  ref,
  kind: 'organisation',
  themes,
  offers: {},
  needs: {},
  serves: [],
  stage: 'always',
  languages: [],
  members: [],
})
const shownFor = (text: string, candidates: Candidate[]) =>
  match({ ...emptySeeker, alike: likeness(text, all) }, candidates, vocabulary, { day: '2026-11-24' }).shown

test('a text sounds like the themes of the records that others with such words look for', () => {
  expect(ranked(likeness('honey from my hives', all))[0]).toBe('bees')
  expect(ranked(likeness('canoe with torn sail', all))[0]).toBe('boats')
})

test('what few are about tells more than what many are', () => {
  const { bees = 0, towns = 0 } = likeness('hives and honey', all)
  expect(bees).toBeGreaterThan(3 * towns)
})

test('only the people of such records as are looked for have a say', () => {
  expect(likeness('canoe with torn sail', ['project'])['boats']).toBeUndefined()
})

test('it is at most as long as the text is like theirs, and nothing where no word is', () => {
  const length = (text: string) => Math.hypot(...Object.values(likeness(text, all)))
  expect(length('I keep hives on a roof and sell honey')).toBeCloseTo(1)
  expect(length('I keep bolts on a roof')).toBeLessThan(0.8)
  expect(likeness('qqq zzz', all)).toEqual({})
})

test('who is about it is found though no word of the vocabulary was read, also when nobody wrote texts for them', () => {
  const [first, ...others] = shownFor('hives on the roof, and honey to sell', [
    candidate('organisation:new', { bees: 1 }),
    candidate('organisation:other', { trams: 1 }),
  ])
  expect(first?.candidate.ref).toBe('organisation:new')
  expect(first?.fit.sounds).toEqual(['bees'])
  expect(others).toEqual([])
})

test('who is about everything sounds like nothing', () => {
  const text = 'hives on the roof, and honey to sell'
  const [plain] = shownFor(text, [candidate('organisation:new', { bees: 1 })])
  const [hub] = shownFor(text, [candidate('organisation:hub', { bees: 1, boats: 1, trams: 1, towns: 1 })])
  expect(hub?.fit.like ?? 0).toBeLessThan(plain!.fit.like)
})
