/** A seeker with grades, 0–3, given from reading the records: rubric.md says how. */
export interface Judged {
  id: string
  half: 'learn' | 'held-out'
  /** Written and graded by people who had never seen the matcher; the third are two. */
  by?: 'second' | 'third'
  lang: string
  task: 'projects' | 'partners'
  kind: string
  text: string
  judgements: Record<string, number>
}

export interface Given {
  /** Refs, best first. */
  items: readonly string[]
  /** It said that nothing fits. */
  none: boolean
}

export interface Measured {
  fit: boolean
  none: boolean
  ndcg: number
  hit: number
  best: number
  reciprocal: number
}

const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)

/** nDCG@5 with gain 2^grade − 1; a useful one (grade 2 or 3), and one of the very best, among the first three; 1 / rank of the first useful one. */
export function measured({ judgements }: Judged, { items, none }: Given): Measured {
  const ideal = Object.values(judgements).toSorted((one, other) => other - one)
  const [top = 0] = ideal
  const grades = none ? [] : items.map((ref) => judgements[ref] ?? 0)
  const first = grades.findIndex((grade) => grade >= 2)
  return {
    fit: top >= 2,
    none,
    ndcg: top === 0 ? 0 : discounted(grades.slice(0, 5)) / discounted(ideal.slice(0, 5)),
    hit: Number(grades.slice(0, 3).some((grade) => grade >= 2)),
    best: Number(grades.slice(0, 3).some((grade) => grade === top)),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  }
}

export const mean = (values: readonly number[]) =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** Says it where it is so, and only there: 0.5 is what guessing gets. */
export function balancedAccuracy(all: readonly Measured[]) {
  const share = (some: readonly Measured[]) => mean(some.map(({ none }) => Number(none)))
  return (share(all.filter(({ fit }) => !fit)) + 1 - share(all.filter(({ fit }) => fit))) / 2
}

/** A fixed sequence, so that every run says the same. */
export function random(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** 95 % of 2,000 means of values drawn anew, with replacement. */
export function bootstrap(values: readonly number[], rounds = 2_000): [low: number, high: number] {
  const next = random(11)
  const means = Array.from({ length: rounds }, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)]!)),
  ).toSorted((one, other) => one - other)
  return [means[Math.floor(rounds * 0.025)]!, means[Math.floor(rounds * 0.975)]!]
}

/** 0: everyone is shown as often; near 1: always the same few. */
export function gini(counts: readonly number[]) {
  const sorted = counts.toSorted((one, other) => one - other)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  const weighted = sorted.reduce((sum, count, at) => sum + (at + 1) * count, 0)
  return total === 0 ? 0 : (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}
