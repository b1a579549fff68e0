import { expect, test } from 'vitest'

import type { Decision } from '../../src/domain/answer.ts'
import { lacking } from '../../src/domain/lacking.ts'
import type { Hit } from '../../src/domain/search/search.ts'

const hit = (ref: string, score: number, given?: Hit['entry']['given']): Hit => ({
  entry: { ref, line: '', title: { fi: ref, sv: ref, en: ref }, ...(given ? { given } : {}) },
  score,
  standing: score,
  covered: 0.7,
})
type Gives = NonNullable<Hit['entry']['given']>['gives']
const fact = (ref: string, score: number, ...gives: Gives) =>
  hit(`card:${ref}`, score, { sections: ['5'], gives, gap: false })
const gapOf = (ref: string, score: number, ...gives: Gives) =>
  hit(`card:${ref}`, score, { sections: ['5'], gives, gap: true })

const appeal = gapOf('gap-appeal', 0.1, 'appeal')
const onAppeal = 'Miten johtoryhmän valinnasta valitetaan?'
const sure = (best: Hit): Decision => ({ outcome: 'answered', hit: best })
const decided = (question: string, hits: Hit[], decision = sure(hits[0]!)) =>
  lacking(question, decision, hits, () => [appeal])

test('what only speaks of the topic stands beside the statement that nobody says it', () => {
  const best = fact('selection', 0.7)
  expect(decided(onAppeal, [best])).toMatchObject({ outcome: 'answered', hit: appeal, near: [best] })
})
test('what would have been the answer may be meant; what was only one of several may not', () => {
  const hits = [fact('selection', 0.7), fact('steering', 0.4)]
  expect(decided(onAppeal, hits)).toMatchObject({ mayBeSaid: true })
  expect(decided(onAppeal, hits, { outcome: 'offered', hits })).toMatchObject({ mayBeSaid: false })
})
test('an unclear question becomes clear by what it asks for', () => {
  const hits = [fact('selection', 0.4), fact('steering', 0.39)]
  const decision = decided(onAppeal, hits, { outcome: 'offered', hits })
  expect(decision).toMatchObject({ outcome: 'answered', hit: appeal })
})
test('an answer that gives it stays', () => {
  const best = fact('court', 0.7, 'appeal')
  expect(decided(onAppeal, [best])).toEqual(sure(best))
})
test('a near one that gives it comes first', () => {
  const near = fact('court', 0.6, 'appeal')
  expect(decided(onAppeal, [fact('selection', 0.7), near])).toEqual(sure(near))
})
test('one that is further off does not', () => {
  const hits = [fact('selection', 0.8), fact('court', 0.5, 'appeal')]
  expect(decided(onAppeal, hits)).toMatchObject({ hit: appeal })
})
test('a question that asks for two things is answered by what gives both', () => {
  const best = fact('court', 0.7, 'appeal')
  expect(decided('Mikä tuomioistuin ja mikä lomake?', [best])).toMatchObject({ hit: appeal })
})
test('what somebody is known to have said means what it meant then', () => {
  const best = fact('selection', 0.97)
  expect(decided(onAppeal, [best])).toEqual(sure(best))
})
test('another statement that it is not said stays', () => {
  const best = gapOf('gap-criteria', 0.7, 'score')
  expect(decided(onAppeal, [best])).toEqual(sure(best))
})
test('a record shows its own people and sums, and has no opinion', () => {
  const best = hit('project:a', 0.7)
  expect(decided('Vad heter projektets kontaktpersons efternamn?', [best])).toEqual(sure(best))
  expect(decided('Tycker du att projektet är bra?', [best])).toMatchObject({ hit: appeal })
})
test('a body is on record with the roles in it, and not with who leads it', () => {
  const chair = gapOf('gap-chair', 0.1, 'chair')
  const best = hit('governance:group', 0.7)
  expect(lacking('Who chairs the group?', sure(best), [best], () => [chair])).toMatchObject({ hit: chair })
})
test('a question for nothing particular is left alone', () => {
  const best = fact('selection', 0.7)
  expect(decided('Kuka valitsee hankkeet?', [best])).toEqual(sure(best))
})
