import { decide } from '../../domain/answer.ts'
import { saysNothing } from '../../domain/asked/pointing.ts'
import { beginsAsQuestion } from '../../domain/asked/severalAsked.ts'
import { askedBesideIntroduction, introduces } from '../../domain/asker/introduced.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { saysNoMoreThan } from '../../domain/said/saysOnly.ts'
import type { Hit, Search } from '../../domain/search/search.ts'
import { sureByItself } from '../../domain/thresholds.ts'

/** Wherever another question may begin: after a sentence, a comma, a dash or “and”. */
const borders =
  /(?<=[?!.])\s+|\s*[;:]\s+|\s+[–—-]+\s+|,\s+|,?\s+(?:ja|och|and|sekä|samt|plus|&|å|mutta|men|but)\s+/giu
const mostBorders = 5

/** Nothing is looked up for a text that has no border. */
export const mayBeParted = (text: string): boolean => text.search(borders) >= 0

/**
 * “Is this binding, who picks the projects?”: a message cut in two where each part is surely told by a card of its own, and each
 * card comes nearer to its part than to the whole. Nothing where it asks one thing, which holds most often.
 */
export function parted({ find }: Search, text: string): readonly [string, string] | undefined {
  const places = [...text.matchAll(borders)].slice(0, mostBorders)
  const whole = find(text)
  if ((whole[0]?.score ?? 0) >= sureByItself) return undefined
  const cuts = places.flatMap(({ index, 0: border }) => {
    const parts = [text.slice(0, index), text.slice(index + border.length)] as const
    // “I am a researcher, can we …?” asks one thing.
    if (introduces(parts[0]) && !askedBesideIntroduction(parts[0])) return []
    const one = cardFor(parts[0], find)
    const other = one && cardFor(parts[1], find)
    if (!other || one.entry.ref === other.entry.ref) return []
    const odds = oddsOf(parts, [one, other], whole)
    const isUnsaid = one.entry.given?.gap === true || other.entry.given?.gap === true
    return odds >= (isUnsaid ? leastUnsaid : leastOdds) ? [{ parts, odds }] : []
  })
  return cuts.toSorted((one, other) => other.odds - one.odds)[0]?.parts
}

const yesOrNo = wholeWords('ei|eli|vai|eikö|nej|eller|alltså|no|or|yes|so', 'gi')

function cardFor(part: string, find: Search['find']): Hit | undefined {
  const saysEnough = /\p{L}{2}/u.test(part) && !saysNothing(part) && !saysNoMoreThan(part, yesOrNo)
  const decision = saysEnough ? decide(part, find(part)) : undefined
  return decision?.outcome === 'answered' && decision.hit.entry.given ? decision.hit : undefined
}

/**
 * Log odds that a cut is where one question ends and another begins, by a logistic regression on some 1,500 messages, a third
 * of them two questions (docs/evaluation.md).
 */
function oddsOf(
  [first, second]: readonly [string, string],
  [one, other]: readonly [Hit, Hit],
  whole: readonly Hit[],
): number {
  const inWhole = ({ entry }: Hit) => whole.find((hit) => hit.entry.ref === entry.ref)?.score ?? 0
  const lowest = Math.min(one.score, other.score)
  const gain = Math.min(one.score - inWhole(one), other.score - inWhole(other))
  const lead = lowest - (whole[0]?.score ?? 0)
  return (
    bias +
    0.5 * lowest +
    3.9 * gain +
    4.2 * lead -
    1.6 * Math.min(one.covered, other.covered) +
    (first.endsWith('?') ? 1.9 : 0) -
    (/[.!]$/u.test(first) ? 1.7 : 0) +
    (beginsAsQuestion(second) ? 0.6 : 0) +
    (beginsAsQuestion(first) ? 0.7 : 0)
  )
}
const bias = 0.1
const leastOdds = 0.5
/** That nobody says one of them may hold for all of the message. */
const leastUnsaid = 3
