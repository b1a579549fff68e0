import { expect, test } from 'vitest'

import { answering } from '../../../src/domain/grounding/answers.ts'

const proof = (
  id: string,
  text: string,
  more: { near?: boolean; gap?: boolean; likeness?: number } = {},
) => ({
  source: { id, title: '', text, locale: 'en' as const, ...more },
  quote: text,
})
const kept = (question: string, ...proofs: ReturnType<typeof proof>[]) =>
  answering(question, proofs, () => []).proofs.map(({ source }) => source.id)

const idle = proof('cities', 'projects begin with what a city needs.', { near: true })

test.each([
  'Montako jäsentä johtoryhmässä on?',
  'Kuinka monta jäsentä johtoryhmässä on?',
  'How many members are there?',
  'Can you tell me how many members there are?',
])('“%s” is not answered without a number', (question) => {
  expect(kept(question, idle)).toEqual([])
  const counted = proof('members', 'The group has 4 members.', { near: true })
  expect(kept(question, counted)).toEqual(['members'])
})

test.each([
  ['When did it enter into force?', 'It entered into force once all had signed.'],
  ['Hur länge får tjänsten pågå?', 'Tjänsterna är tillfälliga.'],
  ['Milloin sisältöä tarkistetaan?', 'Sisältöä tarkistetaan vuosittain.'],
])('“%s” may be answered without a date', (question, text) =>
  expect(kept(question, proof('time', text, { near: true }))).toEqual(['time']),
)

test('a number that was asked for may stand in the title', () => {
  const titled = proof('aims', 'Projects begin with what a city needs.', { near: true })
  titled.source.title = 'The five aims'
  expect(kept('How many aims are there?', titled)).toEqual(['aims'])
})

test.each([
  'Kuka allekirjoitti?',
  'Voitko kertoa kuka allekirjoitti?',
  'Kan du berätta vem som skrev under?',
])('“%s” is not answered without a name', (question) => expect(kept(question, idle)).toEqual([]))

test('what says that a number is not given lets no other source by', () => {
  const gap = proof('gap', 'The agreement gives no number.', { near: true, gap: true })
  expect(kept('How many members are there?', gap, idle)).toEqual(['gap'])
})

test('a source that the bot does not take to be meant must speak of what was asked', () => {
  const far = proof('cities', 'Projects begin with what a city needs.')
  expect(kept('What do penguins eat?', far)).toEqual([])
  expect(kept('What do projects of a city begin with?', far)).toEqual(['cities'])
})

test('the more like the question the search finds a source, the fewer of the question’s words it has to speak of', () => {
  const question = 'my bakery needs an oven, will you pay'
  const text = 'Nobody can pay a firm for what it needs to run its own business.'
  const found = (likeness?: number) =>
    kept(question, proof('s', text, likeness === undefined ? {} : { likeness }))
  expect(found(0.05)).toEqual(['s'])
  expect(found(-0.15)).toEqual([])
  const unrelated = 'The agreement was signed by three cities.'
  expect(kept(question, proof('s', unrelated, { likeness: 0.15 }))).toEqual([])
})
