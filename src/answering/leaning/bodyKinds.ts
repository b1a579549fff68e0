import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { kindIn } from '../../domain/recordKinds.ts'

const bodyKinds = { companies: 'company', universities: 'higher-education' } as const

export const kindAsked = (ask: LeaningAsk): ask is keyof typeof bodyKinds => ask in bodyKinds

/** The kind of organisation that is asked for: universities of applied sciences are asked for in much the same words as others. */
export const bodyKindOf = (ask: keyof typeof bodyKinds, question: string) =>
  kindIn(question) === appliedSciences ? appliedSciences : bodyKinds[ask]
const appliedSciences = 'university-of-applied-sciences'
