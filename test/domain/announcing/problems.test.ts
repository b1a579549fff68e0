import { describe, expect, test } from 'vitest'

import type { Content } from '../../../src/domain/announcing/announcement.ts'
import { overclaims } from '../../../src/domain/announcing/overclaim.ts'
import { problemsOf } from '../../../src/domain/announcing/problems.ts'

const now = new Date('2026-11-24T10:00:00Z')
const call: Content = {
  title: { fi: 'Kevään haku' },
  text: { fi: 'Haku on auki.' },
  source: 'https://uudenmaanliitto.fi/haku',
  focusAreas: [],
  instruments: ['erdf'],
  organisations: [],
  projects: [],
  call: 'kevaan-haku-2027',
  opens: '2027-01-15',
  closes: { day: '2027-03-26', time: '16:15' },
}
const codes = (content: Content, kind: 'call' | 'steering-decision' = 'call') =>
  problemsOf(kind, content, { now }).map(({ code }) => code)

describe('what a call must say before it is published', () => {
  test('a whole one has no problem, in one language alone', () => expect(codes(call)).toEqual([]))
  test.each([
    ['without a source', { source: undefined }, 'no-source'],
    ['with words for a source', { source: 'ministeriön sivut' }, 'bad-source'],
    ['without an opening day', { opens: undefined }, 'no-opening'],
    ['without a deadline', { closes: undefined }, 'no-deadline'],
    ['with a day and no time', { closes: { day: '2027-03-26', time: '' } }, 'no-deadline'],
    [
      'with a deadline in the past',
      { opens: '2026-01-01', closes: { day: '2026-11-24', time: '11:59' } },
      'deadline-past',
    ],
    ['closing before it opens', { closes: { day: '2027-01-14', time: '16:15' } }, 'deadline-before-opening'],
    ['closing at a time that clocks skip', { closes: { day: '2027-03-28', time: '03:30' } }, 'no-such-time'],
    ['without any text', { title: {}, text: {} }, 'no-text'],
    ['with half a language', { title: { fi: 'a', sv: 'b' } }, 'half'],
    ['with 40,000 characters', { text: { fi: 'x'.repeat(40_000) } }, 'too-long'],
  ] as const)('%s', (_, change, code) => expect(codes({ ...call, ...change })).toContain(code))

  test('the minute that clocks show twice in autumn is a time', () => {
    expect(codes({ ...call, closes: { day: '2027-10-31', time: '03:30' } })).toEqual([])
  })
  test('a deadline of today that is still to come is fine', () => {
    expect(codes({ ...call, opens: '2026-11-01', closes: { day: '2026-11-24', time: '12:01' } })).toEqual([])
  })
  test('a typing error can be corrected after the deadline', () => {
    const over = { ...call, opens: '2026-01-01', closes: { day: '2026-11-01', time: '16:15' } }
    expect(problemsOf('call', over, { now, published: over })).toEqual([])
  })
})

describe('proposed is not funded', () => {
  const said = (text: string, locale: 'fi' | 'sv' | 'en' = 'fi', stage: 'proposed' | 'funded' = 'proposed') =>
    overclaims({ ...call, title: { [locale]: 'x' }, text: { [locale]: text } }, stage).map(
      ({ words }) => words,
    )

  test.each([
    ['fi', 'Kolmelle hankkeelle myönnettiin rahoitus.'],
    ['fi', 'Hanke sai rahoituksen.'],
    ['fi', 'Hankkeet rahoitetaan EAKR-varoista.'],
    ['fi', 'Hanke käynnistyi maanantaina.'],
    ['sv', 'Tre projekt beviljades finansiering.'],
    ['sv', 'Projektet har fått finansiering.'],
    ['sv', 'Projektet har startat.'],
    ['en', 'Three projects were funded.'],
    ['en', 'The project was granted 500,000 euros.'],
    ['en', 'The project has started.'],
  ] as const)('%s: “%s” says too much of a proposal', (locale, text) =>
    expect(said(text, locale)).not.toEqual([]),
  )
  test.each([
    ['fi', 'Johtoryhmä esittää kolmea hanketta rahoitettavaksi. Uudenmaan liitto päättää rahoituksesta.'],
    ['fi', 'Rahoitusta ei ole vielä myönnetty.'],
    ['fi', 'Hankkeet käynnistyvät keväällä, jos rahoitus myönnetään.'],
    ['sv', 'Ledningsgruppen föreslår tre projekt. Finansiering har ännu inte beviljats.'],
    ['en', 'The steering group proposes three projects for funding. Nothing has been granted.'],
    ['en', 'Proposed does not mean it is funded.'],
  ] as const)('%s: “%s” does not', (locale, text) => expect(said(text, locale)).toEqual([]))
  test('what is funded may say so, and not that it has begun', () => {
    expect(said('Hankkeelle myönnettiin rahoitus.', 'fi', 'funded')).toEqual([])
    expect(said('Hankkeelle myönnettiin rahoitus. Hanke käynnistyi.', 'fi', 'funded')).toEqual(['käynnistyi'])
  })
  test('the words of one language are not looked for in another', () => {
    expect(
      codes({ ...call, stage: 'proposed', text: { fi: 'Hanke sai rahoituksen' } }, 'steering-decision'),
    ).toEqual(['overclaim'])
  })
})
