import MiniSearch from 'minisearch'

import { normalise } from '../../../src/domain/search/normalise.ts'
import { random } from './measures.ts'

/** Ranks refs for a text; `areas` are the focus areas that were read from it. */
export type Ranker = (text: string, kinds: readonly string[], areas: readonly string[]) => string[]

export interface Texts {
  ref: string
  focusAreas: readonly string[]
  text: string
}

const ofKinds = (records: readonly Texts[], kinds: readonly string[]) =>
  records.filter(({ ref }) => kinds.includes(ref.split(':')[0] ?? ''))

/** What anybody would try first, beside which every figure stands. */
export const baselines = (records: readonly Texts[]): Record<string, Ranker> => {
  const mini = new MiniSearch({ idField: 'ref', fields: ['text'] })
  mini.addAll(records.map(({ ref, text }) => ({ ref, text })))
  return {
    random: (text, kinds) => shuffled(ofKinds(records, kinds), text).map(({ ref }) => ref),
    'focus area only': (text, kinds, areas) =>
      shuffled(ofKinds(records, kinds), text)
        .toSorted((one, other) => shared(other, areas) - shared(one, areas))
        .map(({ ref }) => ref),
    keyword: (text, kinds) => {
      const words = new Set(
        normalise(text)
          .split(' ')
          .filter((word) => word.length > 3),
      )
      return ofKinds(records, kinds)
        .map(({ ref, text: known }) => ({
          ref,
          count:
            new Set(normalise(known).split(' ')).size &&
            [...words].filter((word) => ` ${normalise(known)} `.includes(` ${word} `)).length,
        }))
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count)
        .map(({ ref }) => ref)
    },
    MiniSearch: (text, kinds) =>
      mini
        .search(text, {
          prefix: true,
          fuzzy: 0.2,
          filter: ({ id }) => kinds.includes(String(id).split(':')[0] ?? ''),
        })
        .map(({ id }) => String(id)),
  }
}

const shared = ({ focusAreas }: Texts, areas: readonly string[]) =>
  focusAreas.some((area) => areas.includes(area)) ? 1 / focusAreas.length : 0

function shuffled<One>(all: readonly One[], seed: string): One[] {
  const next = random(Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7))
  return all
    .map((one) => ({ one, lot: next() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ one }) => one)
}

/** Everything the records say in words, in all three languages; what people reviewed as facets is not in it. */
export async function textsOf(store: {
  projects: {
    all(): Promise<
      readonly { id: string; name: object; summary: object; openTo: object | null; focusArea: string }[]
    >
  }
  topics: { all(): Promise<readonly { id: string; title: object; focusArea: string }[]> }
  organisations: {
    all(): Promise<readonly { id: string; name: object; competences: object; focusAreas: string[] }[]>
  }
}): Promise<Texts[]> {
  const said = (...texts: readonly (object | null)[]) =>
    texts.flatMap((text) => Object.values(text ?? {})).join(' ')
  return [
    ...(await store.projects.all()).map((row) => ({
      ref: `project:${row.id}`,
      focusAreas: [row.focusArea],
      text: said(row.name, row.summary, row.openTo),
    })),
    ...(await store.topics.all()).map((row) => ({
      ref: `topic:${row.id}`,
      focusAreas: [row.focusArea],
      text: said(row.title),
    })),
    ...(await store.organisations.all()).map((row) => ({
      ref: `organisation:${row.id}`,
      focusAreas: row.focusAreas,
      text: said(row.name, row.competences),
    })),
  ]
}
