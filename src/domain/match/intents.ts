import type { Intent, Seeker } from './seeker.ts'

const meaning: readonly [intent: Intent, functions: readonly string[]][] = [
  ['pilot', ['pilot-site', 'test-users', 'city-partner', 'customer']],
  ['research', ['research-partner', 'clinical-partner', 'data', 'lab']],
  ['implement', ['project-partners', 'idea-advice', 'funding']],
  ['learn', ['education', 'incubation', 'tech-advice', 'network', 'export-help']],
  ['supply', ['integrator']],
]

/** What they mean to do, as their needs and offers show; the likeliest first. */
export function intentsOf({ needs, offers }: Pick<Seeker, 'needs' | 'offers'>): Intent[] {
  const weighed = meaning.map(([intent, functions]) => ({
    intent,
    weight: Math.max(0, ...functions.map((id) => needs[id] ?? 0)),
  }))
  const site = { intent: 'provide-testbed' as const, weight: offers['pilot-site'] ?? 0 }
  return [...weighed, site]
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .map(({ intent }) => intent)
}
