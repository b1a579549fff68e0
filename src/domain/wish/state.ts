import type { Sense, Tagged } from '../query/tagged.ts'
import type { Mentioned } from './mentioned.ts'

/** Does it say that something is over, or goes on? */
export const isOfState = ({ senses }: Tagged): boolean => ofState.some((sense) => senses.includes(sense))
const ofState = ['ended', 'over', 'ongoing'] as const

/** “Not over yet” is running. */
export function statusIn(mentioned: Mentioned): 'ongoing' | 'ended' | undefined {
  const { spans } = mentioned
  const all = (...senses: readonly Sense[]) =>
    spans.filter((span) => senses.some((sense) => span.senses.includes(sense)))
  const isDeniedAt = ({ from }: Tagged) =>
    mentioned.words.slice(Math.max(0, from - reachOfDenial), from).some((word) => denials.has(word))
  // “Över huvudtaget”, “over a million” end nothing.
  const isLast = ({ to }: Tagged) => to === mentioned.words.length || stillOver.has(mentioned.words[to] ?? '')
  const [over] = all('ended', 'over').filter((span) => span.senses.includes('ended') || isLast(span))
  if (over) return isDeniedAt(over) ? 'ongoing' : 'ended'
  return all('ongoing', 'goesOn', 'now').length > 0 ? 'ongoing' : undefined
}
const stillOver: ReadonlySet<string> = new Set('already redan an annu nu now yet'.split(' '))
/** So many words on a denial may still mean a state: “ei ole vielä loppunut”. */
export const reachOfDenial = 4
const denials: ReadonlySet<string> = new Set(
  'ei eivat muttei inte int ej not t isn isnt aren arent haven havent hasn hasnt'.split(' '),
)
