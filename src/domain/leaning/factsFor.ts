import { askable, type FactKind, type RecordKind } from '../recordFact/kinds.ts'
import type { LeaningAsk } from './asks.ts'

/** What a record is asked for, what says most first: the first that a record of that kind can have. */
const facts: Partial<Record<LeaningAsk, readonly FactKind[]>> = {
  lead: ['lead', 'funder'],
  partners: ['partners'],
  money: ['budget'],
  sum: ['budget'],
  funder: ['funder'],
  start: ['start'],
  end: ['end'],
  duration: ['end'],
  running: ['status'],
  ended: ['status'],
  results: ['results', 'course'],
  'for-whom': ['applicants', 'join'],
  'for-us': ['applicants', 'join'],
  join: ['join', 'applicants'],
  contact: ['contact'],
  area: ['area'],
  place: ['place'],
  'own-share': ['share'],
  hevi: ['programme'],
  biggest: ['budget'],
  smallest: ['budget'],
  newest: ['start'],
  oldest: ['start'],
}

/** The fact that an ask is for, of a record of that kind; nothing where it has no such fact. */
export const factFor = (ask: LeaningAsk, kind: RecordKind): FactKind | undefined =>
  facts[ask]?.find((fact) => askable[kind].includes(fact))
