import { describe, expect, test } from 'vitest'

import { checkClaim, type Quotable } from '../../../src/domain/grounding/check.ts'
import { createFeatures, isConcept } from '../../../src/domain/search/features.ts'
import type { Locale } from '../../../src/locale.ts'
import { parsePack, readPackFiles } from '../../../src/pack/read.ts'
import { realPack } from '../../pack.ts'

const { records } = parsePack(readPackFiles(realPack))
const features = createFeatures(records.concepts)

const check = (
  source: Omit<Quotable, 'id' | 'title'> & { title?: string },
  locale: Locale,
  quote: string,
  claim: string,
) =>
  checkClaim(
    { source: 's1', quote, claim },
    {
      sources: [{ title: '', ...source, id: 's1' }],
      locale,
      sameThings: [
        ...records.organisations.map(({ name }) => Object.values(name)),
        ...records.glossary.map(({ fi, sv, en }) => [fi, sv, en]),
      ],
      meaningsOf: (word) => [...features(word).keys()].filter(isConcept),
      languageOf: () => locale,
    },
  )

const english = {
  locale: 'en' as const,
  text: 'Who decides\nThe legal decision is made by the Regional Council. Normally, a company can get support of at most 60% if the cities agree, and a report is due on 31 December 2027. Sums: €500,000 in 2023.',
}

describe('a quote', () => {
  test('stands word for word, whatever its spaces, quotation marks and hyphens', () => {
    const source = { locale: 'en' as const, text: 'He said “the well‑being  part” is agreed.' }
    expect(check(source, 'en', "He said 'the well-being part' is agreed.", 'x')).toEqual({ failed: 'quote' })
    expect(check(source, 'en', 'He said "the well-being part" is agreed.', '')).toMatchObject({
      proved: { quote: 'He said “the well‑being  part” is agreed.' },
    })
  })
  test.each([
    ['invented', 'The legal decision is made by the mayor.'],
    ['with a letter changed', 'The legal decision is made by the Regional Councils.'],
    ['with a word left out', 'The decision is made by the Regional Council.'],
    ['too short to prove anything', 'by the'],
    ['from the middle of a word', 'egal decision is made by the Regional Counci'],
    ['over more than three sentences', 'One two three. Four five six. Seven eight nine. Ten eleven twelve.'],
    ['empty', ''],
  ])('%s is none', (_, quote) => {
    const text = `${english.text} One two three. Four five six. Seven eight nine. Ten eleven twelve.`
    expect(check({ ...english, text }, 'en', quote, quote)).toEqual({ failed: 'quote' })
  })
  test('is shown in whole sentences, so that a “not” can’t be cut off', () => {
    const source = { locale: 'en' as const, text: 'It is not true that companies get the grant directly.' }
    expect(
      check(source, 'en', 'companies get the grant directly', 'Companies get the grant directly.'),
    ).toEqual({
      proved: {
        source: expect.anything() as unknown,
        quote: 'It is not true that companies get the grant directly.',
      },
    })
  })
  test('from a source that was never given is none', () => {
    expect(
      checkClaim(
        { source: 's2', quote: 'x', claim: 'x' },
        { sources: [], locale: 'en', sameThings: [], meaningsOf: () => [], languageOf: () => 'en' },
      ),
    ).toEqual({ failed: 'source' })
  })
})

const long =
  'Normally, a company can get support of at most 60% if the cities agree, and a report is due on 31 December 2027.'

