import type { Match } from './match.ts'

/** Something a group needs; `filled` says how well one organisation fills it, 0–1. */
export interface Slot {
  id: string
  filled: (one: Match) => number
}

export interface Member {
  match: Match
  /** Slots that nobody before filled as well. */
  adds: readonly string[]
  /** Slots that none of the other candidates fills well. */
  onlyOne: readonly string[]
}

/** A slot counts as filled from here on. */
const filledWell = 0.6
const leastGain = 0.15

/**
 * Chooses few who together fill the slots: each next one is who adds most to what is there, a better match first among
 * equals. Who adds next to nothing is left out, however good alone.
 */
export function cover(
  slots: readonly Slot[],
  present: readonly Match[],
  candidates: readonly Match[],
  most = 5,
): Member[] {
  const level = new Map(slots.map(({ id, filled }) => [id, Math.max(0, ...present.map(filled))]))
  const chosen: Member[] = []
  const left = new Set(candidates)
  while (chosen.length < most) {
    let best: { one: Match; gain: number; adds: string[] } | undefined
    for (const one of left) {
      const gains = slots.map(({ id, filled }) => ({
        id,
        gain: Math.max(0, filled(one) - (level.get(id) ?? 0)),
      }))
      const gain = gains.reduce((sum, part) => sum + part.gain, 0) * (0.5 + 0.5 * one.score)
      if (!best || gain > best.gain + 1e-9)
        best = { one, gain, adds: gains.filter((part) => part.gain >= leastGain).map(({ id }) => id) }
    }
    if (!best || best.gain < leastGain || best.adds.length === 0) break
    const { one, adds } = best
    left.delete(one)
    for (const { id, filled } of slots) level.set(id, Math.max(level.get(id) ?? 0, filled(one)))
    const onlyOne = slots.filter(
      ({ id, filled }) =>
        adds.includes(id) &&
        filled(one) >= filledWell &&
        [...candidates, ...present].every((other) => other === one || filled(other) < filledWell),
    )
    chosen.push({ match: one, adds, onlyOne: onlyOne.map(({ id }) => id) })
  }
  return chosen
}
