import { asSeeker } from '../../../src/domain/match/asSeeker.ts'
import type { Candidate } from '../../../src/domain/match/candidate.ts'
import { match } from '../../../src/domain/match/match.ts'
import type { Vocabulary } from '../../../src/domain/match/vocabulary.ts'
import type { Texts } from './baselines.ts'
import { baselines } from './baselines.ts'
import { bootstrap, mean } from './measures.ts'

/**
 * Leaves one partner out of every published project and asks whether it comes back. Nobody's judgement, but no fair exam
 * either: who reviewed the facets had read the projects, and two of three held-out partners are cities or big generalists.
 */
export function consortiaTable(
  candidates: readonly Candidate[],
  records: readonly Texts[],
  vocabulary: Vocabulary,
  day: string,
) {
  const organisations = candidates.filter(({ kind }) => kind === 'organisation')
  const cases = candidates
    .filter(({ kind, members }) => kind === 'project' && members.length >= 2)
    .flatMap((project) => project.members.map((held) => ({ project, held })))
  const known = new Set(organisations.map(({ ref }) => ref))
  const asked = cases.filter(({ held }) => known.has(`organisation:${held}`))
  const rankers: Record<string, (project: Candidate) => string[]> = {
    Kumppani: (project) => {
      const found = match(asSeeker(project), organisations, vocabulary, { day })
      return [...found.shown, ...found.others()].map(({ candidate }) => candidate.ref)
    },
    ...Object.fromEntries(
      Object.entries(baselines(records)).map(([name, rank]) => [
        name,
        (project: Candidate) => {
          const record = records.find(({ ref }) => ref === project.ref)
          return rank(record?.text ?? '', ['organisation'], record?.focusAreas ?? [])
        },
      ]),
    ),
  }
  console.log(
    `\nLeave one partner out: ${asked.length} cases from ${new Set(asked.map(({ project }) => project.ref)).size} projects`,
  )
  for (const [name, rank] of Object.entries(rankers)) {
    const ranks = asked.map(({ project, held }) => {
      const given = project.members.filter((member) => member !== held)
      return rank({ ...project, members: given })
        .filter((ref) => !given.includes(ref.replace('organisation:', '')))
        .indexOf(`organisation:${held}`)
    })
    const among = (best: number) => ranks.map((at) => Number(at >= 0 && at < best))
    const reciprocal = ranks.map((at) => (at < 0 ? 0 : 1 / (at + 1)))
    const [low, high] = bootstrap(among(10))
    console.log(
      name.padEnd(18),
      ...[1, 5, 10].map((best) => `hit@${best} ${mean(among(best)).toFixed(2)}`.padEnd(13)),
      `(hit@10 ${low.toFixed(2)}–${high.toFixed(2)})`,
      `MRR ${mean(reciprocal).toFixed(2)}`,
    )
  }
}
