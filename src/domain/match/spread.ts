/** Scores this close are equal for all one can tell. */
const margin = 0.02

interface Placed {
  candidate: { ref: string; size?: string | undefined }
  score: number
}

const sizeOrder = ['micro', 'small', 'medium', 'large']

/**
 * Best first. Among equals the less shown goes first, then the smaller, then by a seed of the day and the ref: never by
 * name or by the order in which records were read.
 */
export function spread<One extends Placed>(
  all: readonly One[],
  exposure: ReadonlyMap<string, number>,
  day: string,
): One[] {
  const turn = (one: One) => ({
    one,
    step: Math.round(one.score / margin),
    seen: exposure.get(one.candidate.ref) ?? 0,
    size: Math.max(0, sizeOrder.indexOf(one.candidate.size ?? 'medium')),
    lot: hash(`${day} ${one.candidate.ref}`),
  })
  return all
    .map(turn)
    .toSorted((a, b) => b.step - a.step || a.seen - b.seen || a.size - b.size || b.lot - a.lot)
    .map(({ one }) => one)
}

function hash(text: string): number {
  let value = 2_166_136_261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619)
  return value >>> 0
}
