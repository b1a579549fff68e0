import { readFileSync } from 'node:fs'

import type { Candidate } from '../../../src/domain/match/candidate.ts'
import { match, type Match } from '../../../src/domain/match/match.ts'
import { read } from '../../../src/domain/match/read.ts'
import { candidatesOf, vocabularyOf } from '../../../src/presentation/matching.ts'
import { testBot } from '../../bot.ts'
import { baselines, textsOf } from './baselines.ts'
import { consortiaTable } from './consortia.ts'
import {
  balancedAccuracy,
  bootstrap,
  gini,
  type Given,
  type Judged,
  mean,
  type Measured,
  measured,
} from './measures.ts'

/**
 * `npm run eval:match`: the judged seekers (`seekers.jsonl`, graded by `rubric.md` before the matcher was first run), the
 * real consortia, and what the exposure floor costs, beside what anybody would try first.
 */
const day = '2026-11-24'
const kindsOf = { projects: ['project', 'topic'], partners: ['organisation'] }

await using bot = await testBot()
const vocabulary = await vocabularyOf(bot.store)
const candidates = await candidatesOf({ store: bot.store, today: day })
const records = await textsOf(bot.store)
const judged = readFileSync(new URL('seekers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Judged)

const pool = (task: Judged['task']) => candidates.filter(({ kind }) => kindsOf[task].includes(kind))
const found = new Map(
  judged.map((one) => {
    const { seeker } = read(one.text, vocabulary)
    return [one.id, { seeker, ...match(seeker, pool(one.task), vocabulary, { day }) }]
  }),
)
const ours = ({ id }: Judged): Given => {
  const { shown, verdict } = found.get(id)!
  return { items: shown.map(({ candidate }) => candidate.ref), none: verdict !== undefined }
}
const systems: Record<string, (one: Judged) => Given> = {
  Kumppani: ours,
  ...Object.fromEntries(
    Object.entries(baselines(records)).map(([name, rank]) => [
      name,
      (one: Judged): Given => ({
        items: rank(one.text, kindsOf[one.task], found.get(one.id)!.seeker.focusAreas),
        none: false,
      }),
    ]),
  ),
}

for (const [by, half] of [
  [undefined, 'learn'],
  [undefined, 'held-out'],
  ['second', 'learn'],
  ['second', 'held-out'],
] as const) {
  const some = judged.filter((one) => one.half === half && one.by === by)
  console.log(
    `\n${by ? 'second writer, ' : ''}${half}: ${some.length} seekers, ${some.filter(hasFit).length} with a fit`,
  )
  for (const [name, give] of Object.entries(systems)) print(name, some, give)
  for (const lang of ['fi', 'sv', 'en'])
    print(
      `  ${lang}`,
      some.filter((one) => one.lang === lang),
      ours,
    )
  for (const task of ['projects', 'partners'])
    print(
      `  ${task}`,
      some.filter((one) => one.task === task),
      ours,
    )
}

function hasFit({ judgements }: Judged) {
  return Object.values(judgements).some((grade) => grade >= 2)
}

function print(name: string, some: readonly Judged[], give: (one: Judged) => Given) {
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

/** Useful to the seeker by the judge, and the record’s own facets look for what the seeker brings. */
const firstThree = judged
  .filter((one) => one.task === 'partners' && hasFit(one))
  .flatMap((one) =>
    found
      .get(one.id)!
      .shown.slice(0, 3)
      .map((shown) => ({ one, shown })),
  )
const useful = firstThree.filter(({ one, shown }) => (one.judgements[shown.candidate.ref] ?? 0) >= 2)
const bothSides = useful.filter(({ shown }) => (shown.fit.back ?? 0) >= 0.5)
const silent = useful.filter(({ shown }) => shown.fit.back === undefined)
console.log(
  `\nOf ${firstThree.length} partners among the first three: ${percent(useful, firstThree)} useful, ${percent(bothSides, firstThree)} good for both sides, ${percent(silent, firstThree)} useful and silent on what they look for`,
)

exposure()
consortiaTable(candidates, records, vocabulary, day)

function percent(some: readonly unknown[], all: readonly unknown[]) {
  return `${Math.round((100 * some.length) / all.length)} %`
}

/** Who is seen among the first five of all partner searches, and what it costs that small and unseen ones go first among equals. */
function exposure() {
  const partners = judged.filter((one) => one.task === 'partners')
  const organisations = pool('partners')
  const floors: Record<string, (shown: readonly Match[]) => readonly Match[]> = {
    'with the floor': (shown) => shown,
    'by score alone': (shown) => shown.toSorted((one, other) => other.score - one.score),
  }
  console.log('')
  for (const [name, order] of Object.entries(floors)) {
    const seen = new Map(organisations.map(({ ref }) => [ref, 0]))
    for (const { id } of partners)
      for (const { candidate } of order(found.get(id)!.shown).slice(0, 5))
        seen.set(candidate.ref, (seen.get(candidate.ref) ?? 0) + 1)
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    const ofSmall = organisations.filter(isSmall).reduce((sum, { ref }) => sum + (seen.get(ref) ?? 0), 0)
    const fits = partners.filter(hasFit).map((one) =>
      measured(one, {
        items: order(found.get(one.id)!.shown).map(({ candidate }) => candidate.ref),
        none: false,
      }),
    )
    console.log(
      name.padEnd(18),
      `nDCG@5 ${mean(fits.map(({ ndcg }) => ndcg)).toFixed(3)}`,
      `seen ${percent(
        [...seen.values()].filter((count) => count > 0),
        organisations,
      )} of organisations`,
      `Gini ${gini([...seen.values()]).toFixed(2)}`,
      `micro and small ${Math.round((100 * ofSmall) / total)} % of places (${percent(organisations.filter(isSmall), organisations)} of organisations)`,
    )
  }
}

function isSmall({ size }: Candidate) {
  return size === 'micro' || size === 'small'
}
