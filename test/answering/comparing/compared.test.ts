import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plain } from '../../../src/plain.ts'
import { sourcesOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const headings = async (text: string) => {
  const answer = await bot.receive({ text })
  return {
    answer,
    titles: answer.parts.flatMap((part) => (part.kind === 'heading' ? part.text : [])),
    sources: answer.parts.filter(({ kind }) => kind === 'sources').length,
  }
}

describe('a comparison is answered with both sides, each with its sources', () => {
  test.each([
    ['Mitä eroa on AKKE:lla ja EAKR:llä?', /^AKKE/, /^EAKR/],
    ['MEAE vs Regional Council', /MEAE/, /Regional Council/],
    ['vad är skillnaden mellan ledningsgruppen och Nylands förbund', /Ledningsgrupp/, /Nylands förbund/],
    [
      'what is the difference between the steering group and the coordination project?',
      /Steering group/,
      /coordination project/i,
    ],
    ['mikä ero on hankkeella ja haulla', /^hanke/, /hakukierros/],
    ['skillnaden mellan projekt och utlysning', /^projekt/, /ansökningsomgång/],
    ['what’s the difference between a project and a call?', /^project/, /funding call/],
  ])('“%s”', async (text, one, other) => {
    const { answer, titles, sources } = await headings(text)
    expect(answer.outcome).toBe('answered')
    expect(titles).toHaveLength(2)
    expect(titles[0]).toMatch(one)
    expect(titles[1]).toMatch(other)
    expect(sources).toBe(2)
    expect(sourcesOf(answer).every(({ asOf }) => asOf)).toBe(true)
  })

  test.each([
    ['EAKR vs ESR', /EAKR on .*Uudenmaan liitto.* ESR:ää .*elinvoimakeskus/s],
    ['EAKR:n ja ESR:n ero', /EAKR on .*Uudenmaan liitto.* ESR:ää .*elinvoimakeskus/s],
    ['ERDF versus ESF+', /ERDF is .*Regional Council.* ESF/s],
    ['vad är skillnaden mellan ERUF och ESF+?', /ERUF är .*Nylands förbund.* ESF/s],
  ])('“%s”: a difference that has a statement of its own is told by it', async (text, both) => {
    const { answer, titles } = await headings(text)
    expect(titles).toHaveLength(1)
    expect(plain(answer, answer.locale)).toMatch(both)
    expect(sourcesOf(answer).every(({ asOf }) => asOf)).toBe(true)
  })

  test.each([
    'mikä ero on kissalla ja koiralla?',
    'what is the difference between cats and dogs?',
    'katt vs hund',
  ])('“%s” compares nothing that is known', async (text) =>
    expect((await headings(text)).answer.topic ?? '').not.toBe('comparison'),
  )
})