describe('a claim in the language of its source', () => {
  test.each([
    ['the sentence itself', long],
    [
      'with other small words',
      'Normally a company can get support of at most 60% if the cities agree and the report is due on 31.12.2027.',
    ],
  ])('%s is shown', (_, claim) => {
    expect(check(english, 'en', long, claim)).toMatchObject({ proved: { claim } })
  })
  test.each([
    ['without its condition', 'Normally a company can get support of at most 60%.'],
    [
      'as a duty',
      'Normally, a company must get support of at most 60% if the cities agree, and a report is due on 31 December 2027.',
    ],
    [
      'without “at most”',
      'Normally, a company can get support of 60% if the cities agree, and a report is due on 31 December 2027.',
    ],
    [
      'denied',
      'Normally, a company can not get support of at most 60% if the cities agree, and a report is due on 31 December 2027.',
    ],
    [
      'turned round',
      'Normally, the cities can get support of at most 60% if a company agree, and a report is due on 31 December 2027.',
    ],
    ['about something else', 'The swimming hall opens.'],
    ['empty', ''],
  ])('%s leaves the quote to speak for itself', (_, claim) => {
    const verdict = check(english, 'en', long, claim)
    expect(verdict).toMatchObject({ proved: { quote: long } })
    expect(verdict).not.toHaveProperty('proved.claim')
  })
  test.each([
    ['another share', 'A company can get support of at most 61%.'],
    ['a share as a sum', 'A company can get support of at most €60.'],
    ['another day', 'A report is due on 30 December 2027.'],
    ['a more precise day than the source’s', 'It was on 5 May 2023.'],
    ['a number in words', 'Seven companies can get support.'],
  ])('%s is dropped altogether', (_, claim) => {
    expect(check(english, 'en', long, claim)).toEqual({ failed: 'value' })
  })
  test.each([
    ['another name', 'The decision is made by the Tampere Council.'],
    ['a person', 'The decision is made by Maija Meikäläinen.'],
    ['an abbreviation', 'The decision is made by NATO.'],
  ])('%s is dropped altogether', (_, claim) => {
    expect(check(english, 'en', 'The legal decision is made by the Regional Council.', claim)).toEqual({
      failed: 'name',
    })
  })
})

const finnish = {
  locale: 'fi' as const,
  text: 'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta. Sopimus päättyy 31.12.2027. Helsingin, Espoon ja Vantaan kaupungit ovat sopimuksen osapuolia.',
}

describe('a translation', () => {
  test.each([
    ['sv', 'Sopimus päättyy 31.12.2027.', 'Avtalet upphör den 31 december 2027.'],
    ['en', 'Sopimus päättyy 31.12.2027.', 'The agreement ends on 31 December 2027.'],
    [
      'sv',
      'Helsingin, Espoon ja Vantaan kaupungit ovat sopimuksen osapuolia.',
      'Helsingfors, Esbo och Vanda städer är avtalsparter.',
    ],
  ] as const)('%s: %s → %s is shown', (locale, quote, claim) => {
    expect(check(finnish, locale, quote, claim)).toMatchObject({ proved: { claim, quote } })
  })
  test.each([
    [
      'sv',
      'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta.',
      'Landskapsförbundet föreslår projekt och ledningsgruppen beslutar om finansieringen.',
    ],
    [
      'en',
      'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta.',
      'The companies propose projects and the university decides on funding.',
    ],
    [
      'sv',
      'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta.',
      'Företag får pengar direkt till sin egen verksamhet.',
    ],
    [
      'en',
      'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta.',
      'The steering group proposes.',
    ],
    ['sv', 'Sopimus päättyy 31.12.2027.', 'Avtalet upphör inte den 31 december 2027.'],
    ['en', 'Sopimus päättyy 31.12.2027.', 'The agreement must end on 31 December 2027.'],
    ['en', 'Sopimus päättyy 31.12.2027.', 'The agreement ends.'],
    ['en', 'Sopimus päättyy 31.12.2027.', 'Apply for a company grant before 31 December 2027.'],
  ] as const)('%s: %s → %s is not shown, the original is', (locale, quote, claim) => {
    const verdict = check(finnish, locale, quote, claim)
    expect(verdict).toMatchObject({ proved: { quote } })
    expect(verdict).not.toHaveProperty('proved.claim')
  })
  test.each([
    [
      'en',
      'Helsingin, Espoon ja Vantaan kaupungit ovat sopimuksen osapuolia.',
      'The cities of Helsinki, Tampere and Vantaa are contracting parties.',
      'name',
    ],
    ['sv', 'Sopimus päättyy 31.12.2027.', 'Avtalet upphör den 31 december 2028.', 'value'],
    [
      'en',
      'Johtoryhmä esittää hankkeita rahoitettavaksi ja maakuntaliitto päättää rahoituksesta.',
      'Laurea proposes projects and decides on funding.',
      'name',
    ],
  ] as const)('%s: %s → %s is dropped altogether', (locale, quote, claim, failed) => {
    expect(check(finnish, locale, quote, claim)).toEqual({ failed })
  })
})
