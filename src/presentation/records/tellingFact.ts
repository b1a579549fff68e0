import type { FactKind } from '../../domain/recordFact/kinds.ts'
import type { Fact } from '../../reply.ts'

/** A line of a record, with the questions that it answers. */
export interface TellingFact extends Fact {
  tells: readonly FactKind[]
  /** Of one partner’s share, not of the whole. */
  ofPart?: true
}

/** As a reply shows them; of those asked for, where some are. */
export const shownFacts = (all: readonly (TellingFact | undefined)[], asked?: readonly FactKind[]): Fact[] =>
  all.flatMap((fact) =>
    fact && (!asked || fact.tells.some((kind) => asked.includes(kind)))
      ? { label: fact.label, value: fact.value }
      : [],
  )
