import { describe, expect, test } from 'vitest'

import { wordsIn } from '../../../src/domain/query/phrases.ts'
import type { Entity } from '../../../src/domain/query/query.ts'
import { readQuery } from '../../../src/domain/query/readQuery.ts'
import { tag } from '../../../src/domain/query/tagged.ts'

/** Whom the questions below name. */
const called: Readonly<Record<string, Omit<Entity, 'from' | 'to'>>> = {
  espoo: { kind: 'organisation', id: 'espoo', isCity: true },
  espoon: { kind: 'organisation', id: 'espoo', isCity: true },
  esbo: { kind: 'organisation', id: 'espoo', isCity: true },
  aalto: { kind: 'organisation', id: 'aalto-university' },
  vtt: { kind: 'organisation', id: 'vtt' },
}

function read(text: string, sums: readonly number[] = []) {
  const words = wordsIn(text)
  const spans = tag(words)
  const entities = words.flatMap((word, from) => {
    const one = called[word]
    return one ? [{ ...one, from, to: from + 1 }] : []
  })
  return readQuery(spans, entities, { sums })
}

describe('which records are meant is read from the words', () => {
  test.each([
    ['fi', 'Espoon johtamat käynnissä olevat hankkeet', { kind: 'project', status: 'ongoing', led: 'espoo' }],
    ['sv', 'vilka pågående projekt leder Esbo?', { kind: 'project', status: 'ongoing', led: 'espoo' }],
    ['en', 'which running projects does Espoo lead?', { kind: 'project', status: 'ongoing', led: 'espoo' }],
    ['fi', 'missä hankkeissa sekä Aalto että VTT ovat?', { kind: 'project', with: 'aalto-university,vtt' }],
    ['sv', 'projekt där Aalto eller VTT är med', { kind: 'project', with: 'aalto-university|vtt' }],
    [
      'en',
      'projects led by Espoo with Aalto as partner',
      { kind: 'project', led: 'espoo', with: 'aalto-university' },
    ],
    ['fi', 'hankkeet painopisteissä 2 ja 3', { kind: 'project', focus: '2,3' }],
    ['sv', 'projekt inom prioritering 4', { kind: 'project', focus: '4' }],
    ['en', 'health projects', { kind: 'project', focus: '2' }],
    [
      'fi',
      'yritysten tai yliopistojen vetämät hankkeet',
      { kind: 'project', leadkind: 'company,university' },
    ],
    ['sv', 'vilka universitet leder projekt?', { kind: 'project', leadkind: 'university' }],
    ['en', 'projects with companies in them', { kind: 'project', withkind: 'company' }],
    ['en', 'which companies are in the projects?', { kind: 'company', in: 'programme' }],
    ['fi', 'millä hankkeilla ei ole budjettia tiedossa?', { kind: 'project', lacking: 'budget' }],
    ['sv', 'vilka projekt saknar slutdatum?', { kind: 'project', lacking: 'end' }],
  ] as const)('%s: “%s”', (_, text, selection) => {
    expect(read(text)?.selection).toEqual(selection)
    expect(read(text)?.ask).toEqual({ of: 'list' })
  })

  test.each([
    ['fi', 'yli miljoonan hankkeet', [1_000_000], { over: '1000000' }],
    ['sv', 'projekt under en halv miljon', [500_000], { under: '500000' }],
    ['en', 'projects between 500k and 1M', [500_000, 1_000_000], { over: '500000', under: '1000000' }],
  ] as const)('%s: “%s”: by their costs in euros', (_, text, sums, size) => {
    const words = text.replaceAll(/miljoonan|en halv miljon|500k|1M/gu, ' ')
    expect(read(words, sums)?.selection).toEqual({ kind: 'project', ...size })
  })
})

describe('what is asked of them is read from the words', () => {
  test.each([
    ['fi', 'montako hanketta Espoo johtaa?', { of: 'count' }],
    ['sv', 'hur många projekt pågår?', { of: 'count' }],
    ['en', 'which is the largest project?', { by: 'budget', isMore: true }],
    ['fi', 'mikä hanke on saanut vähiten tukea?', { by: 'support', isMore: false }],
    ['sv', 'vilket projekt slutar sist?', { by: 'end', isMore: true }],
    ['en', 'the second longest project', { by: 'length', isMore: true }],
    ['fi', 'paljonko hankkeilla on rahaa yhteensä?', { of: 'total', what: 'money' }],
    ['sv', 'hur länge pågår projekten i regel?', { of: 'average', what: 'time' }],
    ['en', 'rank the projects by support', { of: 'order' }],
    ['fi', 'missä painopisteessä on vähiten hankkeita?', { of: 'groups', by: 'area', way: 'fewest' }],
    ['sv', 'vilken stad leder flest projekt?', { of: 'groups', by: 'city', way: 'most' }],
    ['en', 'which area has no running projects?', { of: 'groups', by: 'area', way: 'none' }],
    ['fi', 'kuinka suuri osa hankkeista on Espoon johtamia?', { of: 'share' }],
    ['sv', 'hur länge har de pågående projekten kvar?', { of: 'left' }],
    ['en', 'which of those lead a project?', { of: 'leaders' }],
  ] as const)('%s: “%s”', (_, text, asked) => {
    const ask = read(text)?.ask
    expect(ask && 'measured' in ask && !('of' in asked) ? ask.measured : ask).toMatchObject(asked)
  })
})

describe('whose it is said: all of a kind, those just listed, or neither', () => {
  test.each([
    ['fi', 'mitkä niistä ovat käynnissä?', 'them'],
    ['sv', 'hur många av dem leder Esbo?', 'them'],
    ['en', 'which projects have ended?', 'named'],
    ['fi', 'entä Espoo?', 'open'],
    ['sv', 'och Esbo då?', 'open'],
    ['en', 'and the smallest?', 'open'],
  ] as const)('%s: “%s”', (_, text, scope) => {
    expect(read(text)?.scope).toBe(scope)
  })
})

describe('where one word says something else, nothing is read', () => {
  test.each([
    ['fi', 'miten hankkeet valitaan?'],
    ['fi', 'voiko yliopisto johtaa hanketta?'],
    ['fi', 'mitkä hankkeet eivät ole Espoon johtamia?'],
    ['sv', 'varför slutar projekten?'],
    ['sv', 'får ett företag leda projekt?'],
    ['sv', 'vem betalar för projekten?'],
    ['en', 'how do projects in focus area 2 get funding?'],
    ['en', 'can a company lead a project?'],
    ['en', 'what is the budget of the projects in Lapland?'],
  ] as const)('%s: “%s”', (_, text) => {
    const isAllTagged =
      tag(wordsIn(text)).reduce((count, { from, to }) => count + to - from, 0) === wordsIn(text).length
    expect(isAllTagged ? read(text) : undefined).toBeUndefined()
  })
})
