import type { Locale, Localized } from '../../locale.ts'

/** How something helps: a place to try is no help to one who wants a mentor. */
export const ways = ['test', 'research', 'supply', 'business', 'network', 'money', 'rules'] as const
type Way = (typeof ways)[number]

/** Who serves needs that the agreement does not: another funder, a bank, the market, another programme. */
export const doors = ['bank', 'private', 'other'] as const
type Door = (typeof doors)[number]

interface Words extends Record<Locale, readonly string[]> {
  id: string
  label: Localized
}

/** One entry of the controlled vocabulary, with the words for it; `koulu*` stands for all words that begin so. */
export type Capability = Words &
  (
    | { kind: 'theme'; focusAreas: readonly string[]; near: Readonly<Record<string, number>> }
    | { kind: 'function'; way: Way }
    | { kind: 'beyond'; door: Door }
    | { kind: 'who' }
    | { kind: 'place'; region: 'inside' | 'outside' }
  )
