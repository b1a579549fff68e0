import type { Demand } from './demand.ts'
import type { Match } from './match.ts'
import type { Seeker } from './seeker.ts'

/** Why nothing is worth showing. */
export type Verdict = 'private' | 'outside' | 'no-theme' | 'too-little'

/** Below this the best match is no match. */
const enough = 0.36

/** Says honestly that nothing fits: a private need, another region, another theme, or too little told. */
export function verdictOn(seeker: Seeker, demand: Demand, worth: readonly Match[]): Verdict | undefined {
  const need = Math.max(
    0,
    ...Object.entries(seeker.needs).map(([id, weight]) => (id === 'funding' ? 0 : weight)),
  )
  const beyond = Math.max(0, ...Object.values(seeker.beyond))
  const best = worth[0]?.score ?? 0
  if (beyond > 0 && beyond >= need) return 'private'
  if (best >= enough) return undefined
  if (seeker.place && !seeker.place.inside) return 'outside'
  return demand.themes.length === 0 && demand.functions.length === 0 ? 'too-little' : 'no-theme'
}
