import type { Scope } from './funding.ts'
import { type SumKind, sumMeant } from './sumMeant.ts'

const mark = 'funding:'

/** What was divided, and by whose rule. */
export interface Divided {
  /** None where only an instrument was spoken of. */
  cost?: number
  kind: SumKind
  scope: Scope
  instrument: string
}

/** Goes without saying, so it stands in no topic. */
const usual: readonly string[] = ['cost', 'project', 'erdf']

/** What a calculation is about, so that “and the rest?” finds its cost and “and for 900k?” its rule. */
export const topicOfCost = (cost: number, ...more: readonly string[]): string =>
  [`${mark}${cost}`, ...more.filter((word) => !usual.includes(word))].join(':')

interface Before {
  topic: string | null
  question: string | null
}

const kinds: readonly string[] = ['support', 'own'] satisfies SumKind[]
const scopes: readonly string[] = ['agreement', 'network'] satisfies Scope[]

/** The calculation, or the instrument, that a topic stands for. */
export function dividedIn(topic: string | null): Divided | undefined {
  const [, instrument] = /^instrument:(?!all$)([^:]+)$/.exec(topic ?? '') ?? []
  if (instrument) return { kind: 'cost', scope: 'project', instrument }
  if (!topic?.startsWith(mark)) return undefined
  const [cost, ...more] = topic.slice(mark.length).split(':')
  const [kind, scope] = [kinds, scopes].map((some) => more.find((word) => some.includes(word)))
  const other = more.find((word) => word !== kind && word !== scope)
  return {
    cost: Number(cost),
    kind: (kind ?? 'cost') as SumKind,
    scope: (scope ?? 'project') as Scope,
    instrument: other ?? 'erdf',
  }
}

/** The cost of one project that was last divided, or spoken of: “hankkeen budjetti on 200 000 euroa”. */
export function costSpokenOf({ topic, question }: Before): number | undefined {
  const divided = dividedIn(topic)
  if (divided?.cost !== undefined) return divided.scope === 'project' ? divided.cost : undefined
  const meant = sumMeant(question ?? '')
  return meant?.kind === 'cost' && meant.isSaid ? meant.sum : undefined
}
