import type { Facets } from '../match/seeker.ts'

/** What does not go together in a profile; a person may have a reason, so it is said and not refused. */
export type Contradiction =
  | { kind: 'both'; capabilities: readonly string[] }
  | { kind: 'size' }
  | { kind: 'testbed' }
  | { kind: 'no needs' }

const institutions = new Set(['city', 'university', 'university-of-applied-sciences', 'hospital'])

/** `isHelp` tells what one gives from what one is about: a theme may well stand on both sides. */
export function contradictionsIn(
  { kind, size, offers, needs, intents, needsInWords }: Facets,
  isHelp: (capability: string) => boolean,
): Contradiction[] {
  const both = offers.filter((id) => needs.includes(id) && isHelp(id))
  const isTestSite = offers.some((id) => id === 'pilot-site' || id === 'test-users')
  return [
    ...(both.length > 0 ? [{ kind: 'both' as const, capabilities: both }] : []),
    ...(kind && institutions.has(kind) && size === 'micro' ? [{ kind: 'size' as const }] : []),
    ...(intents.includes('provide-testbed') && !isTestSite ? [{ kind: 'testbed' as const }] : []),
    ...(needs.length === 0 && !needsInWords ? [{ kind: 'no needs' as const }] : []),
  ]
}
