import {
  balancedAccuracy,
  bootstrap,
  type Given,
  type Judged,
  mean,
  type Measured,
  measured,
} from './measures.ts'

export type Systems = Readonly<Record<string, (one: Judged) => Given>>

export const hasFit = ({ judgements }: Judged) => Object.values(judgements).some((grade) => grade >= 2)

/** One line for each system, then the first one by language and by task. */
export function printTable(title: string, some: readonly Judged[], systems: Systems) {
  console.log(`\n${title}: ${some.length} seekers, ${some.filter(hasFit).length} with a fit`)
  for (const [name, give] of Object.entries(systems)) printLine(name, some, give)
  const [first] = Object.values(systems)
  for (const by of ['lang', 'task'] as const)
    for (const value of [...new Set(some.map((one) => one[by]))].toSorted())
      printLine(
        `  ${value}`,
        some.filter((one) => one[by] === value),
        first!,
      )
}

function printLine(name: string, some: readonly Judged[], give: (one: Judged) => Given) {
  const all: Measured[] = some.map((one) => measured(one, give(one)))
  const fits = all.filter(({ fit }) => fit)
  const [low, high] = bootstrap(fits.map(({ ndcg }) => ndcg))
  console.log(
    name.padEnd(18),
    `nDCG@5 ${mean(fits.map(({ ndcg }) => ndcg)).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
    `hit@3 ${mean(fits.map(({ hit }) => hit)).toFixed(2)}`,
    `best@3 ${mean(fits.map(({ best }) => best)).toFixed(2)}`,
    `MRR ${mean(fits.map(({ reciprocal }) => reciprocal)).toFixed(2)}`,
    `nothing fits ${balancedAccuracy(all).toFixed(2)}`,
  )
}

/** Every seeker with what was shown and its grade, the worst first: for a set that one learns from. */
export function printEach(some: readonly Judged[], give: (one: Judged) => Given) {
  const rows = some.map((one) => ({ one, given: give(one), ...measured(one, give(one)) }))
  for (const { one, given, fit, none, ndcg } of rows.toSorted((a, b) => a.ndcg - b.ndcg)) {
    const { items } = given
    console.log(
      `\n${one.id} ${one.lang} ${fit ? ndcg.toFixed(2) : none ? 'none, rightly' : 'none fits'} ${one.text}`,
    )
    console.log(
      '  ',
      none
        ? 'nothing'
        : items
            .slice(0, 5)
            .map((ref) => `${ref} ${one.judgements[ref] ?? '–'}`)
            .join(', '),
    )
    const best = Object.entries(one.judgements).filter(
      ([ref, grade]) => grade >= 2 && !items.slice(0, 5).includes(ref),
    )
    if (best.length > 0) console.log('   missed', best.map(([ref, grade]) => `${ref} ${grade}`).join(', '))
  }
}
