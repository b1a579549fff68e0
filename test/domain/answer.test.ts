import { describe, expect, test } from 'vitest'

import { decide } from '../../src/domain/answer.ts'
import type { Hit } from '../../src/domain/search/search.ts'

/** A card on a section, as near to the question as `score` says. */
const card = (
  id: string,
  score: number,
  more: { section?: string; gap?: boolean; covered?: number } = {},
): Hit => ({
  entry: {
    ref: `card:${id}`,
    line: `ask card:${id}`,
    title: { fi: '', sv: '', en: '' },
    given: { gives: [], sections: [more.section ?? '5'], gap: more.gap ?? false },
  },
  score,
  standing: score,
  covered: more.covered ?? 1,
})

describe('how sure the bot is', () => {
  test('a clear best card is answered', () => {
    expect(decide('rahoitus', [card('a', 0.8), card('b', 0.5)])).toEqual({
      outcome: 'answered',
      hit: card('a', 0.8),
    })
  })
  test('what stands on the same section and comes as near is said too', () => {
    expect(decide('rahoitus', [card('a', 0.8), card('b', 0.78)])).toMatchObject({
      outcome: 'answered',
      also: card('b', 0.78),
    })
  })
  test('near cards on different sections are offered, not chosen between', () => {
    expect(decide('rahoitus', [card('a', 0.8), card('b', 0.78, { section: '6' })]).outcome).toBe('offered')
  })
  test('what the agreement says is never put beside what it does not say', () => {
    const decision = decide('rahoitus', [card('a', 0.8, { gap: true }), card('b', 0.79, { gap: true })])
    expect(decision).toEqual({ outcome: 'answered', hit: card('a', 0.8, { gap: true }) })
    expect(decide('rahoitus', [card('a', 0.8), card('b', 0.79, { gap: true })]).outcome).toBe('offered')
  })
  test('a card about something comes before its bare record, but one record does not before another', () => {
    const record = (id: string, score: number): Hit => ({
      ...card(id, score),
      entry: { ref: `organisation:${id}`, line: `organisation ${id}`, title: { fi: '', sv: '', en: '' } },
    })
    expect(decide('maria', [card('a', 0.8), record('b', 0.79)]).outcome).toBe('answered')
    expect(decide('maria', [record('a', 0.8), record('b', 0.79)]).outcome).toBe('offered')
  })
  test('that the agreement does not say it is said only when nothing that it says comes near', () => {
    const gap = card('a', 0.8, { gap: true })
    expect(decide('rahoitus', [gap, card('b', 0.71)]).outcome).toBe('offered')
    expect(decide('rahoitus', [gap, card('b', 0.6)]).outcome).toBe('answered')
  })
  test('where the next one says that it is not said, more is needed to say what is', () => {
    const gap = card('b', 0.6, { gap: true, section: '6' })
    expect(decide('rahoitus', [card('a', 0.7), gap]).outcome).toBe('offered')
    expect(decide('rahoitus', [card('a', 0.7), card('b', 0.6, { section: '6' })]).outcome).toBe('answered')
    expect(decide('rahoitus', [card('a', 0.75), gap]).outcome).toBe('answered')
  })
  test('a question for a count is not answered by a card without a number', () => {
    expect(decide('montako koulua on mukana', [card('a', 0.9)]).outcome).toBe('offered')
    expect(decide('montako koulua on mukana', [card('a', 0.9, { gap: true })]).outcome).toBe('answered')
  })
  test('a question for a date is not answered by a card that gives none', () => {
    expect(decide('milloin rahoitus päättyy', [card('a', 0.9)]).outcome).toBe('offered')
  })
  test('a question that the best card hardly covers is offered', () => {
    expect(
      decide('rahoitus', [card('a', 0.5, { covered: 0.2 }), card('b', 0.3, { section: '6' })]).outcome,
    ).toBe('offered')
  })
  test('nothing near is not known', () => {
    expect(decide('rahoitus', [card('a', 0.1)]).outcome).toBe('unknown')
  })
})
