import { idIn, type Topic } from '../../topic.ts'
import type { Scope } from './funding.ts'
import { type SumKind, sumMeant } from './sumMeant.ts'

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
export const topicOfCost = (cost: number, ...more: readonly string[]): Topic =>
  `funding:${[cost, ...more.filter((word) => !usual.includes(word))].join(':')}`

interface Before {
  topic: string | null
  question: string | null
}

const kinds: readonly string[] = ['support', 'own'] satisfies SumKind[]
const scopes: readonly string[] = ['agreement', 'network'] satisfies Scope[]

/** The calculation, or the instrument, that a topic stands for. */
export function dividedIn(topic: string | null): Divided | undefined {
  const instrument = idIn(topic, 'instrument')
  if (instrument && instrument !== 'all') return { kind: 'cost', scope: 'project', instrument }
  const [cost, ...more] = idIn(topic, 'funding')?.split(':') ?? []
  if (cost === undefined) return undefined
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
