/**
 * How many letters must be added, left out, changed or swapped with the next to make one word of the other
 * (Damerau–Levenshtein, each letter at most once); any number above `most` when it is more than that.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, to) => to)
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    let least = at
    for (let to = 1; to <= other.length; to++) {
      const changed = last[to - 1]! + Number(one[at - 1] !== other[to - 1])
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      const cost = Math.min(last[to]! + 1, row[to - 1]! + 1, changed, swapped ? before[to - 2]! + 1 : changed)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[other.length]!
}
