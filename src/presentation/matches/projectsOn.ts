import type { Context } from '../../command.ts'
import type { Candidate } from '../../domain/match/candidate.ts'
import type { Match } from '../../domain/match/match.ts'
import { candidatesOf } from './matching.ts'

/** Degree of a theme from which on a project is about it, times what the theme weighs. */
const leastAbout = 0.5
const mostNamed = 2

/** A city has no trade: of those among the matches, the projects on the topic that they are in, by name. */
export async function projectsOn(
  context: Context,
  matches: readonly Match[],
): Promise<(one: Match) => string[]> {
  if (!matches.some(isCity)) return () => []
  const { store, t } = context
  const rows = new Map((await store.projects.all()).map((row) => [`project:${row.id}`, row]))
  const all = (await candidatesOf(context)).filter(
    ({ kind, stage }) => kind === 'project' && stage !== 'past',
  )
  return (one) => {
    if (!isCity(one)) return []
    const degree = ({ themes }: Candidate) =>
      Math.max(0, ...one.fit.themes.map(({ part }) => part.weight * (themes[part.id] ?? 0)))
    return all
      .filter((project) => degree(project) >= leastAbout && project.members.includes(idOf(one)))
      .toSorted((first, second) => degree(second) - degree(first))
      .slice(0, mostNamed)
      .flatMap(({ ref }) => {
        const row = rows.get(ref)
        return row ? t(row.name).replace(/ – .*$/u, '') : []
      })
  }
}

const idOf = ({ candidate }: Match) => candidate.ref.slice('organisation:'.length)
const isCity = ({ candidate }: Match) => candidate.body === 'city'
