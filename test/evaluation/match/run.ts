import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import type { Candidate } from '../../../src/domain/match/candidate.ts'
import { match, type Match } from '../../../src/domain/match/match.ts'
import { read } from '../../../src/domain/match/read.ts'
import { likenessOf } from '../../../src/matching/likeness.ts'
import { candidatesOf, vocabularyOf } from '../../../src/presentation/matches/matching.ts'
import { testBot } from '../../bot.ts'
import { baselines, textsOf } from './baselines.ts'
import { consortiaTable } from './consortia.ts'
import { gini, type Given, type Judged, mean, measured } from './measures.ts'
import { hasFit, printEach, printTable, type Systems } from './table.ts'

/**
 * `npm run eval:match`: the judged seekers (`seekers.jsonl`, graded by `rubric.md` before the matcher was first run), the
 * real consortia, and what the exposure floor costs, beside what anybody would try first. `-- --seekers FILE` asks those of
 * a file of the same form instead and shows each; with `--quiet` sums only, as for a set that nobody may learn from.
 */
const { values: options } = parseArgs({
  options: { seekers: { type: 'string' }, quiet: { type: 'boolean', default: false } },
})
const day = '2026-11-24'
const kindsOf: Record<Judged['task'], Candidate['kind'][]> = {
  projects: ['project', 'topic'],
  partners: ['organisation'],
}

await using bot = await testBot()
const vocabulary = await vocabularyOf(bot.store)
const candidates = await candidatesOf({ store: bot.store, today: day })
const likeness = await likenessOf({ store: bot.store, search: bot.search, today: day })
const records = await textsOf(bot.store)
const judged = readFileSync(options.seekers ?? new URL('seekers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Judged)

const pool = (task: Judged['task']) => candidates.filter(({ kind }) => kindsOf[task].includes(kind))
const found = new Map(
  judged.map((one) => {
    const alike = likeness(one.text, kindsOf[one.task])
    const seeker = { ...read(one.text, vocabulary).seeker, alike }
    return [one.id, { seeker, ...match(seeker, pool(one.task), vocabulary, { day }) }]
  }),
)
const ours = ({ id }: Judged): Given => {
  const { shown, verdict } = found.get(id)!
  return { items: shown.map(({ candidate }) => candidate.ref), none: verdict !== undefined }
}
const systems: Systems = {
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

if (options.seekers) {
  printTable(options.seekers, judged, systems)
  if (!options.quiet) printEach(judged, ours)
} else {
  for (const by of [undefined, 'second', 'third'] as const)
    for (const half of ['learn', 'held-out'] as const)
      printTable(
        `${by ? `${by} writer, ` : ''}${half}`,
        judged.filter((one) => one.half === half && one.by === by),
        systems,
      )
  bothSides()
  exposure()
  consortiaTable(candidates, records, vocabulary, day)
}

/** How many of the partners shown are useful to the seeker by the judge, and look for what the seeker brings by their own facets. */
function bothSides() {
  const firstThree = judged
    .filter((one) => one.task === 'partners' && hasFit(one))
    .flatMap((one) =>
      found
        .get(one.id)!
        .shown.slice(0, 3)
        .map((shown) => ({ one, shown })),
    )
  const useful = firstThree.filter(({ one, shown }) => (one.judgements[shown.candidate.ref] ?? 0) >= 2)
  const both = useful.filter(({ shown }) => (shown.fit.back ?? 0) >= 0.5)
  const silent = useful.filter(({ shown }) => shown.fit.back === undefined)
  console.log(
    `\nOf ${firstThree.length} partners among the first three: ${percent(useful, firstThree)} useful, ${percent(both, firstThree)} good for both sides, ${percent(silent, firstThree)} useful and silent on what they look for`,
  )
}

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
