import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readWish, type Vocabulary, WishProblem } from '../../../src/domain/subscriptions/readWish.ts'
import { matches, type Subject, type Wish } from '../../../src/domain/subscriptions/wish.ts'

const vocabulary: Vocabulary = {
  field: (name) =>
    ({ kind: 'kind', laji: 'kind', typ: 'kind', focus: 'focus', painopiste: 'focus' })[name] as
      | 'kind'
      | 'focus'
      | undefined,
  values: (field, name) =>
    field === 'kind'
      ? [{ call: 'call', haku: 'call', utlysning: 'call', decision: 'decision' }[name] ?? []].flat()
      : ['1', '2', '3', '4'].filter((id) => id === name || name === 'any'),
}
const read = (typed: string) => readWish(typed, vocabulary)

const subject = (change: Partial<Subject> = {}): Subject => ({
  kind: 'call',
  focusAreas: ['1'],
  instruments: [],
  organisations: [],
  projects: [],
  ...change,
})
const wants = (typed: string, about: Partial<Subject> = {}, text = '') =>
  matches(read(typed), subject(about), (words) => text.includes(words))

describe('an expression says what one wants to hear of', () => {
  test.each([
    ['kind:call', true],
    ['laji:haku ja painopiste:1', true],
    ['typ:utlysning och focus:2', false],
    ['focus:2 or focus:1', true],
    ['painopiste:2 tai painopiste:3', false],
    ['kind:call not focus:1', false],
    ['laji:haku ei painopiste:2', true],
    ['kind:call and not focus:2', true],
    ['typ:utlysning utom focus:2', true],
    ['-focus:2', true],
    ['kind:decision or (kind:call and focus:1)', true],
    ['(focus:1 eller focus:2) inte kind:decision', true],
    ['KIND:call', undefined],
  ])('%s', (typed, expected) => {
    if (expected === undefined) expect(() => read(typed)).toThrow(WishProblem)
    else expect(wants(typed)).toBe(expected)
  })

  test('words without a field are looked for in the text', () => {
    expect(wants('robotti', {}, 'robotti ja drooni')).toBe(true)
    expect(wants('robotti ei drooni', {}, 'robotti ja drooni')).toBe(false)
    expect(wants('"robotti ja drooni"', {}, 'robotti ja drooni')).toBe(true)
  })

  test('a name that means several stands for any of them', () => expect(wants('focus:any')).toBe(true))

  test('nothing asked for is everything', () => expect(wants('')).toBe(true))

  test('the small words are words inside quotes', () => {
    expect(read('"tai"')).toEqual({ words: 'tai', exact: true })
    expect(read('"haku: lisää"')).toEqual({ words: 'haku: lisää', exact: true })
  })
})

test.each([
  ['colour:red', 'field', 'colour'],
  ['focus:7', 'value', 'focus:7'],
  ['kind:call and', 'syntax', 'kind:call and'],
  ['(kind:call', 'syntax', '(kind:call'],
  ['focus:>1', 'syntax', 'focus:>1'],
])('%s is refused and says which part is wrong', (typed, kind, part) => {
  expect(() => read(typed)).toThrow(expect.objectContaining({ kind, part }))
})

/** A random expression, the text a person would type for it, and what it means. */
const wish = fc.letrec<{ node: [string, Wish] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<[string, Wish]>(
      ['kind:call', { field: 'kind', value: 'call' }],
      ['kind:decision', { field: 'kind', value: 'decision' }],
      ['focus:1', { field: 'focus', value: '1' }],
      ['focus:2', { field: 'focus', value: '2' }],
      ['robot', { words: 'robot' }],
    ),
    fc
      .tuple(tie('node'), tie('node'), fc.constantFrom('and', 'ja', 'och'))
      .map(([[one, left], [other, right], and]): [string, Wish] => [
        `(${one}) ${and} (${other})`,
        { all: [left, right] },
      ]),
    fc
      .tuple(tie('node'), tie('node'), fc.constantFrom('or', 'tai', 'eller'))
      .map(([[one, left], [other, right], or]): [string, Wish] => [
        `(${one}) ${or} (${other})`,
        { any: [left, right] },
      ]),
    fc
      .tuple(tie('node'), fc.constantFrom('not', 'ei', 'inte'))
      .map(([[one, inner], not]): [string, Wish] => [`${not} (${one})`, { not: inner }]),
  ),
})).node

/** Written apart from the code it checks: every expression as a truth table over what can be true. */
function naive(node: Wish, truth: ReadonlySet<string>): boolean {
  if ('all' in node) return !node.all.some((part) => !naive(part, truth))
  if ('any' in node) return node.any.filter((part) => naive(part, truth)).length > 0
  if ('not' in node) return naive(node.not, truth) === false
  return truth.has('words' in node ? node.words : `${node.field}:${node.value}`)
}

test('any expression means what a naive evaluator says, for any subject', () => {
  fc.assert(
    fc.property(
      wish,
      fc.constantFrom('call', 'decision', 'notice'),
      fc.subarray(['1', '2', '3']),
      fc.boolean(),
      ([typed, meant], kind, focusAreas, robot) => {
        const truth = new Set([
          `kind:${kind}`,
          ...focusAreas.map((id) => `focus:${id}`),
          ...(robot ? ['robot'] : []),
        ])
        const told = matches(
          read(typed),
          subject({ kind, focusAreas }),
          (words) => robot && words === 'robot',
        )
        expect(told, typed).toBe(naive(meant, truth))
      },
    ),
    { numRuns: 500, seed: 5 },
  )
})

test('whatever is typed is read or refused in words, never a crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      try {
        expect(read(typed)).toBeDefined()
      } catch (error) {
        expect(error).toBeInstanceOf(WishProblem)
      }
    }),
    { numRuns: 1_000, seed: 7 },
  )
})
