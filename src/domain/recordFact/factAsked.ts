import { remembering } from '../../cache.ts'
import { askable, type FactKind, factKinds, type RecordKind } from './kinds.ts'
import { money } from './money.ts'
import { newPartners, people } from './people.ts'
import { subject } from './subject.ts'
import { time } from './time.ts'
import { ways } from './ways.ts'
import { asker, nouns, pointing, small } from './words.ts'

const asking: Record<FactKind, RegExp> = { ...money, ...people, ...time, ...subject }

export interface Asked {
  /** In the order of weight: what was asked for first. */
  kinds: readonly FactKind[]
  /** What else the question speaks of, as words; empty where it speaks of nothing else. */
  rest: string
}

/** What a question asks about any record. */
const factsIn = remembering((question): ReadonlySet<FactKind> => {
  const text = bare(question)
  // “Kenelle soitan” is no “kenelle”.
  const besideContact = text.replaceAll(asking.contact, ' ')
  // “Who is running it” asks for no state.
  const besideLead = text.replaceAll(asking.lead, ' ').replaceAll(openFor, ' ')
  // “How many got funded” asks for no funder.
  const besideApproved = text.replaceAll(asking.approved, ' ')
  const said: Partial<Record<FactKind, string>> = {
    received: besideApproved,
    started: besideApproved,
    // “What did it fund” asks for none either.
    funder: besideApproved.replaceAll(asking.funded, ' '),
    join: besideContact,
    // “Is it open to new partners?” asks for none of those that are in it; “kuka siinä on yhteyshenkilö” for none either.
    partners: text.search(asking.contact) >= 0 ? '' : text.replaceAll(openToOthers, ' '),
    applicants: besideContact,
    status: besideLead,
    // “Own share” asks for no owner.
    lead: text.replaceAll(asking.share, ' '),
  }
  return new Set(factKinds.filter((fact) => (said[fact] ?? text).search(asking[fact]) >= 0))
})

/** What a question asks about a record of that kind; nothing where it asks for no fact that such a record can have. */
export function factAsked(question: string, kind: RecordKind): Asked | undefined {
  const said = factsIn(question)
  const all = askable[kind].filter((fact) => said.has(fact))
  // “How many projects started” asks for no day.
  const isCount = all.some((fact) => fact === 'started' || fact === 'approved')
  const kinds = all.filter((fact) => !(isCount && (fact === 'start' || fact === 'end' || fact === 'status')))
  if (kinds.length === 0) return undefined
  const isOpen = kinds.includes('join') || kinds.includes('applicants')
  const others = isOpen ? [asker] : []
  return { kinds, rest: restOf(question, kind, [...all.map((fact) => asking[fact]), ...others]) }
}

const openToOthers = ways(newPartners)

/** “Was it open to companies?” asks whom it was for. */
const openFor = ways(
  'open to/for, avoin/auki/avoinna yrit*/firmo*/yliopisto*/korkeakoul*/yhdist*/kaik*, öppen för',
)

/** What a text speaks of besides a record of that kind, and what is asked by other words. */
export const restOf = (text: string, kind: RecordKind, others: readonly RegExp[] = []): string =>
  [...others, nouns[kind], pointing, small]
    .reduce((left, words) => left.replaceAll(words, ' '), bare(text))
    .replaceAll(/\s+/gu, ' ')
    .trim()

const bare = (text: string) =>
  text
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
