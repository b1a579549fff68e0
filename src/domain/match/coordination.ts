import type { Demand } from './demand.ts'
import type { Match } from './match.ts'
import type { Seeker } from './seeker.ts'
import { least } from './weigh.ts'

/** Those who can run a project take an idea to the coordination project, where nothing under way takes it. */
export function withCoordination(all: readonly Match[], { kind }: Seeker, demand: Demand): readonly Match[] {
  const at = all.findIndex(
    ({ candidate }) => candidate.role === 'coordination' && candidate.stage === 'running',
  )
  const found = all[at]
  if (!found) return all
  const runs = kind !== undefined && found.candidate.serves.includes(kind)
  let best = 0
  let taken = false
  for (const { candidate, score } of all) {
    if (candidate.role !== 'coordination' && score > best) best = score
    if (candidate.stage === 'running' && score >= 0.7) taken = true
  }
  const inScope = demand.themes.length > 0 && best >= least
  const score = !runs || !inScope ? 0 : taken ? least : 0.52
  return all.map((one, index) => (index === at ? { ...one, score, notes: ['takes-ideas'] as const } : one))
}
