import { organisationKinds } from './choosing/byKind.ts'
import type { Tagged } from './tagged.ts'

interface Place {
  from: number
  to: number
}
interface Among {
  /** Where known names stand. */
  named: readonly Place[]
  /** As they were written. */
  words: readonly string[]
}

/**
 * What a text says outside of names: neither in those that are known, nor, in “which projects does Helsinki Business Hub
 * lead?”, a kind of organisation in capitals beside a word that means nothing else.
 */
export function outsideNames(all: readonly Tagged[], { named, words }: Among): readonly Tagged[] {
  const tagged = all.filter((span) => named.every(({ from, to }) => to <= span.from || from >= span.to))
  const covers = (at: number) => (one: Place) => at >= one.from && at < one.to
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at] ?? '') && !named.some(covers(at))
  const isUnknown = (at: number) => !tagged.some(covers(at))
  const isOfKind = (at: number) => at > 0 && tagged.some((one) => covers(at)(one) && saysKind(one))
  const leadsToName = (at: number, step: number): boolean =>
    isCapital(at) && (isUnknown(at) || (isOfKind(at) && leadsToName(at + step, step)))
  const isInName = ({ from, to }: Place) =>
    isOfKind(from) && isCapital(from) && (leadsToName(from - 1, -1) || leadsToName(to, 1))
  return tagged.filter((span) => !isInName(span))
}

const saysKind = ({ senses }: Tagged) =>
  organisationKinds.some((kind) => kind !== 'city' && senses.includes(kind))
